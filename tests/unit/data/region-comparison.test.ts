import { describe, expect, it } from 'vitest';
import { regionSlugs } from '../../../src/corpus/regions.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { regionComparison } from '../../../src/data/region-comparison.ts';
import { regionMeasures } from '../../../src/data/region-measures.ts';
import { countriesWith, type SmallCountry } from './small-countries.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F'];

/** Countries of a region with these newest values in billions; the name of each ends with its place. */
function region(slug: string, values: readonly (number | undefined)[]): SmallCountry[] {
	const start = slug === 'middle-east' ? 'M' : slug.charAt(0).toUpperCase();
	return values.map((value, index) => ({
		iso3: `${start}${start}${letters[index] ?? 'X'}`,
		region: slug,
		...(value !== undefined && { values: { exports: [value * 1e9] } }),
	}));
}

const compare = (
	slug: (typeof regionSlugs)[number],
	countries: readonly SmallCountry[],
	changes = {},
) => regionComparison(countriesWith(countries, [{ id: 'exports', ...changes }]), slug, ['exports']);

describe('what differs', () => {
	const countries = [
		...region('africa', [1, 2, 3]),
		...region('latin-america-caribbean', [2, 4, 6]),
		...region('eastern-europe-caucasus', [3, 8, 9]),
	];

	it('says where the median stands and names the other end', () => {
		expect(compare('africa', countries).differs).toEqual([
			'Exports: the median of Africa is US$2.0 bn, the lowest of the three regions compared; the highest is that of Eastern Europe & Caucasus, US$8.0 bn.',
		]);
		expect(compare('latin-america-caribbean', countries).differs).toEqual([
			'Exports: the median of Latin America & Caribbean is US$4.0 bn, the second highest of the three regions compared; the highest is that of Eastern Europe & Caucasus, US$8.0 bn.',
		]);
		expect(compare('eastern-europe-caucasus', countries).differs).toEqual([
			'Exports: the median of Eastern Europe & Caucasus is US$8.0 bn, the highest of the three regions compared; the lowest is that of Africa, US$2.0 bn.',
		]);
	});

	it('says that a place among the medians is shared', () => {
		const tied = [...region('africa', [1, 2, 3]), ...region('latin-america-caribbean', [0, 2, 9])];
		expect(compare('africa', tied).differs[0]).toContain(
			'the highest of the two regions compared, a place it shares',
		);
	});

	it('never counts a missing value as zero', () => {
		const gaps = [
			...region('africa', [4, 5, 6, undefined]),
			...region('latin-america-caribbean', [1, 2, 3]),
		];
		expect(compare('africa', gaps).differs[0]).toContain('the median of Africa is US$5.0 bn');
	});

	it('leaves misleading totals out', () => {
		const misleading = [{ country: 'AAC', reason: 'Companies book licenses there.' }];
		const four = [
			...region('africa', [1, 2, 300, 3]),
			...region('latin-america-caribbean', [1, 2, 3]),
		];
		expect(compare('africa', four, { misleading }).differs[0]).toContain('is US$2.0 bn');
	});
});

describe('what does not differ', () => {
	it('is that ranges overlap with those of all others', () => {
		const countries = [
			...region('africa', [1, 2, 3]),
			...region('latin-america-caribbean', [3, 4, 6]),
		];
		expect(compare('africa', countries).same[0]).toBe(
			'Exports: the range of Africa overlaps with that of every other region compared.',
		);
	});

	it('names the regions with which a range does not overlap', () => {
		const countries = [
			...region('africa', [1, 2, 3]),
			...region('latin-america-caribbean', [2, 4, 6]),
			...region('eastern-europe-caucasus', [7, 8, 9]),
		];
		expect(compare('africa', countries).same).toContain(
			'Exports: no value of Africa lies inside the range of Eastern Europe & Caucasus.',
		);
	});

	it('is that countries lie further apart than regions, where they do', () => {
		const wide = [...region('africa', [1, 5, 30]), ...region('latin-america-caribbean', [2, 6, 7])];
		expect(compare('africa', wide).same).toContain(
			'Exports: from Land AAA (US$1.0 bn) to Land AAC (US$30.0 bn), the countries of Africa lie further apart than the medians of the regions do.',
		);
		const narrow = [
			...region('africa', [1, 2, 3]),
			...region('latin-america-caribbean', [2, 50, 90]),
		];
		expect(compare('africa', narrow).same.join(' ')).not.toContain('further apart');
	});

	it('measures a log scale in ratios', () => {
		// By difference the medians (10 and 100) lie further apart than 1 and 30; by ratio they do not.
		const countries = [
			...region('africa', [1, 10, 30]),
			...region('latin-america-caribbean', [20, 100, 101]),
		];
		expect(compare('africa', countries).same.join(' ')).not.toContain('further apart');
		expect(compare('africa', countries, { scale: 'log' }).same.join(' ')).toContain(
			'further apart',
		);
	});
});

describe('what is missing', () => {
	it('is a region with fewer than three values, which is not compared', () => {
		const countries = [
			...region('middle-east', [1, undefined, undefined]),
			...region('africa', [1, 2, 3]),
			...region('latin-america-caribbean', [2, 4, 6]),
		];
		expect(compare('middle-east', countries)).toEqual({
			differs: [],
			same: [],
			unknown: [
				'Exports: only 1 of the 3 countries of the Middle East has a value, too few for a median.',
			],
		});
		expect(compare('africa', countries).unknown).toContain(
			'Exports: the Middle East has too few values to be compared.',
		);
	});

	it('is a country without a value', () => {
		const countries = [
			...region('africa', [1, 2, 3, undefined]),
			...region('latin-america-caribbean', [2, 4, 6]),
		];
		expect(compare('africa', countries).unknown).toContain(
			'Exports: 3 of the 4 countries of Africa have a value.',
		);
	});
});

describe('the regions of the atlas', () => {
	it.each(regionSlugs)('%s can be compared in at least three measures', (slug) => {
		const { differs, same } = regionComparison(loadDataset(), slug, regionMeasures);
		expect(differs.length).toBeGreaterThanOrEqual(3);
		expect(same.length).toBeGreaterThan(0);
	});

	it('refuse a measure that is not in the catalogue', () => {
		expect(() => regionComparison(loadDataset(), 'africa', ['luck'])).toThrow(
			'There is no indicator "luck"',
		);
	});
});
