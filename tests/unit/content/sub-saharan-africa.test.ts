import { describe, expect, it } from 'vitest';
import { printedHours, tableOf } from './data-sheet.ts';
import { numericItem, print, prose } from './prose.ts';

const file = 'articles/regions/sub-saharan-africa.mdx';
const text = prose(file);

describe('we-south-africa-created', () => {
	const [before, after] = [309e6 / 19_307, 328e6 / 20_518];

	it('divides revenue by jobs created', () => {
		expect(text).toContain(`309 million / 19,307 = US$${print(before)} in 2023`);
		expect(text).toContain(`328 million / 20,518 = US$${print(after)} in 2024`);
		expect(text).toContain(`15,986 / 16,005 − 1 = −${print(-(after / before - 1) * 100, 1)}%`);
	});

	it('says how long the aim takes', () => {
		expect(text).toContain(`500,000 / 20,518 = ${print(500_000 / 20_518, 1)} years`);
	});
});

describe('fig-africa-south-counts', () => {
	const hundreds = (value: number) => print(Math.round(value / 100) * 100);
	const perJob = (country: string) =>
		tableOf(file, 'fig-africa-south-counts').find((row) => row.Country === country)?.[
			'Revenue for each job'
		];

	it('rounds revenue for each job to hundreds', () => {
		expect(perJob('Kenya')).toBe(`about US$${hundreds(400e6 / 36_000)}`);
		expect(perJob('Nigeria')).toBe(`about US$${hundreds(285.8e6 / 16_540)}`);
		expect(perJob('Ethiopia')).toBe(`about US$${hundreds(50e6 / 15_000)}`);
		expect(text).toContain(`about US$${hundreds(254e6 / 36_000)} each`);
	});
});

describe('fig-africa-south-sheet', () => {
	const rows = tableOf(file, 'fig-africa-south-sheet');

	it.each(rows)('$Country: shared hours', (row) => {
		expect(row['New York']).toBe(printedHours(row.Country!, 'New York'));
		expect(row.London).toBe(printedHours(row.Country!, 'London'));
	});

	it('holds ten destinations', () => {
		expect(rows).toHaveLength(10);
	});
});

describe('q-sub-saharan-africa-target', () => {
	it('divides the plan by the pace', () => {
		const item = numericItem('sub-saharan-africa.yaml', 'q-sub-saharan-africa-target');
		expect(item.answer).toBe(300_000 / 25_000);
	});
});
