import type { Source } from '../schemas/source.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Says in a few words how far a source was checked, for the line under its reference. */
export function statusLabel({ type, custom }: Pick<Source, 'type' | 'custom'>): string {
	switch (custom.checked) {
		case 'read':
			return `${type === 'dataset' ? 'Data file' : 'Excerpt'} read on ${day(custom.checkedOn)}`;
		case 'listed':
			return 'Seen cited, not read';
		case 'recalled':
			return 'From memory, not yet re-checked';
	}
}

/** "2026-11-22" as "22 Nov 2026", in the same words on every machine. */
function day(iso: string): string {
	const [year, month, date] = iso.split('-').map(Number);
	return `${date} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
