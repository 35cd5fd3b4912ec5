import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/running-and-ending-it/quality-and-improvement.mdx');
const quiz = 'quality-and-improvement.yaml';

describe('we-forty-equal-agents', () => {
	const all = 0.9 ** 5;
	const one = 5 * 0.1 * 0.9 ** 4;
	const more = 1 - all - one;

	it.each([
		`0.9⁵ = ${percent(all, 1)}, that is ${print(40 * all, 1)} of 40 agents`,
		`5 × 0.1 × 0.9⁴ = ${percent(one, 1)}, ${print(40 * one, 1)} agents`,
		`40 − 23.6 − 13.1 = ${print(40 * more, 1)} agents, about ${percent(more)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('rounds to three warnings and twenty-four stars', () => {
		expect(Math.round(40 * more)).toBe(3);
		expect(Math.round(40 * all)).toBe(24);
		expect(text).toContain('Three people get a warning and twenty-four a star');
	});
});

describe('we-agreement-by-chance', () => {
	const chance = 0.9 * 0.9 + 0.1 * 0.1;

	it.each([
		`0.9 × 0.9 = ${percent(0.81)}, both fail 0.1 × 0.1 = ${percent(0.01)}. Together ${percent(chance)}`,
		`100% − 82% = ${print((1 - chance) * 100)} points`,
		`84% − 82% = 2 points, or 2 / 18 = ${percent((0.84 - chance) / (1 - chance), 1)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('two assessors who fail ten calls each', () => {
	it('agree on 84 if two failed calls are the same', () => {
		const same = 2;
		expect(100 - 2 * (10 - same)).toBe(84);
		expect(text).toContain('only two are the same');
	});
});

describe('we-weakest-step', () => {
	const now = 0.98 * 0.9 * 0.97;
	const entry = 0.995 * 0.9 * 0.97;
	const matching = 0.98 * 0.95 * 0.97;
	const rework = (share: number) => print(Math.round(10_000 * (1 - share)));

	it.each([
		`0.98 × 0.90 × 0.97 = ${percent(now, 1)}. Rework: ${rework(now)} invoices`,
		`0.995 × 0.90 × 0.97 = ${percent(entry, 1)}. Rework: ${rework(entry)}`,
		`0.98 × 0.95 × 0.97 = ${percent(matching, 1)}. Rework: ${rework(matching)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('gains most from a point at the weakest step', () => {
		const point = (others: number) => print(10_000 * 0.01 * others);
		expect(text).toContain(
			`saves ${point(0.9 * 0.97)} invoices at entry and ${point(0.98 * 0.97)} at matching`,
		);
	});

	it('spoils one invoice in seven', () => {
		expect(Math.round(1 / (1 - now))).toBe(7);
	});
});

describe('we-idea-nobody-pays', () => {
	it('is paid back for the client only', () => {
		expect(text).toContain(`4 × 2,000 = ${print(4 * 2000)} a month`);
		expect(text).toContain(`The 60,000 are back in ${print(60_000 / 8000, 1)} months`);
	});
});

describe('numeric questions', () => {
	it('multiplies chances', () => {
		const item = numericItem(quiz, 'q-quality-and-improvement-luck');
		expect(item.answer).toBeCloseTo(100 * 0.8 ** 3);
		expect(item.slips.map(({ value }) => value)).toEqual([80, Number((80 / 3).toFixed(1))]);
	});

	it('multiplies steps', () => {
		const item = numericItem(quiz, 'q-quality-and-improvement-yield');
		expect(item.answer).toBeCloseTo(100 * 0.9 ** 4, 1);
		expect(item.slips.map(({ value }) => value)).toEqual([90, 100 - 4 * 10]);
	});

	it('agrees by chance about as often', () => {
		expect(Math.round(100 * (0.98 ** 2 + 0.02 ** 2))).toBe(96);
	});
});
