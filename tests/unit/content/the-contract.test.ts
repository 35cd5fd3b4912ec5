import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/making-the-deal/the-contract.mdx');

describe('we-two-caps', () => {
	const general = 12 * 200_000;
	const left = general - 180_000;
	const payroll = 3_100_000 - 180_000 - left;
	const data = 9_000_000 - 3 * general;

	it.each([
		`12 × 200,000 = ${print(general)}. Less credits: ${print(left)}`,
		`Recovered for payroll: ${print(left)}. Uncovered: 3,100,000 − 180,000 − 2,220,000 = ${print(payroll)}`,
		`3 × 2,400,000 = ${print(3 * general)}. Uncovered: 9,000,000 − 7,200,000 = ${print(data)}`,
		`Together uncovered: ${print(payroll + data)}, more than a year of fees`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('exceeds a year of fees', () => {
		expect(payroll + data).toBeGreaterThan(general);
	});
});

describe('numeric question', () => {
	it('counts credits toward the cap', () => {
		const item = numericItem('the-contract.yaml', 'q-the-contract-cap');
		const cap = 12 * 90_000;
		expect(item.answer).toBe(1_500_000 - cap);
		expect(item.slips.map(({ value }) => value)).toEqual([
			1_500_000 - (cap - 80_000),
			1_500_000 - cap - 80_000,
			cap,
		]);
	});
});
