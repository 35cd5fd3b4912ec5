import fc from 'fast-check';
import type { ChartInput } from '../../../../src/charts/chart-type.ts';
import type { Measure, MeasureFacts } from '../../../../src/charts/shared/measure.ts';
import type { Point, Series } from '../../../../src/charts/shared/series.ts';
import type { ViewState } from '../../../../src/charts/view-state.ts';
import { scatterModel } from '../../../../src/charts/scatter/model.ts';
import type { RegionGroup } from '../../../../src/corpus/regions.ts';
import { anyMeasure, defaultState, factsOf } from '../measures.ts';

/** Facts of three measures that are easy to tell apart in drawings and sentences. */
const payFacts = factsOf({
	id: 'pay',
	name: 'Average pay',
	shortName: 'Pay',
	unit: { name: 'US$ a month', prefix: 'US$', suffix: '', divisor: 1, decimals: 0 },
});
const scoreFacts = factsOf({
	id: 'score',
	name: 'Score of English',
	shortName: 'English score',
	unit: { name: 'points', prefix: '', suffix: '', divisor: 1, decimals: 0 },
});
const sizeFacts = factsOf({ id: 'exports', shortName: 'Exports' });

/** A place of the sample: values are written as [value, year], the newest last. */
interface Row {
	country: string;
	name?: string;
	region?: RegionGroup;
	pay?: readonly (readonly [value: number, year: number])[];
	score?: readonly (readonly [value: number, year: number])[];
	size?: number;
	quality?: Point['quality'];
	misleading?: { pay?: string; score?: string; size?: string };
}

/** The newest year of the samples, used where a row gives a bare value. */
const YEAR = 2024;

/** A place with one value of each measure. */
export function row(
	country: string,
	pay?: number,
	score?: number,
	more: Omit<Row, 'country'> = {},
): Row {
	return {
		country,
		...(pay !== undefined && { pay: [[pay, YEAR]] }),
		...(score !== undefined && { score: [[score, YEAR]] }),
		...more,
	};
}

function measureOf(
	facts: MeasureFacts,
	rows: readonly Row[],
	side: 'pay' | 'score' | 'size',
): Measure {
	return {
		facts,
		series: rows.map((place): Series => {
			const { country, name = country, region = 'asia', quality = 'official' } = place;
			const values =
				side === 'size'
					? place.size === undefined
						? []
						: [[place.size, YEAR] as const]
					: place[side];
			const reason = place.misleading?.[side];
			return {
				country,
				name,
				region,
				points: (values ?? []).map(([value, year]) => ({ value, year, quality })),
				...(reason !== undefined && { misleading: reason }),
			};
		}),
	};
}

interface Changes extends Partial<ViewState> {
	pay?: Partial<MeasureFacts>;
	score?: Partial<MeasureFacts>;
	withSize?: boolean;
}

/** Pay across and the score upward, for the rows. */
export function inputFor(rows: readonly Row[], changes: Changes = {}): ChartInput {
	const { pay, score, withSize = false, ...state } = changes;
	return {
		measure: measureOf({ ...scoreFacts, ...score }, rows, 'score'),
		across: measureOf({ ...payFacts, ...pay }, rows, 'pay'),
		...(withSize && { size: measureOf(sizeFacts, rows, 'size') }),
		state: { ...defaultState, ...state },
	};
}

export const modelFor = (rows: readonly Row[], changes: Changes = {}) =>
	scatterModel(inputFor(rows, changes));

/** Twelve places whose scores rise with pay, but not evenly. */
export const rising: readonly Row[] = [3, 1, 4, 2, 6, 5, 8, 7, 10, 9, 12, 11].map((score, index) =>
	row(`P${String(index).padStart(2, '0')}`, (index + 1) * 100, score * 10),
);

