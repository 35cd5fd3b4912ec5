import { describe, expect, it } from 'vitest';
import { printedHours, tableOf } from './data-sheet.ts';
import { numericItem, print, prose } from './prose.ts';

const file = 'articles/regions/latin-america-caribbean.mdx';
const text = prose(file);

describe('we-latam-exports-per-job', () => {
	it.each([
		[874e6 / 38_000, '874 million / 38,000 jobs = US$23,000'],
		[500e6 / 48_000, '500 million / 48,000 = US$10,417'],
		[500e6 / 36_000, '/ 36,000 = US$13,889'],
		[2934e6 / 789_687, '2,934 million / 789,687 = US$3,715'],
		[3016e6 / 36_000, '3,016 million / 36,000 = US$83,778'],
	])('%d', (each, sentence) => {
		expect(sentence).toContain(`US$${print(each)}`);
		expect(text).toContain(sentence);
	});
});

describe('fig-latam-sheet', () => {
	const rows = tableOf(file, 'fig-latam-sheet');

	it('holds the sixteen destinations', () => {
		expect(rows).toHaveLength(16);
		expect(rows.filter((row) => row['Data law']?.includes('adequacy'))).toHaveLength(3);
	});

	it.each(rows)('$Country: shared hours', (row) => {
		expect(row['New York']).toBe(printedHours(row.Country!, 'New York'));
		expect(row.London).toBe(printedHours(row.Country!, 'London'));
		const least = Math.min(...row['New York']!.split(' / ').map(Number));
		expect(least).toBeGreaterThanOrEqual(6);
	});
});

describe('q-latin-america-caribbean-per-job', () => {
	it('divides exports by jobs', () => {
		const item = numericItem('latin-america-caribbean.yaml', 'q-latin-america-caribbean-per-job');
		expect(item.answer).toBe(880e6 / 44_000);
	});
});
