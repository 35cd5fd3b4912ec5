import { regionGroups, type RegionGroup } from '../corpus/regions.ts';
import type { ExplorerState } from './state.ts';

/** The measures of the first view, where the catalog holds them. */
const USUAL = { measure: 'ict-service-exports', across: 'average-monthly-earnings' } as const;

/** The view of a reader who brings no link. Throws when there is no measure at all. */
export function defaultState(measures: readonly string[]): ExplorerState {
	const first = measures[0];
	if (first === undefined) throw new Error('the explorer needs at least one measure');
	const has = (id: string) => measures.includes(id);
	return {
		view: 'regions',
		measure: has(USUAL.measure) ? USUAL.measure : first,
		across: has(USUAL.across) ? USUAL.across : null,
		size: null,
		regions: (Object.keys(regionGroups) as RegionGroup[]).filter((group) => group !== 'client'),
		places: [],
		year: 'latest',
		scale: 'auto',
		mode: 'value',
		path: false,
		sort: { column: 'y', descending: true },
	};
}
