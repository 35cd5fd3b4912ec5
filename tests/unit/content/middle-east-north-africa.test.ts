import { describe, expect, it } from 'vitest';
import { printedHours, tableOf } from './data-sheet.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const file = 'articles/regions/middle-east-north-africa.mdx';
const text = prose(file);

describe('we-mena-growth', () => {
	it.each([
		[3.7 / 2.4 - 1, '3.7 / 2.4 − 1 = 54.2%'],
		[4.3 / 3.7 - 1, '4.3 / 3.7 − 1 = 16.2%'],
		[4.8 / 4.3 - 1, '4.8 / 4.3 − 1 = 11.6%'],
		[(40 / 26.22) ** (1 / 6) - 1, '(40 / 26.22) to the power of 1/6 − 1 = 7.3%'],
		[150 / 141 - 1, '150,000 / 141,000 − 1 = 6.4%'],
	])('%d', (growth, sentence) => {
		expect(sentence).toContain(`= ${percent(growth, 1)}`);
		expect(text).toContain(sentence);
	});

	it('divides exports by jobs', () => {
		expect(text).toContain(`MAD 26.22 bn / 148,500 jobs = MAD ${print(26.22e9 / 148_500)}`);
	});
});

describe('sums in the text', () => {
	it('joins the two Moroccan counts', () => {
		expect(148_500 - 18_500).toBe(130_000);
		expect(text).toContain('after 18,500 net in two years');
	});
});

describe('fig-mena-sheet', () => {
	const rows = tableOf(file, 'fig-mena-sheet');

	it('holds three destinations of Africa and eight of the Middle East', () => {
		const regions = rows.map((row) => row['Atlas region']);
		expect(regions.filter((region) => region === 'Africa')).toHaveLength(3);
		expect(regions.filter((region) => region === 'Middle East')).toHaveLength(8);
	});

	it.each(rows)('$Country: shared hours', (row) => {
		expect(row['New York']).toBe(printedHours(row.Country!, 'New York'));
		expect(row.London).toBe(printedHours(row.Country!, 'London'));
	});
});

describe('q-middle-east-north-africa-growth', () => {
	it('measures growth from the earlier year', () => {
		const item = numericItem('middle-east-north-africa.yaml', 'q-middle-east-north-africa-growth');
		expect(item.answer).toBeCloseTo((3 / 2.5 - 1) * 100);
		expect(item.slips[0]!.value).toBeCloseTo((0.5 / 3) * 100, 1);
	});
});
