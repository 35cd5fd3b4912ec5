import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/islamic-economies-and-law/start-ups-and-outsourcing.mdx');

describe('we-careem-headcount', () => {
	const implied = 536 / 0.31;

	it.each([
		['implied workforce', `536 / 0.31 = ${print(implied)}`],
		['share of the earlier count', `536 / 3,500 = ${percent(536 / 3500, 1)}`],
		['between the counts', `3,500 − 1,729 = ${print(3500 - Math.round(implied))}`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-founder-hours', () => {
	const founder = 20 * 30;
	const saving = 3 * 1500 - (1200 * 3 + founder);
	const doubled = 6 * 1500 - (2400 * 3 + founder);

	it.each([
		['in-house', `3 × 1,500 = ${print(3 * 1500)} a month`],
		[
			'provider',
			`1,200 × 3.00 = ${print(1200 * 3)}, plus 20 × 30 = ${print(founder)}, together 4,200`,
		],
		['saving', `4,500 − 4,200 = ${print(saving)} a month`],
		['price list alone', `looked like ${print(4500 - 3600)}`],
		['payback', `9,000 / 300 = ${print(9000 / saving)} months`],
		[
			'doubled',
			`9,000 − (7,200 + 600) = ${print(doubled)} a month, payback ${print(9000 / doubled, 1)} months`,
		],
		['break-even of the calculator', `4,500 / 3.00 = ${print(4500 / 3)} contacts a month`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('never pays within the money of the first plan', () => {
		expect(9000 / saving).toBeGreaterThan(18);
		expect(9000 / doubled).toBeLessThan(18);
	});
});

describe('q-start-ups-and-outsourcing-payback', () => {
	it('divides the cost of the move by what is saved', () => {
		const item = numericItem(
			'start-ups-and-outsourcing.yaml',
			'q-start-ups-and-outsourcing-payback',
		);
		expect(item.answer).toBe(4800 / (2400 - 1500 - 10 * 30));
		expect(item.slips[0]!.value).toBeCloseTo(4800 / 900, 1);
		expect(item.slips[1]!.value).toBeCloseTo(4800 / 1500, 1);
	});
});
