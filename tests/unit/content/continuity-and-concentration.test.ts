import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/continuity-and-concentration.mdx');
const quiz = 'continuity-and-concentration.yaml';
const year = 8760;

/** Share of hours in which both sites are down: a shared cause, or two separate failures. */
function bothDown(shared: number, own: number): number {
	return shared + (1 - shared) * own * own;
}

describe('we-shared-cause', () => {
	it('gives the hours of one site', () => {
		expect(text).toContain(`a year, ${print(0.02 * year)} hours`);
		expect(text).toContain(`0.01 + 0.99 × 0.01 = ${percent(0.01 + 0.99 * 0.01, 2)}`);
		expect(text).toContain(`about ${print((0.01 + 0.99 * 0.01) * year)} hours`);
	});

	it('gives the hours of both sites', () => {
		const apart = bothDown(0, 0.02);
		expect(text).toContain(`0.02 × 0.02 = ${percent(apart, 2)}`);
		expect(text).toContain(`8,760 × 0.0004 = ${print(apart * year, 1)} hours`);
		const shared = bothDown(0.01, 0.01);
		expect(text).toContain(`${percent(shared, 2)} of hours: ${print(shared * year)} hours`);
	});

	it('divides by fifty without and by two with the shared cause', () => {
		expect(0.02 / bothDown(0, 0.02)).toBeCloseTo(50);
		expect(0.0199 / bothDown(0.01, 0.01)).toBeCloseTo(2, 1);
	});
});

describe('we-spare-capacity', () => {
	it('seats what is left after one failure', () => {
		expect(text).toContain(`100 / 160 = ${percent(100 / 160, 1)}`);
		expect(text).toContain(`${160 * 2} in all, of which half`);
		expect(text).toContain(
			`2 × 80 = ${2 * 80}. In all ${3 * 80} seats, ${3 * 80 - 160} or a third`,
		);
		expect(text).toContain(`160 / 3 = ${print(160 / 3, 1)}, so ${Math.ceil(160 / 3)} seats each`);
		expect(text).toContain(`${4 * Math.ceil(160 / 3)} in all`);
	});
});

describe('the numeric questions', () => {
	it('adds the shared cause and the double failure', () => {
		const item = numericItem(quiz, 'q-continuity-and-concentration-shared');
		const hours = bothDown(0.005, 0.02) * year;
		expect(Math.abs(item.answer - hours)).toBeLessThan(item.tolerance);
		expect(Math.abs(item.slips[2]!.value - 0.005 * year)).toBeLessThan(0.5);
		expect(Math.abs(item.slips[1]!.value - 0.025 * year)).toBeLessThan(2);
	});

	it('divides among the sites that remain', () => {
		const item = numericItem(quiz, 'q-continuity-and-concentration-spare');
		expect(item.answer).toBe(120 / 2);
		expect(item.slips[0]!.value).toBe(120 / 3);
	});
});
