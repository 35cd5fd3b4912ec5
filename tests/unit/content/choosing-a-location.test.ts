import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/ownership-and-location/choosing-a-location.mdx');

describe('we-location-double-count', () => {
	const weights = [0.4, 0.3, 0.15, 0.15];
	const p = [9, 5, 3, 5];
	const q = [5, 8, 8, 7];
	const sum = (scores: number[]) =>
		scores.reduce((total, score, index) => total + score * weights[index]!, 0);
	/** Mean of all criteria but cost. */
	const rest = (scores: number[]) => (sum(scores) - scores[0]! * 0.4) / 0.6;
	const withCost = (scores: number[], weight: number) =>
		weight * scores[0]! + (1 - weight) * rest(scores);

	it('scores both cities', () => {
		expect(text).toContain(`0.15 × 5 = ${print(sum(p), 2)}. Q:`);
		expect(text).toContain(`0.15 × 7 = ${print(sum(q), 2)}. Q leads`);
	});

	it('finds the weight at which they are equal', () => {
		expect(text).toContain(`/ 0.60 = ${print(rest(p), 2)} and Q`);
		expect(text).toContain(`/ 0.60 = ${print(rest(q), 2)}. 3.`);
		const gap = rest(q) - rest(p);
		const weight = gap / (gap + 4);
		expect(text).toContain(`w = 3.25 / 7.25 = ${print(weight, 3)}`);
		expect(withCost(p, weight)).toBeCloseTo(withCost(q, weight));
		expect(text).toContain(`Q wins below ${print(weight, 3)} and P above`);
	});

	it('turns when cost is counted twice', () => {
		const cost = 0.4 * 0.9 + 0.1;
		expect(text).toContain(`0.36 + 0.10 = ${print(cost, 2)}`);
		expect(text).toContain(`0.54 × 4.50 = ${print(withCost(p, cost), 2)}.`);
		expect(text).toContain(`0.54 × 7.75 = ${print(withCost(q, cost), 3)}. P leads`);
		expect(withCost(p, cost)).toBeGreaterThan(withCost(q, cost));
	});
});

describe('numeric questions on location scores', () => {
	it('weights three scores', () => {
		const item = numericItem('choosing-a-location.yaml', 'q-choosing-a-location-score');
		expect(item.answer).toBeCloseTo(0.5 * 8 + 0.3 * 6 + 0.2 * 4);
		expect(item.slips.map(({ value }) => value)).toEqual([(8 + 6 + 4) / 3, 8 + 6 + 4]);
	});

	it('finds the switch point', () => {
		const item = numericItem('choosing-a-location.yaml', 'q-choosing-a-location-switch');
		const w = item.answer;
		expect(8 * w + 4 * (1 - w)).toBeCloseTo(5 * w + 7 * (1 - w));
		expect(item.slips[1]!.value).toBeCloseTo(3 / 7, 2);
	});
});
