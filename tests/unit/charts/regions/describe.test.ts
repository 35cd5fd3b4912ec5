import { describe, expect, it } from 'vitest';
import { describeRegions } from '../../../../src/charts/regions/describe.ts';
import { regionsFindings } from '../../../../src/charts/regions/findings.ts';
import { regionsNotes } from '../../../../src/charts/regions/notes.ts';
import { sampleMeasure, secondMeasure } from '../measures.ts';
import { measureOf, modelOf } from './views.ts';

const overlapping = measureOf({
	asia: { Aa: 1, Ab: 5, Ac: 20 },
	africa: { Fa: 0.5, Fb: 2, Fc: 3 },
	'middle-east': { Ma: 2, Mb: 3, Mc: 4 },
});
const separate = measureOf({
	asia: { Aa: 10, Ab: 15, Ac: 20 },
	africa: { Fa: 1, Fb: 2, Fc: 3 },
});

describe('regionsFindings', () => {
	const first = (...args: Parameters<typeof modelOf>) => regionsFindings(modelOf(...args))[0];

	it('name the highest and the lowest median and what the regions share', () => {
		expect(first(overlapping)).toBe(
			'The median is highest in Asia and lowest in Africa, but the values of all regions overlap',
		);
	});

	it('say that regions do not overlap', () => {
		expect(regionsFindings(modelOf(separate))).toEqual([
			'The median is higher in Asia than in Africa; their values do not overlap',
			'Every value in Asia lies above every value in Africa',
			'In no region do the places lie further apart than the medians of the regions',
		]);
	});

	it('count the pairs that overlap when only some do', () => {
		const some = measureOf({
			asia: { Aa: 10, Ab: 15, Ac: 20 },
			africa: { Fa: 1, Fb: 2, Fc: 3 },
			'middle-east': { Ma: 2, Mb: 3, Mc: 12 },
		});
		expect(first(some)).toContain('; the values overlap in 2 of 3 pairs of regions');
	});

	it('call regions overlapping that meet in one value', () => {
		expect(
			first(measureOf({ asia: { A: 3, B: 4, C: 5 }, africa: { F: 1, G: 2, H: 3 } })),
		).toContain('but their values overlap');
	});

	it('name all regions that share a median', () => {
		const values = { A: 1, B: 2, C: 3 };
		expect(first(measureOf({ asia: values, africa: { F: 1, G: 2, H: 9 } }))).toBe(
			'Asia and Africa have the same median, and their values overlap',
		);
		expect(
			first(
				measureOf({
					asia: values,
					africa: { F: 1, G: 2, H: 9 },
					'middle-east': { X: 1, Y: 1, Z: 4 },
				}),
			),
		).toContain('highest in Asia and Africa and lowest in the Middle East');
	});

	it('leave out regions with fewer than three values and groups that are no region', () => {
		const thin = measureOf({
			asia: { Aa: 1, Ab: 5, Ac: 20 },
			africa: { Fa: 0.5, Fb: 2, Fc: 3 },
			'middle-east': { Jordan: 50 },
			'western-europe': { Spain: 90, Portugal: 80, Ireland: 70 },
		});
		expect(first(thin)).toBe(
			'The median is higher in Asia than in Africa, but their values overlap',
		);
		expect(describeRegions(modelOf(thin))).toContain(
			'Compared are the destination regions with at least three values: Asia and Africa.',
		);
	});

	it('set misleading totals aside in words', () => {
		const measure = measureOf(
			{ asia: { Aa: 10, Ab: 15, Ac: 20 }, africa: { Fa: 1, Fb: 2, Fc: 3, Fd: 30 } },
			['Fd'],
		);
		expect(regionsFindings(modelOf(measure))[1]).toBe(
			'Misleading totals aside, every value in Asia lies above every value in Africa',
		);
	});

	it('have something true to say of one region, one value and none', () => {
		expect(first(measureOf({ asia: { A: 1, B: 3, C: 9 } }))).toBe(
			'The median of 3 values in Asia is US$3.0 bn',
		);
		expect(first(measureOf({ asia: { A: 3, B: 3 } }))).toBe('All 2 values in Asia are US$3.0 bn');
		expect(first(measureOf({ asia: { India: 3, B: null } }))).toBe(
			'One value can be compared, that of India with US$3.0 bn',
		);
		expect(first(measureOf({ asia: { India: 3 } }, ['India']))).toBe(
			'Every total of the chosen regions misleads, so none is compared',
		);
	});

	it('hold for negative values', () => {
		expect(first(secondMeasure(), { regions: ['asia', 'latin-america-caribbean'] })).toBe(
			'The median is higher in Latin America & Caribbean than in Asia; their values do not overlap',
		);
	});
});

describe('describeRegions', () => {
	const sentences = (...args: Parameters<typeof modelOf>) => describeRegions(modelOf(...args));

	it('gives median, count and range of each region', () => {
		expect(sentences(overlapping)).toContain(
			'Asia: median US$5.0 bn; 3 of 3 with a value, from US$1.0 bn (Aa) to US$20.0 bn (Ac).',
		);
	});

	it('says what differs between regions and what does not', () => {
		expect(sentences(overlapping)).toEqual(
			expect.arrayContaining([
				'The median is highest in Asia and lowest in Africa.',
				'The values of every region overlap with those of every other.',
			]),
		);
		expect(sentences(separate)).toContain(
			'The lowest of Asia (Aa, US$10.0 bn) lies above the highest of Africa.',
		);
	});

	it('says in how many regions the spread is wider than between them', () => {
		// The medians lie 3 apart; only the places of Asia lie further apart.
		expect(sentences(overlapping)).toContain(
			'In 1 of 3 regions the places lie further apart than the medians of the regions do.',
		);
	});

	it('measures distances on a log scale as ratios', () => {
		// Medians 5 and 2: a ratio of 2.5. The Middle East spans 2 to 4, Africa 0.5 to 3.
		expect(sentences(overlapping, { scale: 'log' })).toContain(
			'In 2 of 3 regions the places lie further apart than the medians of the regions do.',
		);
	});

	it('places what the reader chose against the median of its region', () => {
		expect(sentences(overlapping, { places: ['AC', 'AB', 'FA'] })).toEqual(
			expect.arrayContaining([
				'Ab has US$5.0 bn in 2024, at the median of Asia.',
				'Ac has US$20.0 bn in 2024, above the median of Asia.',
				'Fa has US$0.5 bn in 2024, below the median of Africa.'.replace('US$0.5 bn', 'US$500 mn'),
			]),
		);
	});

	it('names what misleads, what is old and what is missing', () => {
		const text = sentences(sampleMeasure());
		expect(text).toContain(
			'Ring: Ireland (US$301.7 bn, 2024) is left out of median and range. Companies book licences there.',
		);
		expect(text).toContain('Older than the rest: Mexico (2019).');
		expect(text).toContain('No value in the Middle East: Jordan.');
		expect(text).toContain('Middle East: 0 of 1 with a value, none to compare.');
	});

	it('notes that a log scale cannot be drawn', () => {
		expect(regionsNotes(modelOf(secondMeasure(), { scale: 'log' })).join()).toContain('log scale');
		expect(regionsNotes(modelOf(secondMeasure()))).toEqual([]);
	});
});
