import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/making-the-deal/credits-bonuses-disputes.mdx');
const quiz = 'credits-bonuses-disputes.yaml';

describe('we-cheaper-to-pay', () => {
	const pool = 200_000 * 0.12;
	const mending = 4 * 3500;

	it.each([
		`200,000 × 0.12 = ${print(pool)}`,
		`24,000 × 0.40 = ${print(pool * 0.4)}`,
		`4 × 3,500 = ${print(mending)}. Paying saves the provider ${print(mending - pool * 0.4)} each month`,
		`24,000 × 0.80 = ${print(pool * 0.8)}. Now mending saves ${print(pool * 0.8 - mending)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-december-forgiven', () => {
	it('hides one bad month in the mean of the year', () => {
		const sum = 11 * 83 + 62;
		expect(text).toContain(`(11 × 83 + 62) / 12 = ${print(sum)} / 12 = ${print(sum / 12, 2)}`);
		expect(sum / 12).toBeGreaterThan(81);
		expect(text).toContain(`a credit of US$${print(200_000 * 0.12 * 0.4)}`);
	});
});

describe('we-settle-or-sue', () => {
	const award = (0.5 * 5_000_000) / 1.1 ** 4;
	const lawyers = [1, 2, 3, 4].reduce((sum, year) => sum + 300_000 / 1.1 ** year, 0);

	it.each([
		`0.5 × 5,000,000 = ${print(2_500_000)}. Today: 2,500,000 / 1.1⁴ = ${print(award)}`,
		`1/1.4641) = ${print(lawyers)}`,
		`1,707,534 − 950,960 = ${print(award - lawyers)}`,
		`Any settlement above ${print(award - lawyers)} is better`,
		`That is ${percent((award - lawyers) / 5_000_000)} of the claim`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('the sums of the disputes', () => {
	it('fit together', () => {
		// Net judgment and offset of indiana2019ibm give the damages.
		expect(Math.round((78_178_109 + 49_510_795) / 1e6)).toBe(128);
		expect(text).toContain('on balance was US$78.2 million');
		expect(200 + 70).toBe(270);
		expect(70.9 + 20 + 10).toBeGreaterThan(100);
	});
});

describe('numeric questions', () => {
	it('takes the allocation from the pool', () => {
		const item = numericItem(quiz, 'q-credits-bonuses-disputes-credit');
		expect(item.answer).toBe((300_000 / 10) * 0.5);
		expect(item.slips.map(({ value }) => value)).toEqual([300_000 * 0.5, 300_000 / 10]);
	});

	it('discounts chance and cost', () => {
		const item = numericItem(quiz, 'q-credits-bonuses-disputes-settlement');
		const near = (value: number, exact: number) =>
			expect(Math.abs(value - exact)).toBeLessThanOrEqual(item.tolerance);
		near(item.answer, (2_000_000 / 4 - 150_000) / 1.1);
		const slips = [500_000 - 150_000, (2_000_000 - 150_000) / 1.1, 500_000 / 1.1];
		item.slips.forEach(({ value }, index) => near(value, slips[index]!));
	});
});
