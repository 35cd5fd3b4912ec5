import fc from 'fast-check';
import type { ChartInput } from '../../../src/charts/chart-type.ts';
import type { Measure, MeasureFacts } from '../../../src/charts/shared/measure.ts';
import type { Point, Series } from '../../../src/charts/shared/series.ts';
import type { ViewState } from '../../../src/charts/view-state.ts';
import { regionGroups, type RegionGroup } from '../../../src/corpus/regions.ts';

/** Measures with invented numbers for the tests of all charts. */
export function factsOf(changes: Partial<MeasureFacts> = {}): MeasureFacts {
	return {
		id: 'exports',
		name: 'Exports of services',
		shortName: 'Exports',
		unit: { name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 1 },
		quality: 'official',
		source: 'Example office. 2026',
		licence: 'CC BY 4.0',
		caveat: 'Invented numbers for the tests only.',
		ranked: true,
		scale: 'linear',
		api: '/data/v1/exports.json',
		years: [2010, 2024],
		...changes,
	};
}

export const defaultState: ViewState = {
	measure: 'exports',
	across: null,
	size: null,
	regions: [
		'asia',
		'latin-america-caribbean',
		'eastern-europe-caucasus',
		'africa',
		'middle-east',
		'western-europe',
	],
	places: [],
	year: 'latest',
	scale: 'auto',
	mode: 'value',
	path: false,
};

const point = (year: number, value: number, more: Partial<Point> = {}): Point => ({
	year,
	value,
	quality: 'official',
	...more,
});

/** Ten places: an old value, an estimate, an industry figure, a misleading total, two without a value, a client. */
export const sampleSeries: readonly Series[] = [
	{
		country: 'IND',
		name: 'India',
		region: 'asia',
		points: [point(2010, 53e9), point(2015, 71e9), point(2020, 105e9), point(2024, 177.7e9)],
	},
	{
		country: 'PHL',
		name: 'Philippines',
		region: 'asia',
		points: [point(2010, 2e9), point(2015, 3.1e9), point(2020, 6.2e9), point(2024, 8.1e9)],
	},
	{ country: 'VNM', name: 'Vietnam', region: 'asia', points: [] },
	{
		country: 'POL',
		name: 'Poland',
		region: 'eastern-europe-caucasus',
		points: [point(2010, 3.2e9), point(2020, 10.4e9), point(2024, 19.8e9)],
	},
	{
		country: 'GEO',
		name: 'Georgia',
		region: 'eastern-europe-caucasus',
		points: [
			point(2020, 0.1e9),
			point(2024, 0.93e9, { quality: 'estimate', note: 'new <method> & scope' }),
		],
	},
	{
		country: 'MEX',
		name: 'Mexico',
		region: 'latin-america-caribbean',
		points: [point(2015, 5.8e9), point(2019, 6.2e9, { quality: 'industry' })],
	},
	{
		country: 'EGY',
		name: 'Egypt',
		region: 'africa',
		points: [point(2015, 0.9e9), point(2023, 1.7e9)],
	},
	{ country: 'JOR', name: 'Jordan', region: 'middle-east', points: [] },
	{
		country: 'IRL',
		name: 'Ireland',
		region: 'western-europe',
		points: [point(2020, 160e9), point(2024, 301.7e9)],
		misleading: 'Companies book licences there.',
	},
	{
		country: 'USA',
		name: 'United States',
		region: 'client',
		points: [point(2020, 57e9), point(2024, 70e9)],
	},
];

export function sampleMeasure(changes: Partial<MeasureFacts> = {}): Measure {
	return { facts: factsOf(changes), series: sampleSeries };
}

/** A second measure in another unit for the same places; some values below zero. */
export function secondMeasure(): Measure {
	return {
		facts: factsOf({
			id: 'law',
			name: 'Rule of law',
			shortName: 'Rule of law',
			unit: {
				name: 'points from about −2.5 to 2.5',
				prefix: '',
				suffix: '',
				divisor: 1,
				decimals: 2,
			},
			api: '/data/v1/law.json',
		}),
		series: sampleSeries.map(({ points: _, misleading: __, ...place }, index) => ({
			...place,
			points: index === 6 ? [] : [point(2020, (index - 5) / 4), point(2023, (index - 4.5) / 4)],
		})),
	};
}

const regionNames = Object.keys(regionGroups) as RegionGroup[];

/** Any measure for any places, also without values; `min` below zero allows negative values. */
export function anyMeasure(min = 0): fc.Arbitrary<Measure> {
	const anyPoints = fc
		.uniqueArray(
			fc.record({
				year: fc.integer({ min: 2005, max: 2025 }),
				value: fc.double({ min, max: 1e12, noNaN: true }),
				quality: fc.constantFrom('official' as const, 'estimate' as const, 'industry' as const),
			}),
			{ selector: ({ year }) => year, maxLength: 6 },
		)
		.map((points) => points.toSorted((a, b) => a.year - b.year));
	return fc
		.uniqueArray(fc.stringMatching(/^[A-Z]{3}$/), { minLength: 1, maxLength: 25 })
		.chain((codes) =>
			fc.tuple(
				...codes.map((country) =>
					fc.record(
						{
							country: fc.constant(country),
							name: fc.string({ minLength: 1, maxLength: 20 }),
							region: fc.constantFrom(...regionNames),
							points: anyPoints,
							misleading: fc.constant('The total misleads.'),
						},
						{ requiredKeys: ['country', 'name', 'region', 'points'] },
					),
				),
			),
		)
		.map((series) => ({ facts: factsOf(), series }));
}

export function inputOf(measure: Measure, state: Partial<ViewState> = {}): ChartInput {
	return { measure, state: { ...defaultState, ...state } };
}
