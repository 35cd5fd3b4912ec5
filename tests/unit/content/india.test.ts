import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const text = prose('articles/regions/india.mdx');

describe('we-india-process-share', () => {
	const growth = 54.6 / 26;

	it('divides, grows and divides again', () => {
		expect(text).toContain(`54.6 / 282.6 = ${percent(54.6 / 282.6, 1)}`);
		expect(text).toContain(`54.6 / 26 = ${print(growth, 2)} times`);
		expect(text).toContain(
			`to the power of 1/10 = ${print(growth ** 0.1, 3)}, or ${percent(growth ** 0.1 - 1, 1)}`,
		);
		expect(text).toContain(`26 bn / 1.03 million = US$${print(26_000 / 1.03)}`);
		expect(text).toContain(`grew by about ${percent(growth ** 0.1 - 1, 1)} a year`);
	});
});

describe('fig-india-data-sheet', () => {
	const hours = (zone: string) =>
		['2026-01-15', '2026-07-15'].map((day) =>
			sharedHours(utcDay('Asia/Kolkata', day), utcDay(zone, day)),
		);

	it('counts shared hours', () => {
		expect(hours('America/New_York')).toEqual([0, 0]);
		expect(hours('Europe/London')).toEqual([2.5, 3.5]);
		expect(hours('Asia/Riyadh')).toEqual([5.5, 5.5]);
		expect(text).toContain('New York 0; London 2.5 in January, 3.5 in July; Riyadh 5.5');
	});
});

describe('q-india-share', () => {
	it('takes process work and IT services as the base', () => {
		const item = numericItem('india.yaml', 'q-india-share');
		const close = (share: number) => Number((share * 100).toFixed(1));
		expect(item.answer).toBe(close(54.6 / (54.6 + 137.1)));
		expect(item.slips.map(({ value }) => value)).toEqual([54.6 / 282.6, 54.6 / 137.1].map(close));
	});
});
