import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/finance-and-accounting.mdx');

/** Mean cost of an invoice when a share needs no hand. */
const mean = (share: number, touchless: number, touched: number) =>
	share * touchless + (1 - share) * touched;

describe('we-finance-touchless', () => {
	const before = mean(0.65, 0.5, 6);
	const after = mean(0.8, 0.5, 6);

	it('computes cost, margin and saving', () => {
		expect(text).toContain(`65% × 0.50 + 35% × 6.00 = ${print(before, 3)}`);
		expect(text).toContain(`3.00 − 2.425 = ${print(3 - before, 3)}`);
		expect(text).toContain(
			`80% × 0.50 + 20% × 6.00 = ${print(after, 2)}. Margin: ${print(3 - after, 2)}`,
		);
		expect(text).toContain(`(2.425 − 1.60) = ${print(10000 * (before - after))} a month`);
		expect(text).toContain(
			`from ${percent((3 - before) / 3)} to ${percent((3 - after) / 3)} of the fee`,
		);
	});
});

describe('we-finance-discount', () => {
	const fee = 10000 * 3;
	const discount = 1_000_000 * 0.02;

	it('weighs days against the fee', () => {
		expect(text).toContain(`10,000 × 3.00 = ${print(fee)}`);
		expect(text).toContain(`1,000,000 × 2% = ${print(discount)} gained`);
		expect(discount / fee).toBeCloseTo(2 / 3);
		expect(text).toContain('costs 20,000, two thirds of the fee');
		expect(text).toContain(`10,000 × 0.50 = ${print(10000 * 0.5)}`);
	});

	it('loses four times what the cheaper price saves', () => {
		expect(discount / (10000 * 0.5)).toBe(4);
		expect(text).toContain('saves 5,000 and loses 20,000, four times as much');
	});

	it('is balanced only by a price of 1.00', () => {
		expect((fee - discount) / 10000).toBe(1);
		expect(text).toContain('would have to charge 1.00');
	});
});

it('days sales outstanding in the text', () => {
	expect(text).toContain(`50 days tie up ${print(10 * 50)} and 45 days tie up ${print(10 * 45)}`);
});

describe('numeric questions', () => {
	it('q-finance-and-accounting-touchless', () => {
		const item = numericItem('finance-and-accounting.yaml', 'q-finance-and-accounting-touchless');
		expect(item.answer).toBeCloseTo(mean(0.7, 0.4, 5));
		const slips = [mean(0.5, 0.4, 5), mean(0.3, 0.4, 5), 0.3 * 5];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});

	it('q-finance-and-accounting-dso', () => {
		const item = numericItem('finance-and-accounting.yaml', 'q-finance-and-accounting-dso');
		expect(item.answer).toBe((900 / 1800) * 90);
		expect(item.slips.map(({ value }) => value)).toEqual([(1800 / 900) * 90, (900 / 1800) * 365]);
	});
});
