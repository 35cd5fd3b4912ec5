import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/the-services/knowledge-services.mdx');

describe('we-knowledge-usable-answer', () => {
	const a = { invoice: 60 * 40, rework: 20 * 120 };
	const b = { invoice: 30 * 100, rework: 5 * 120 };
	const usable = ({ invoice, rework }: typeof a) => invoice + rework;

	it('adds the rework that no invoice shows', () => {
		expect(text).toContain(`A 60 × 40 = ${print(a.invoice)}. B 30 × 100 = ${print(b.invoice)}`);
		expect(text).toContain(`A 20 × 120 = ${print(a.rework)}. B 5 × 120 = ${print(b.rework)}`);
		expect(text).toContain(`A ${print(usable(a))}. B ${print(usable(b))}`);
		expect(text).toContain(`(3,600 − 2,400) / 120 = ${print((usable(b) - a.invoice) / 120)} hours`);
		expect(text).toContain(`By the hour A costs ${percent(40 / 100)} of B`);
		expect(usable(a) / usable(b)).toBeCloseTo(4 / 3);
	});
});

describe('we-knowledge-second-reader', () => {
	const reading = (documents: number) => (documents / 50) * 25;

	it('compares a full with a targeted second reading', () => {
		expect(text).toContain(`30,000 / 50 × 25 = ${print(reading(30000))}`);
		expect(text).toContain(
			`for ${0.8 * 200} more documents, or ${print(reading(30000) / 160, 2)} each`,
		);
		expect(text).toContain(
			`6,000 / 50 × 25 = ${print(reading(6000))} for ${0.8 * 150} more documents, or ${print(reading(6000) / 120, 2)} each`,
		);
		expect(120 / 160).toBe(3 / 4);
		expect(6000 / 30000).toBe(1 / 5);
	});
});

it('q-knowledge-services-rework', () => {
	const item = numericItem('knowledge-services.yaml', 'q-knowledge-services-rework');
	const b = 30 * 90 + 2 * 100;
	expect(item.answer).toBe((b - 40 * 50) / 100);
	expect(item.slips.map(({ value }) => value)).toEqual([(30 * 90 - 40 * 50) / 100, b / 100]);
});
