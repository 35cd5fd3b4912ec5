import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/methods/location-score/assess.ts';
import { pointsOf } from '../../../../src/methods/location-score/criterion.ts';
import { means } from '../../../../src/methods/location-score/grid.ts';
import { scorePlaces } from '../../../../src/methods/location-score/places.ts';
import { sharesOf } from '../../../../src/methods/location-score/weights.ts';
import { anyRows, anyWeights, criteria, fullRows, placesOf } from './any-ranking.ts';
import { criterion, place, setting } from './invented.ts';

const scoresOf = (assessment: ReturnType<typeof assess>) =>
	new Map(assessment.ranked.map(({ place: { iso3 }, score }) => [iso3, score]));
const anyMean = fc.constantFrom(...means);

describe('points between fixed marks', () => {
	it('run from one mark to the other and no further', () => {
		const english = { low: 400, high: 600, scale: 'linear', better: 'higher' } as const;
		expect([300, 400, 450, 600, 700].map((value) => pointsOf(value, english))).toEqual([
			0, 0, 25, 100, 100,
		]);
	});

	it('fall with a value of which less is better', () => {
		const cuts = { low: 0, high: 100, scale: 'linear', better: 'lower' } as const;
		expect([0, 30, 100].map((value) => pointsOf(value, cuts))).toEqual([100, 70, 0]);
	});

	it('cost the same for each doubling on a log scale', () => {
		const pay = { low: 100, high: 800, scale: 'log', better: 'lower' } as const;
		const [a, b, c, d] = [100, 200, 400, 800].map((value) => pointsOf(value, pay));
		expect([a, d]).toEqual([100, 0]);
		expect(a! - b!).toBeCloseTo(b! - c!, 9);
		expect(() => pointsOf(0, pay)).toThrow(RangeError);
	});
});

describe('the ranking of any places', () => {
	it('never lowers a place whose value grows', () => {
		fc.assert(
			fc.property(
				fullRows,
				anyWeights,
				anyMean,
				fc.nat(4),
				fc.nat(50),
				(rows, weights, mean, at, more) => {
					const better = rows.map((row, index) =>
						index === 0 ? row.with(at, Math.min(100, row[at]! + more)) : row,
					);
					const of = (all: typeof rows) =>
						assess(criteria, placesOf(all), setting(weights, { mean })).ranked.find(
							(item) => item.place.iso3 === 'AAA',
						)!;
					expect(of(better).score).toBeGreaterThanOrEqual(of(rows).score - 1e-9);
					expect(of(better).rank).toBeLessThanOrEqual(of(rows).rank);
				},
			),
		);
	});

	it('does not change when all weights grow alike', () => {
		fc.assert(
			fc.property(anyRows, anyWeights, anyMean, (rows, weights, mean) => {
				const of = (all: number[]) => {
					const { ranked } = assess(criteria, placesOf(rows), setting(all, { mean }));
					return ranked.map((item) => [item.place.iso3, item.rank]);
				};
				expect(of(weights.map((weight) => weight * 3))).toEqual(of(weights));
			}),
		);
	});

	it('gives no place other points because another joins', () => {
		fc.assert(
			fc.property(anyRows, anyWeights, anyMean, (rows, weights, mean) => {
				const of = (all: typeof rows) =>
					scoresOf(assess(criteria, placesOf(all), setting(weights, { mean })));
				const before = of(rows.slice(0, -1));
				const after = of(rows);
				for (const [iso3, score] of before) expect(after.get(iso3)).toBe(score);
			}),
		);
	});

	it('keeps the geometric mean at or below the arithmetic', () => {
		fc.assert(
			fc.property(fullRows, anyWeights, (rows, weights) => {
				const of = (mean: 'arithmetic' | 'geometric') =>
					scoresOf(assess(criteria, placesOf(rows), setting(weights, { mean })));
				const geometric = of('geometric');
				// Fewer than one point counts as one there.
				for (const [iso3, score] of of('arithmetic')) {
					expect(geometric.get(iso3)).toBeLessThanOrEqual(score + 1 + 1e-9);
				}
			}),
		);
	});

	it('ranks exactly those places whose values carry 65 percent of the weight', () => {
		fc.assert(
			fc.property(anyRows, anyWeights, (rows, weights) => {
				const { ranked, unranked } = assess(criteria, placesOf(rows), setting(weights));
				const shares = sharesOf(weights);
				const covered = (values: readonly unknown[]) =>
					values.reduce<number>(
						(sum, value, index) => sum + (value === undefined ? 0 : shares[index]!),
						0,
					);
				for (const item of ranked) expect(covered(item.values)).toBeGreaterThan(0.65 - 1e-6);
				for (const item of unranked) expect(covered(item.values)).toBeLessThan(0.65);
				expect(ranked.length + unranked.length).toBe(rows.length);
			}),
		);
	});
});

describe('the ranking', () => {
	it('lets a strong point make up for a weak one in the arithmetic mean only', () => {
		const places = [place('AAA', [100, 10]), place('BBB', [50, 50])];
		const first = (mean: 'arithmetic' | 'geometric') =>
			assess(criteria.slice(0, 2), places, setting([1, 1], { mean })).ranked[0]!.place.iso3;
		expect(first('arithmetic')).toBe('AAA');
		expect(first('geometric')).toBe('BBB');
	});

	it('counts a place with what it has and fills nothing in', () => {
		const [only] = assess(criteria.slice(0, 2), [place('AAA', [80, null])], setting([7, 3])).ranked;
		expect(only).toMatchObject({ score: 80, coverage: 0.7, missing: [1] });
	});

	it('ranks the places of the chosen regions only', () => {
		const places = [place('AAA', [1]), place('BBB', [2], { region: 'africa' })];
		const { ranked } = assess(criteria.slice(0, 1), places, setting([1], { regions: ['africa'] }));
		expect(ranked.map((item) => item.place.iso3)).toEqual(['BBB']);
	});

	it('marks a value at least three years older than the newest', () => {
		const years = (iso3: string, year: number) =>
			place(iso3, [50], { values: [{ value: 50, year }] });
		const { ranked } = assess(
			criteria.slice(0, 1),
			[years('AAA', 2024), years('BBB', 2022), years('CCC', 2021)],
			setting([1]),
		);
		expect(ranked.filter(({ old }) => old.length > 0).map((item) => item.place.iso3)).toEqual([
			'CCC',
		]);
	});

	it('takes shared hours from the client city of the setting', () => {
		const hours = criterion('hours', { indicator: undefined, high: 8 });
		const places = [place('AAA', [null], { hours: [8, 2, 0, 0, 0, 0] })];
		const score = (client: string) =>
			assess([hours], places, setting([1], { client })).ranked[0]!.score;
		expect([score('new-york'), score('london')]).toEqual([100, 25]);
	});

	it('counts a value that misleads as none', () => {
		const [ireland] = scorePlaces(
			[criterion('record', { apart: ['IRL'] })],
			[['IRL', 'Ireland', 'western-europe']],
			new Map([['record', new Map([['IRL', [2024, 300] as const]])]]),
			{},
		);
		expect(ireland!.values).toEqual([undefined]);
	});

	it('refuses weights that are all zero', () => {
		expect(() => sharesOf([0, 0])).toThrow(RangeError);
		expect(() => sharesOf([1, -1])).toThrow(RangeError);
	});
});
