import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/healthcare-insurance-banking.mdx');
const quiz = 'healthcare-insurance-banking.yaml';

/** Monthly cost of denied claims: income never paid, and rework of each denial. */
const denials = (claims: number, rate: number, value: number, lost: number, rework: number) =>
	claims * rate * (lost * value + rework);

describe('we-claims-denials', () => {
	const at = (rate: number) => denials(10000, rate, 200, 0.4, 25);

	it('compares two rates with the fee', () => {
		expect(text).toContain(`1,000 × 40% × 200 = ${print(80000)}`);
		expect(text).toContain(`Together ${print(at(0.1))}`);
		expect(text).toContain(`600 × 40% × 200 + 600 × 25 = ${print(at(0.06))}`);
		expect(text).toContain(
			`= ${print(at(0.1) - at(0.06))} a month, or ${print(at(0.01))} for each point`,
		);
		expect(text).toContain(`4.00 a claim costs ${print(10000 * 4)} in all`);
		expect(text).toContain(`saves ${print(10000 * 0.5)} and loses ${print(2 * at(0.01))}`);
	});
});

describe('we-screening-false-alarms', () => {
	const hits = 100 * 0.95;
	const wrong = (50000 - 100) * 0.03;

	it('finds few true alerts', () => {
		expect(text).toContain(`49,900 × 3% = ${print(wrong)}`);
		expect(text).toContain(`95 / ${print(hits + wrong)} = ${percent(hits / (hits + wrong), 1)}`);
		expect(text).toContain(`about every ${print((hits + wrong) / hits / 20, 1)} days`);
		expect(Math.round((5 * 20 * hits) / (hits + wrong))).toBe(6);
		expect(Math.round(wrong / hits)).toBe(16);
		expect(text).toContain('Almost 16 false alerts come with each true one');
		expect(text).toContain(`right ${print((100 * wrong) / (hits + wrong))} times in 100`);
	});
});

describe('numeric questions', () => {
	it('q-healthcare-insurance-banking-alarms', () => {
		const item = numericItem(quiz, 'q-healthcare-insurance-banking-alarms');
		const [hits, wrong] = [20 * 0.9, 9980 * 0.02];
		expect(item.answer).toBeCloseTo((100 * hits) / (hits + wrong), 1);
		const slips = [90, (100 * hits) / wrong, (100 * 20) / 10000];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!, 1));
	});

	it('q-healthcare-insurance-banking-denials', () => {
		const item = numericItem(quiz, 'q-healthcare-insurance-banking-denials');
		expect(item.answer).toBe(denials(5000, 0.08, 150, 0.5, 20));
		expect(item.slips.map(({ value }) => value)).toEqual([
			denials(5000, 0.08, 150, 1, 20),
			denials(5000, 0.08, 150, 0.5, 0),
			400 * 75 + 200 * 20,
		]);
	});
});
