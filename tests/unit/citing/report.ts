import type { CitationItem } from '../../../src/citing/item.ts';

/** A made-up report, changed in the fields a test is about. */
export function report(changes: Partial<CitationItem> = {}): CitationItem {
	return {
		id: 'made2020up',
		type: 'report',
		title: 'A made-up report',
		author: [{ family: 'Okafor', given: 'Ada' }],
		issued: { 'date-parts': [[2020]] },
		publisher: 'Example Institute',
		...changes,
	};
}
