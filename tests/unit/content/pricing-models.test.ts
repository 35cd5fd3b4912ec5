import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/making-the-deal/pricing-models.mdx');
const quiz = 'pricing-models.yaml';

describe('we-one-month-two-bills', () => {
	/** Seconds one person spends in contact a month: 160 hours, shrinkage 30%, occupancy 85%. */
	const seconds = 160 * 0.7 * 3600 * 0.85;
	const calls = seconds / 315;
	const volume = 30 * calls;
	const perCall = (number: number) => number * 1.84;
	const fewer = volume * 0.8;
	const more = volume * 1.1;
	const people = (volume * 290) / seconds;

	it.each([
		`handles ${print(calls)} calls of 315 seconds`,
		`Thirty of them handle ${print(volume)} calls`,
		`30 × 2,000 = 60,000. Per call 32,640 × 1.84 = ${print(perCall(volume))}`,
		`by 20% to ${print(fewer)} calls. Per person: still 60,000, or ${print(60_000 / fewer, 2)} a call. Per call: ${print(perCall(fewer))}`,
		`32,640 × 290 / ${print(seconds)} = ${print(people, 1)} people suffice`,
		`28 × 2,000 = ${print(Math.ceil(people) * 2000)}`,
		`by 10% to ${print(more)}. Per call: ${print(perCall(more))}, so the provider earns ${print(perCall(more) - perCall(volume))} more`,
		`with ${print(more / calls)} people's work for 30`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('lets the buyer give up two seats', () => {
		expect(30 - Math.ceil(people)).toBe(2);
	});
});

describe('we-minimum-and-band', () => {
	it.each([
		`30,000 × 3.20 = ${print(30_000 * 3.2)}. Effective price: 96,000 / 24,000 = ${print(96_000 / 24_000, 2)}`,
		`60,000 + 6,000 × 1.50 = ${print(60_000 + 6000 * 1.5)}, or ${print(69_000 / 36_000, 2)} each`,
		`60,000 − 6,000 × 1.20 = ${print(60_000 - 6000 * 1.2)}, or ${print(52_800 / 24_000, 2)} each`,
		`A fall of ${percent(1 - 24 / 30)} lowers this bill by ${percent(1 - 52_800 / 60_000)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-indexation', () => {
	const fifth = 24_000 * 1.042 ** 4;

	it.each([
		`0.60 × 7% = ${percent(0.6 * 0.07, 1)}`,
		`24,000 × 1.042⁴ = ${print(fifth)}`,
		`28,293 × (1 − 0.60 × 2%)⁴ = ${print(fifth * 0.988 ** 4)}`,
		`24,000 × 1.07⁴ = ${print(24_000 * 1.07 ** 4)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('numeric questions', () => {
	it('divides the minimum bill by the work done', () => {
		const item = numericItem(quiz, 'q-pricing-models-minimum');
		expect(item.answer).toBeCloseTo((40_000 * 2.5) / 32_000);
		expect(item.slips.map(({ value }) => value)).toEqual([2.5, (32_000 * 2.5) / 40_000]);
	});

	it('gives back the smaller rate', () => {
		const item = numericItem(quiz, 'q-pricing-models-band');
		expect(item.answer).toBe(90_000 - 5000 * 1.4);
		const slips = [90_000 - 5000 * 2, 90_000 * 0.9, 45_000 * 1.4];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
