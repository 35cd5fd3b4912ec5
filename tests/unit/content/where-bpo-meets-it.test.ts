import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/where-bpo-meets-it.mdx');
const quiz = 'where-bpo-meets-it.yaml';

describe('we-bpo-it-chain', () => {
	const two = 0.99 * 0.98;

	it('multiplies the links', () => {
		expect(text).toContain(`99% × 98% = ${percent(two, 2)}`);
		expect(text).toContain(`97.02% × 99% = ${percent(two * 0.99, 2)}`);
		expect(text).toContain(`97.5% / 99% = ${percent(0.975 / 0.99, 1)}`);
		expect(0.975 - two).toBeCloseTo(0.005, 3);
		expect(0.975 - two * 0.99).toBeCloseTo(0.0145, 3);
	});
});

describe('we-bpo-it-platform', () => {
	const own = (claims: number) => 60 * (25000 + 2 * claims);
	const platform = (claims: number) => 60 * 5 * claims + 200000;

	it('breaks even earlier when leaving costs something', () => {
		expect(text).toContain(`25,000 / (5.00 − 2.00) = ${print(25000 / 3)} claims`);
		expect(text).toContain(`exit costs 200,000 / 60 = ${print(200000 / 60)} a month`);
		expect(text).toContain(`(25,000 − 3,333) / 3.00 = ${print((25000 - 200000 / 60) / 3)} claims`);
	});

	it('turns round with growth', () => {
		expect(text).toContain(`60 × (25,000 + 10,000) = ${print(own(5000))}`);
		expect(text).toContain(`60 × 25,000 + 200,000 = ${print(platform(5000))}`);
		expect(text).toContain(`60 × (25,000 + 20,000) = ${print(own(10000))}`);
		expect(text).toContain(`60 × 50,000 + 200,000 = ${print(platform(10000))}`);
		expect(platform(5000)).toBeLessThan(own(5000));
		expect(platform(10000)).toBeGreaterThan(own(10000));
	});
});

it('share of IT companies in the Bulgarian count', () => {
	expect(text).toContain(`62,778 of them, ${percent(62778 / 104690)},`);
});

describe('numeric questions', () => {
	it('q-where-bpo-meets-it-chain', () => {
		const item = numericItem(quiz, 'q-where-bpo-meets-it-chain');
		expect(item.answer).toBeCloseTo(98 * 0.99 * 0.97, 1);
		expect(item.slips.map(({ value }) => value)).toEqual([97, (98 + 99 + 97) / 3]);
	});

	it('q-where-bpo-meets-it-break-even', () => {
		const item = numericItem(quiz, 'q-where-bpo-meets-it-break-even');
		expect(item.answer).toBe(18000 / (4 - 1));
		expect(item.slips.map(({ value }) => value)).toEqual([18000 / 4, 18000 / 5]);
	});
});
