import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/running-and-ending-it/transition.mdx');

/** What is left over after months of given output, never below zero. */
function backlog(arrivals: number, output: number[]): number {
	return output.reduce((left, done) => Math.max(0, left + arrivals - done), 0);
}

describe('we-go-live-backlog', () => {
	const first = backlog(10_000, [6000]);
	const second = backlog(10_000, [6000, 8000]);
	const wait = second / 10_000;

	it.each([
		`6,000 done, backlog ${print(first)}`,
		`8,000 done, backlog 4,000 + 2,000 = ${print(second)}`,
		`6,000 / 10,000 = ${print(wait, 1)} months, about ${print(wait * 30)} days`,
		`does ${print(10_000 * 1.1)}. The backlog needs 6,000 / 1,000 = ${print(second / 1000)} months`,
		`First month ${print(10_000 * 0.85)} done, backlog ${print(backlog(10_000, [8500]))}`,
		`Second month ${print(10_000 * 1.05)} done, backlog ${print(backlog(10_000, [8500, 10_500]))}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('never shrinks at equal speed and is cleared by one month of overtime in the other plan', () => {
		expect(backlog(10_000, [6000, 8000, 10_000, 10_000])).toBe(second);
		expect(backlog(10_000, [8500, 10_500, 11_000])).toBe(0);
	});
});

describe('numeric question', () => {
	it('divides both slow months by the overtime', () => {
		const item = numericItem('transition.yaml', 'q-transition-backlog');
		expect(item.answer).toBe(backlog(4000, [2000, 3000]) / 250);
		expect(item.slips.map(({ value }) => value)).toEqual([2000 / 250, 1000 / 250]);
	});
});
