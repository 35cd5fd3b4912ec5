import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/trade-and-offshoring.mdx');

/** Output of two places that first halve their hours, then specialize at the same total of the second good. */
function specialize(hours: number, fast: [number, number], slow: [number, number]) {
	const half = hours / 2;
	const before = {
		fast: [half / fast[0], half / fast[1]] as const,
		slow: [half / slow[0], half / slow[1]] as const,
	};
	const second = before.fast[1] + before.slow[1];
	const bySlow = hours / slow[1];
	const byFast = second - bySlow;
	const first = (hours - byFast * fast[1]) / fast[0];
	return { before, second, bySlow, byFast, first, gain: first - before.fast[0] - before.slow[0] };
}

describe('we-audits-and-claims', () => {
	const { before, second, bySlow, byFast, first, gain } = specialize(1200, [2, 3], [8, 4]);

	it('states the output before', () => {
		expect(text).toContain(
			`North: 600 / 2 = ${before.fast[0]} audits and 600 / 3 = ${before.fast[1]} claims. South: 600 / 8 = ${before.slow[0]} audits and 600 / 4 = ${before.slow[1]} claims. Together ${before.fast[0] + before.slow[0]} audits and ${second} claims.`,
		);
	});

	it('states what a claim costs in audits', () => {
		expect(text).toContain(`North 3 / 2 = ${3 / 2}, South 4 / 8 = ${4 / 8}.`);
	});

	it('states the output after', () => {
		expect(text).toContain(
			`1,200 / 4 = ${bySlow}. North does the other ${byFast} in ${byFast * 3}`,
		);
		expect(text).toContain(`spends ${print(1200 - byFast * 3)} on audits: 1,050 / 2 = ${first}.`);
		expect(text).toContain(`The gain is 525 − 375 = ${gain} audits`);
	});

	it('shares the gain at one audit a claim', () => {
		const traded = bySlow - before.slow[1];
		expect(text).toContain(`South sends ${traded} claims and gets ${traded} audits`);
		expect(traded - before.slow[0]).toBe(75);
		expect(first - traded - before.fast[0]).toBe(75);
		expect(text).toContain(`North has ${first - traded} audits and ${byFast + traded} claims`);
	});

	it('takes three of four hours from the claims clerks of North', () => {
		expect(text).toContain(`fall from 600 to ${byFast * 3}. Three of four`);
		expect(1 - (byFast * 3) / 600).toBe(0.75);
	});
});

it('numeric question on the gain', () => {
	const item = numericItem('trade-and-offshoring.yaml', 'q-trade-and-offshoring-gain');
	const { before, first, gain } = specialize(800, [1, 2], [4, 4]);
	expect(item.answer).toBe(gain);
	expect(item.slips.map(({ value }) => value)).toEqual([
		first - before.fast[0],
		800 / 1 - before.fast[0] - before.slow[0],
		first,
	]);
});
