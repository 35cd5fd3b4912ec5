import { describe, expect, it } from 'vitest';
import { keptAddresses } from '../../../src/permalinks/promise.ts';
import { page, section } from './helpers.ts';

describe('the numbers of the promise', () => {
	it('count addresses by kind, most first, with the oldest day and those that moved', () => {
		const recorded = [
			{ ...page('/a/'), since: '2027-05-01' },
			section('/a/', 'one'),
			section('/a/', 'two', '/b/'),
		];
		expect(keptAddresses(recorded)).toEqual({
			total: 3,
			oldest: '2026-11-22',
			moved: 1,
			kinds: [
				{ kind: 'section', count: 2 },
				{ kind: 'page', count: 1 },
			],
		});
	});

	it('are nothing for an empty ledger', () => {
		expect(keptAddresses([])).toEqual({ total: 0, oldest: undefined, moved: 0, kinds: [] });
	});
});
