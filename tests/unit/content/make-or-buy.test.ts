import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/make-or-buy.mdx');

/** Yearly price at which staying costs as much as leaving. */
const limit = (years: number, rival: number, moving: number) => (years * rival + moving) / years;

describe('we-price-of-leaving', () => {
	const rival = 900_000;
	const now = limit(3, rival, 350_000);
	const planned = limit(3, rival, 90_000);

	it.each([
		['cost of leaving', `3 × 900,000 + 350,000 = ${print(3 * rival + 350_000)}`],
		['limit', `3,050,000 / 3 = ${print(now)} a year`],
		['above the rival', `${print(now - rival)} above the rival, or ${percent(now / rival - 1, 1)}`],
		[
			'with an exit plan',
			`falls to ${print(planned)}, which is ${percent(planned / rival - 1, 1)} above`,
		],
		['worth of the plan', `350,000 − 90,000 = ${print(3 * (now - planned))} over three years`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

it('numeric question on the limit of the price', () => {
	const item = numericItem('make-or-buy.yaml', 'q-make-or-buy-limit');
	expect(item.answer).toBe(limit(4, 500_000, 240_000));
	expect(item.slips.map(({ value }) => value)).toEqual([
		500_000 + 240_000,
		500_000,
		500_000 + 240_000 / 3,
	]);
});
