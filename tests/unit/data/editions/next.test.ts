import { describe, expect, it } from 'vitest';
import { dataDigest, valuesDigest } from '../../../../src/data/editions/digest.ts';
import { makeEdition, type EditionInput } from '../../../../src/data/editions/next.ts';
import { editionOf } from '../api/written-files.ts';

const value = (amount: number) => [{ country: 'PHL', year: 2024, value: amount }];
const digests = (amounts: Record<string, number>) =>
	new Map(
		Object.entries(amounts).flatMap(([id, amount]) => [
			[`catalogue/${id}`, id],
			[`values/${id}`, valuesDigest(value(amount))],
		]),
	);
const change = { indicator: 'exports', country: 'PHL', year: 2024, before: 8, after: 9 };

/** A second edition in which the exports change from 8 to 9. */
function make(changes: Partial<EditionInput> = {}) {
	return makeEdition({
		editions: [editionOf().edition],
		noted: digests({ exports: 8 }),
		now: digests({ exports: 9 }),
		values: new Map([['exports', value(9)]]),
		own: [],
		next: [change],
		summary: 'The exports of one more year.',
		today: '2026-12-05',
		amend: false,
		...changes,
	});
}

describe('a new edition', () => {
	it('is named by its month, stands first and names the figures', () => {
		const { editions } = make();
		expect(editions.map(({ id }) => id)).toEqual(['2026-12', '2026-11']);
		expect(editions[0]).toMatchObject({
			date: '2026-12-05',
			digest: dataDigest(digests({ exports: 9 })),
			changes: 'editions/2026-12.csv',
		});
	});

	it('gets a number behind the month from the second of a month on', () => {
		const { editions } = make({ today: '2026-11-30' });
		expect(editions[0]?.id).toBe('2026-11-2');
		expect(make({ editions, today: '2026-11-30' }).editions[0]?.id).toBe('2026-11-3');
	});

	it('lists the changes since the last one', () => {
		expect(make().changes).toEqual([change]);
		const first = make({ editions: [], noted: new Map() });
		expect(first.changes).toEqual([]);
		expect(first.editions[0]).not.toHaveProperty('changes');
		expect(first.editions[0]?.added).toEqual([]);
	});

	it('names indicators that came and went instead of all their values', () => {
		const { editions, changes } = make({
			noted: digests({ exports: 8, old: 1 }),
			now: digests({ exports: 9, fresh: 1 }),
			next: [change, { ...change, indicator: 'fresh', before: undefined }],
		});
		expect(editions[0]).toMatchObject({ added: ['fresh'], removed: ['old'] });
		expect(changes).toEqual([change]);
	});

	it('finds values that were edited by hand', () => {
		expect(make().editions[0]?.edited).toEqual([]);
		expect(make({ next: [] }).editions[0]?.edited).toEqual(['exports']);
		const half = make({
			now: digests({ exports: 10 }),
			values: new Map([['exports', [...value(9), { country: 'VNM', year: 2024, value: 1 }]]]),
		});
		expect(half.editions[0]?.edited).toEqual(['exports']);
	});
});

describe('an amended edition', () => {
	const december = editionOf({ id: '2026-12', added: ['fresh'] }).edition;
	const amended = make({
		editions: [december, editionOf().edition],
		noted: digests({ exports: 9, fresh: 1 }),
		now: digests({ exports: 10, fresh: 1 }),
		values: new Map([['exports', value(10)]]),
		own: [change],
		next: [{ ...change, before: 9, after: 10 }],
		today: '2027-01-02',
		amend: true,
	});

	it('keeps its name and lists its changes since the edition before it', () => {
		expect(amended.editions.map(({ id }) => id)).toEqual(['2026-12', '2026-11']);
		expect(amended.changes).toEqual([{ ...change, after: 10 }]);
		expect(amended.editions[0]).toMatchObject({ added: ['fresh'], edited: [] });
	});
});
