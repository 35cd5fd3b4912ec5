import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, percent, prose } from './prose.ts';

const text = prose('articles/islamic-economies-and-law/words-first.mdx');

/** Compound yearly growth between two values. */
const yearly = (first: number, last: number, years: number) => (last / first) ** (1 / years) - 1;

/** How the text states a root and the rate that it gives. */
const rooted = (rate: number) => `is ${(1 + rate).toFixed(3)}, so ${percent(rate, 1)} a year`;

describe('we-growth-behind-the-trillions', () => {
	it.each([
		['the decade', `the tenth root of 2.29 / 1.62 ${rooted(yearly(1.62, 2.29, 10))}`],
		['between editions', `2.43 / 2.29 − 1 = ${percent(yearly(2.29, 2.43, 1), 1)}`],
		['the forecast', `the fifth root of 3.36 / 2.43 ${rooted(yearly(2.43, 3.36, 5))}`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('calls the forecast almost twice as fast', () => {
		const ratio = yearly(2.43, 3.36, 5) / yearly(1.62, 2.29, 10);
		expect(ratio).toBeGreaterThan(1.8);
		expect(ratio).toBeLessThan(2);
		expect(text).toContain('almost twice as fast');
	});
});

describe('q-words-first-growth', () => {
	it('takes the fifth root', () => {
		const item = numericItem('words-first.yaml', 'q-words-first-growth');
		expect(item.answer).toBeCloseTo(yearly(400, 480, 5) * 100, 1);
		expect(item.slips.map(({ value }) => value)).toEqual([20 / 5, 20]);
	});
});

describe('the table of six economies', () => {
	/** Value of a country in the latest year of a file of observations. */
	const latest = (indicator: string, country: string) =>
		Number(
			readFileSync(`content/data/observations/${indicator}.csv`, 'utf8')
				.split('\n')
				.map((line) => line.split(','))
				.filter(([code]) => code === country)
				.sort((a, b) => Number(a[1]) - Number(b[1]))
				.at(-1)?.[2],
		);
	const ratio = (country: string) =>
		latest('digital-service-exports', country) / latest('digital-service-imports', country);

	it('finds sellers and buyers as the text says', () => {
		expect(ratio('MAR')).toBeCloseTo(2, 0);
		expect(ratio('PAK')).toBeCloseTo(2, 0);
		expect(text).toContain('Morocco and Pakistan sell about twice what they buy');
		expect(1 / ratio('SAU')).toBeGreaterThan(8);
		expect(1 / ratio('SAU')).toBeLessThan(9);
		expect(text).toContain('Saudi Arabia buys more than eight times what it sells');
	});
});
