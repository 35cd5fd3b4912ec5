import { describe, expect, it } from 'vitest';
import { printedHours, tableOf } from './data-sheet.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const file = 'articles/regions/rest-of-asia.mdx';
const text = prose(file);

describe('we-china-offshore-share', () => {
	const yuan = 151.4 * 7.08;

	it('splits the total into work at home and abroad', () => {
		expect(text).toContain(`151.4 bn × 7.08 = ${print(yuan, 1)} bn`);
		expect(text).toContain(
			`1,071.9 / 1,960 = ${percent(yuan / 1960, 1)}. The rest, ${percent(1 - yuan / 1960, 1)}`,
		);
	});

	it('compares it with two lines of trade', () => {
		expect(text).toContain(`151.4 / 58.0 = ${print(151.4 / 58, 1)} times`);
		expect(text).toContain(`151.4 / 216.3 = ${percent(151.4 / 216.3, 1)}`);
	});
});

describe('fig-rest-of-asia-sheet', () => {
	it.each(tableOf(file, 'fig-rest-of-asia-sheet'))('$Country: shared hours', (row) => {
		expect(row['New York']).toBe(printedHours(row.Country!, 'New York'));
		expect(row.London).toBe(printedHours(row.Country!, 'London'));
	});
});

describe('q-rest-of-asia-share', () => {
	it('converts before it divides', () => {
		const item = numericItem('rest-of-asia.yaml', 'q-rest-of-asia-share');
		expect(item.answer).toBe(((60 * 5) / 800) * 100);
		expect(item.slips.map(({ value }) => value)).toEqual([(60 / 800) * 100, (1 - 300 / 800) * 100]);
	});
});
