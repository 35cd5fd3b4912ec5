import fc from 'fast-check';
import type { RankingOptions } from '../../../../src/charts/ranking/model.ts';
import type { Entry } from '../../../../src/charts/shared/series.ts';
import { regionGroups, type RegionGroup } from '../../../../src/corpus/regions.ts';

export const regions = Object.keys(regionGroups) as RegionGroup[];

export const dollars = {
	name: 'US$ billion',
	prefix: 'US$',
	suffix: ' bn',
	divisor: 1e9,
	decimals: 1,
};

export const everything: RankingOptions = {
	year: 'latest',
	regions,
	highlight: [],
	limit: null,
	log: false,
};

/** One place for a test; the value is in billions of dollars. */
export function entry(country: string, billions?: number, changes: Partial<Entry> = {}): Entry {
	return {
		country,
		name: country,
		region: 'asia',
		...(billions !== undefined && {
			point: { value: billions * 1e9, year: 2024, quality: 'official' },
		}),
		...changes,
	};
}

const code = fc.stringMatching(/^[A-Z]{3}$/);

/** Any set of places: with and without values, ties, misleading totals, names that need escaping. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
	fc.record(
		{
			country: code,
			name: fc.oneof(
				fc.constantFrom('Türkiye', 'A & B', 'Say "so"', 'Less < more', 'One, two'),
				fc.stringMatching(/^[A-Z][a-z]{2,14}$/),
			),
			region: fc.constantFrom(...regions),
			point: fc.record(
				{
					value: fc.oneof(
						fc.integer({ min: 0, max: 5 }),
						fc.integer({ min: 0, max: 400_000_000_000 }),
					),
					year: fc.integer({ min: 2000, max: 2024 }),
					quality: fc.constantFrom('official', 'estimate', 'industry'),
					note: fc.constantFrom('break in series', 'a "new" survey, larger'),
				},
				{ requiredKeys: ['value', 'year', 'quality'] },
			),
			misleading: fc.constant('Companies book licences there.'),
		},
		{ requiredKeys: ['country', 'name', 'region'] },
	),
	{ selector: ({ country }) => country, maxLength: 40 },
);

/** Any options that fit the places. */
export function anyOptions(entries: readonly Entry[]): fc.Arbitrary<RankingOptions> {
	const codes = entries.map(({ country }) => country);
	return fc.record({
		year: fc.constant<'latest'>('latest'),
		regions: fc.subarray(regions),
		highlight: fc.subarray(codes),
		limit: fc.option(fc.integer({ min: 1, max: 12 })),
		log: fc.boolean(),
	});
}
