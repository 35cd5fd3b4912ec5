import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/foundations/how-big-is-bpo.mdx');

/** One observation of the data set, in US dollars. */
function observed(indicator: string, country: string, year: string): number {
	const line = readFileSync(`content/data/observations/${indicator}.csv`, 'utf8')
		.split('\n')
		.find((row) => row.startsWith(`${country},${year},`));
	return Number(line!.split(',')[2]);
}

describe('we-revenue-per-worker', () => {
	it.each([
		['India', 282.6e9, 5.8e6, 'US$282.6 bn / 5.8 million'],
		['Poland', 42.3e9, 488_700, 'US$42.3 bn / 488,700'],
		['Philippines', 38e9, 1.82e6, 'US$38 bn / 1.82 million'],
		['Kenya', 400e6, 36_000, 'US$400 million / 36,000'],
		['Bangladesh', 800e6, 80_000, 'US$800 million / 80,000'],
		['Pakistan', 328e6, 1e6, 'US$328 million / 1 million'],
	])('%s', (_, revenue, workers, fraction) => {
		expect(text).toContain(`${fraction} = US$${print(revenue / workers)}.`);
	});

	it('states the spread, the month and the reverse check', () => {
		expect(text).toContain('between 10,000 and 87,000');
		expect(text).toContain(`The sixth is [US$${print(328 / 12)} a month]`);
		expect(text).toContain(`would employ about ${print(328e6 / 10_000)} people`);
	});
});

it('the spread of market sizes is nearly threefold', () => {
	expect(681 / 232).toBeGreaterThan(2.8);
	expect(681 / 232).toBeLessThan(3);
	expect(text).toContain('nearly three times the smallest');
});

it('the part called BPO is less than a fifth of the Indian sector, so the error is a factor of five', () => {
	expect(54.6 / 282.6).toBeLessThan(0.2);
	expect(282.6 / 54.6).toBeCloseTo(5, 0);
});

it('the four figures for the Philippines fall from row to row, by a factor of five in all', () => {
	const digital = observed('digital-service-exports', 'PHL', '2023');
	const ict = observed('ict-service-exports', 'PHL', '2023');
	expect([35.5e9, 29.4e9, digital, ict]).toEqual(
		[35.5e9, 29.4e9, digital, ict].toSorted((a, b) => b - a),
	);
	expect(35.5e9 / ict).toBeCloseTo(5, 0);
});

it('a share of the World Bank implies a world total', () => {
	expect(text).toContain(`1.6 million contact-center workers in the Philippines, some 40%`);
	expect(text).toContain(`implies about ${print(1.6 / 0.4)} million people`);
});

it('numeric question on revenue per worker', () => {
	const item = numericItem('how-big-is-bpo.yaml', 'q-how-big-is-bpo-per-worker');
	expect(item.answer).toBe(90e6 / 6000);
	expect(item.slips.map(({ value }) => value)).toEqual([90e6 / 15_000, 90e6 / 9000]);
});
