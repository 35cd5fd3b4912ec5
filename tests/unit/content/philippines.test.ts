import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const text = prose('articles/regions/philippines.mdx');

describe('we-philippines-revenue-per-worker', () => {
	const each = (billion: number, million: number) => (billion * 1000) / million;
	const years = [each(32.5, 1.57), each(35.5, 1.7), each(38, 1.82), each(40, 1.9)];

	it('divides revenue by jobs', () => {
		expect(text).toContain(`32.5 bn / 1.57 million = US$${print(years[0]!)}`);
		expect(text).toContain(
			`2023, US$${print(years[1]!)}; 2024, US$${print(years[2]!)}; 2025, US$${print(years[3]!)}`,
		);
	});

	it('splits growth into heads and value', () => {
		expect(text).toContain(`40 / 32.5 − 1 = ${percent(40 / 32.5 - 1, 1)}`);
		expect(text).toContain(`1.90 / 1.57 − 1 = ${percent(1.9 / 1.57 - 1, 1)}`);
		expect(text).toContain(`21,053 / 20,701 − 1 = ${percent(years[3]! / years[0]! - 1, 1)}`);
	});

	it('compares the pace with the target', () => {
		expect(text).toContain(
			`(59 / 40) to the power of 1/3 − 1 = ${percent((59 / 40) ** (1 / 3) - 1, 1)}`,
		);
		expect(text).toContain(
			`(40 / 32.5) to the power of 1/3 − 1 = ${percent((40 / 32.5) ** (1 / 3) - 1, 1)}`,
		);
	});
});

describe('fig-philippines-data-sheet', () => {
	const hours = (zone: string) =>
		['2026-01-15', '2026-07-15'].map((day) =>
			sharedHours(utcDay('Asia/Manila', day), utcDay(zone, day)),
		);

	it('counts shared hours', () => {
		expect(hours('America/New_York')).toEqual([0, 0]);
		expect(hours('Europe/London')).toEqual([0, 1]);
		expect(hours('Australia/Sydney')).toEqual([5, 6]);
		expect(text).toContain('New York 0; London 0 in January, 1 in July; Sydney 5 and 6');
	});
});

describe('q-philippines-per-worker', () => {
	const target = 59_000 / (1.57 + 1.1);

	it('rounds what the target means for each worker', () => {
		const item = numericItem('philippines.yaml', 'q-philippines-per-worker');
		expect(Math.abs(item.answer - target)).toBeLessThan(50);
		expect(item.slips.map(({ value }) => value)).toEqual(
			[59_000 / 1.57, 59_000 / 1.1, target / 10].map((value) => Number(value.toPrecision(3))),
		);
	});

	it('says how much more that is than in 2022', () => {
		expect(Math.round((target / (32_500 / 1.57) - 1) * 100)).toBe(7);
	});
});
