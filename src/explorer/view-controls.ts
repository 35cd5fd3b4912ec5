import type { ViewName } from './state.ts';

/** Parts of the state that only some views use. */
export type Control =
	'across' | 'size' | 'year' | 'scale' | 'mode' | 'path' | 'regions' | 'measure';

const used: Readonly<Record<ViewName, readonly Control[]>> = {
	regions: ['measure', 'regions', 'year', 'scale'],
	map: ['measure', 'regions', 'year'],
	ranking: ['measure', 'regions', 'year', 'scale'],
	scatter: ['measure', 'across', 'size', 'regions', 'year', 'scale', 'path'],
	trend: ['measure', 'regions', 'scale', 'mode'],
	multiples: ['measure', 'regions', 'mode'],
	table: ['measure', 'across', 'size', 'regions', 'year'],
	profile: [],
};

/** Whether a view changes when that part of the state does. */
export function uses(view: ViewName, control: Control): boolean {
	return used[view].includes(control);
}