/** A view as the tests of drawings use it: every kind of mark, with names, years and areas. */
export const mixed: readonly Row[] = [
	row('PHL', 800, 570, { name: 'Philippines', size: 8.1e9 }),
	row('IND', 1040, 484, { name: 'India', size: 177.7e9 }),
	row('VNM', 1100, 500, { name: 'Vietnam' }),
	row('THA', 1500, 402, { name: 'Thailand', size: 0.6e9 }),
	row('POL', undefined, undefined, {
		name: 'Poland',
		region: 'eastern-europe-caucasus',
		pay: [
			[900, 2010],
			[1700, 2017],
			[2587, 2023],
		],
		score: [
			[540, 2010],
			[560, 2017],
			[600, 2023],
		],
		size: 19.8e9,
	}),
	row('GEO', 1300, 530, {
		name: 'Georgia',
		region: 'eastern-europe-caucasus',
		size: 0.93e9,
		quality: 'estimate',
	}),
	row('ROU', 2506, 605, { name: 'Romania', region: 'eastern-europe-caucasus', size: 11e9 }),
	row('MEX', 856, 440, { name: 'Mexico', region: 'latin-america-caribbean', size: 6.2e9 }),
	row('BRA', 1250, 482, { name: 'Brazil', region: 'latin-america-caribbean', size: 6.2e9 }),
	row('EGY', undefined, 459, {
		name: 'Egypt',
		region: 'africa',
		pay: [
			[500, 2012],
			[697, 2019],
		],
		size: 1.7e9,
	}),
	row('KEN', 322, 593, { name: 'Kenya', region: 'africa', size: 0.9e9 }),
	row('JOR', undefined, 425, { name: 'Jordan', region: 'middle-east' }),
	row('MAR', undefined, undefined, { name: 'Morocco', region: 'africa' }),
	row('PRT', 3500, 612, { name: 'Portugal', region: 'western-europe', size: 5e9 }),
	row('IRL', 4700, 630, {
		name: 'Ireland',
		region: 'western-europe',
		size: 301e9,
		misleading: { pay: 'Licences are booked there.', size: 'Licences are booked there.' },
	}),
];

/** Any two or three measures of the same places, in any state of the view. */
export const anyInput: fc.Arbitrary<ChartInput> = fc
	.tuple(anyMeasure(-1e12), fc.boolean())
	.chain(([measure, positive]) => {
		const points = fc
			.uniqueArray(
				fc.record({
					year: fc.integer({ min: 2018, max: 2024 }),
					value: fc.oneof(
						fc.integer({ min: positive ? 1 : -4, max: 5 }),
						fc.double({ min: positive ? 1e-3 : -1e6, max: 1e6, noNaN: true }),
					),
					quality: fc.constantFrom('official' as const, 'estimate' as const),
				}),
				{ selector: ({ year }) => year, maxLength: 5 },
			)
			.map((list) => list.toSorted((a, b) => a.year - b.year));
		const another = (facts: MeasureFacts, positive = false) =>
			fc
				.tuple(
					...measure.series.map((series) =>
						points.map((list) => ({
							...series,
							points: positive ? list.map((p) => ({ ...p, value: Math.abs(p.value) })) : list,
						})),
					),
				)
				.map((series): Measure => ({ facts, series }));
		const codes = measure.series.map(({ country }) => country);
		return fc.record(
			{
				measure: another(scoreFacts),
				across: fc.oneof(another(payFacts), fc.constant(measure)),
				size: another(factsOf({ id: 'people', shortName: 'People' }), true),
				state: fc.record({
					...Object.fromEntries(
						Object.entries(defaultState).map(([key, value]) => [key, fc.constant(value)]),
					),
					places: fc.subarray(codes),
					year: fc.constantFrom('latest' as const, 'latest' as const, 2021),
					scale: fc.constantFrom('auto' as const, 'log' as const, 'linear' as const),
					path: fc.boolean(),
				}) as unknown as fc.Arbitrary<ViewState>,
			},
			{ requiredKeys: ['measure', 'across', 'state'] },
		);
	});
