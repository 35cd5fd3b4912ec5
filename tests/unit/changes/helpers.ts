import type { ChangeEntry } from '../../../src/changes/entries.ts';

/** An entry with one changed section. */
export function entry(changes: Partial<ChangeEntry> = {}): ChangeEntry {
	return {
		id: 'new-table',
		date: '2027-01-31',
		kind: 'update',
		text: 'The table now has the values of 2026.',
		everywhere: false,
		places: [{ path: '/learn/a/b/#who', page: '/learn/a/b/', title: 'Who does it', keys: ['who'] }],
		...changes,
	};
}
