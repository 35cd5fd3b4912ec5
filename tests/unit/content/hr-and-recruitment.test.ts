import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/hr-and-recruitment.mdx');

describe('we-hr-payroll-accuracy', () => {
	const staff = 20000;
	const hit = (accuracy: number) => 1 - accuracy ** 12;

	it('turns a rate into people', () => {
		expect(text).toContain(
			`20,000 × 0.5% = ${print(staff * 0.005)}. In a year: ${print(staff * 0.005 * 12)}`,
		);
		expect(text).toContain(`to the power of 12 = ${percent(0.995 ** 12, 1)}`);
		expect(text).toContain(`= ${percent(hit(0.995), 1)}, or ${print(staff * hit(0.995))} people`);
		expect(text).toContain(
			`the chance is ${percent(hit(0.999), 1)}, or ${print(staff * hit(0.999))} people`,
		);
		expect(text).toContain(`${print(1000 * hit(0.995))} in 1,000 people`);
	});
});

describe('we-hr-cost-of-a-stayer', () => {
	const a = (1500 + 3000) / 0.7;
	const b = (1900 + 3000) / 0.9;

	it('divides by those who stay', () => {
		expect(text).toContain(
			`A 1,500 / 0.70 = ${print(1500 / 0.7)}. B 1,900 / 0.90 = ${print(1900 / 0.9)}`,
		);
		expect(text).toContain(`(1,500 + 3,000) / 0.70 = ${print(a)}`);
		expect(text).toContain(`(1,900 + 3,000) / 0.90 = ${print(b)}`);
		expect(text).toContain(
			`A ${print(200 * a)}, B ${print(200 * b)}. The difference is ${print(200 * (a - b))}`,
		);
		expect(text).toContain(`A is ${percent(1 - 1500 / 1900)} cheaper`);
		expect(text).toContain(`B saves ${percent(1 - b / a)}`);
	});
});

describe('numeric questions', () => {
	it('q-hr-and-recruitment-payslips', () => {
		const item = numericItem('hr-and-recruitment.yaml', 'q-hr-and-recruitment-payslips');
		expect(item.answer).toBeCloseTo(500 * 0.01 * 12);
		expect(item.slips.map(({ value }) => value)).toEqual([5, 500 * 12 * 0.99]);
	});

	it('q-hr-and-recruitment-stayer', () => {
		const item = numericItem('hr-and-recruitment.yaml', 'q-hr-and-recruitment-stayer');
		expect(item.answer).toBe(6000 / 0.75);
		expect(item.slips.map(({ value }) => value)).toEqual([
			6000,
			6000 * 1.25,
			Math.round(2000 / 0.75),
		]);
	});
});
