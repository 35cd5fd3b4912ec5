import { describe, expect, it } from 'vitest';
import { printedHours, tableOf } from './data-sheet.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const file = 'articles/regions/central-and-eastern-europe.mdx';
const text = prose(file);
const jobs2015 = [150_000, 50_900, 45_400, 40_500, 29_400, 18_900];
const total2015 = jobs2015.reduce((sum, jobs) => sum + jobs, 0);

describe('we-cee-jobs-per-center', () => {
	it.each([
		[488_700 / 2081, '488,700 / 2,081 = 235 jobs'],
		[73_800 / 205, '73,800 / 205 = 360'],
		[130_000 / 330, '130,000 / 330 = 394'],
		[17_000 / 78, '17,000 / 78 = 218'],
	])('%d', (mean, sentence) => {
		expect(sentence).toContain(`= ${print(mean)}`);
		expect(text).toContain(sentence);
	});

	it('takes the six countries of 2015 together', () => {
		expect(total2015).toBe(335_100);
		expect(text).toContain(`150,000 / 335,100 = ${percent(150_000 / total2015, 1)}`);
		expect(
			tableOf(file, 'fig-cee-counts')
				.slice(0, 6)
				.map((row) => row['Jobs in foreign-owned centers, 2015']),
		).toEqual(jobs2015.map((jobs) => print(jobs)));
	});
});

describe('fig-cee-sheet', () => {
	const rows = tableOf(file, 'fig-cee-sheet');

	it('holds the eighteen destinations', () => {
		expect(rows).toHaveLength(18);
		expect(rows.filter((row) => row['Data law'] === 'EU')).toHaveLength(10);
	});

	it.each(rows)('$Country: shared hours', (row) => {
		expect(row['New York']).toBe(printedHours(row.Country!, 'New York'));
		expect(row.London).toBe(printedHours(row.Country!, 'London'));
	});
});

describe('q-central-and-eastern-europe-share', () => {
	it('divides by all six countries', () => {
		const item = numericItem(
			'central-and-eastern-europe.yaml',
			'q-central-and-eastern-europe-share',
		);
		expect(item.answer).toBeCloseTo((50_900 / total2015) * 100, 1);
		expect(item.slips[0]!.value).toBeCloseTo((50_900 / (total2015 - 50_900)) * 100, 1);
		expect(item.slips[1]!.value).toBeCloseTo(total2015 / 50_900, 1);
	});
});
