import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/making-the-deal/selecting-a-provider.mdx');
const quiz = 'selecting-a-provider.yaml';

describe('we-five-honest-bids', () => {
	const cost = 100_000;
	const estimates = [92_000, 97_000, 100_000, 104_000, 107_000];
	const sum = estimates.reduce((total, estimate) => total + estimate);
	const lowest = Math.min(...estimates) * 1.05;

	it.each([
		`${print(sum)} / 5 = ${print(sum / 5)}. Together the bidders are right`,
		`Mean price: ${print((sum / 5) * 1.05)}. It would leave ${print((sum / 5) * 1.05 - cost)} a month`,
		`92,000 × 1.05 = ${print(lowest)}`,
		`96,600 − 100,000 = −${print(cost - lowest)} a month, or −${print((cost - lowest) * 24)} in two years`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-weights-pick-winner', () => {
	const points = { a: 100, b: (1_000_000 / 1_150_000) * 100 };
	const a = (weight: number) => weight * points.a + (1 - weight) * 60;
	const b = (weight: number) => weight * points.b + (1 - weight) * 80;
	const equal = 20 / (40 - (points.b - 80));

	it.each([
		`1,000,000 / 1,150,000 × 100 = ${print(points.b, 1)}`,
		`A 50 + 30 = ${print(a(0.5), 1)}, B ${print(0.5 * points.b, 1)} + 40 = ${print(b(0.5), 1)}. B wins`,
		`A 70 + 18 = ${print(a(0.7), 1)}, B ${print(0.7 * points.b, 1)} + 24 = ${print(b(0.7), 1)}. A wins`,
		`80 + ${print(points.b - 80, 2)}w, so w = 20 / ${print(40 - (points.b - 80), 2)} = ${percent(equal, 1)}`,
		`Below a price weight of ${percent(equal, 1)} B wins`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('changes its winner at the switch point', () => {
		expect(a(equal)).toBeCloseTo(b(equal));
		expect(b(equal - 0.01)).toBeGreaterThan(a(equal - 0.01));
		expect(a(equal + 0.01)).toBeGreaterThan(b(equal + 0.01));
	});
});

describe('numeric questions', () => {
	it('gives the winner of four bids', () => {
		const item = numericItem(quiz, 'q-selecting-a-provider-curse');
		const mean = (46_000 + 49_000 + 51_000 + 54_000) / 4;
		expect(item.answer).toBeCloseTo(46_000 * 1.1 - 50_000);
		const slips = [46_000 * 0.1, 46_000 - 50_000, mean * 1.1 - 50_000];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});

	it('weighs price and quality', () => {
		const item = numericItem(quiz, 'q-selecting-a-provider-score');
		const price = (800_000 / 1_000_000) * 100;
		expect(item.answer).toBeCloseTo(0.4 * price + 0.6 * 90);
		const slips = [0.6 * price + 0.4 * 90, (price + 90) / 2, 0.4 * 125 + 0.6 * 90];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
