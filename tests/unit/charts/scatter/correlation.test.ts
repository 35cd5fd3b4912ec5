import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	meanRanks,
	pearson,
	spearman,
	strengthOf,
} from '../../../../src/charts/scatter/correlation.ts';
import { modelFor, rising, row } from './sample.ts';

describe('pearson', () => {
	it('gives the value that is worked out by hand', () => {
		// Deviations −2 −1 0 1 2 and −2 0 −1 2 1: products 4 + 0 + 0 + 2 + 2 = 8, squares 10 and 10.
		expect(pearson([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toBeCloseTo(0.8);
	});

	it('is 1 on a rising line, −1 on a falling one, and undefined without spread', () => {
		expect(pearson([1, 2, 4], [10, 20, 40])).toBeCloseTo(1);
		expect(pearson([1, 2, 4], [-1, -2, -4])).toBeCloseTo(-1);
		expect(pearson([1, 2, 4], [7, 7, 7])).toBeUndefined();
	});

	it('lies between −1 and 1 and does not mind which measure comes first', () => {
		const list = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), {
			minLength: 3,
			maxLength: 20,
		});
		fc.assert(
			fc.property(list, list, (a, b) => {
				const count = Math.min(a.length, b.length);
				const [xs, ys] = [a.slice(0, count), b.slice(0, count)];
				const r = pearson(xs, ys);
				if (r === undefined) return;
				expect(Math.abs(r)).toBeLessThanOrEqual(1);
				expect(pearson(ys, xs)).toBeCloseTo(r);
			}),
		);
	});
});

describe('spearman', () => {
	it('asks only for the order', () => {
		expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1);
	});

	it('gives equal values the mean of their ranks', () => {
		expect(meanRanks([10, 20, 20, 5])).toEqual([2, 3.5, 3.5, 1]);
	});
});

describe('strengthOf', () => {
	it.each([
		[0.29, 'weak'],
		[-0.29, 'weak'],
		[0.296, 'moderate'],
		[-0.69, 'moderate'],
		[0.695, 'strong'],
		[-1, 'strong'],
	])('calls %d %s, as it is printed', (r, word) => {
		expect(strengthOf(r)).toBe(word);
	});
});

describe('the link of a scatter', () => {
	it('is measured on the scales shown', () => {
		const powers = rising.map((place, index) => row(place.country, 10 ** index, index + 1));
		expect(modelFor(powers, { pay: { scale: 'log' } }).link?.pearson).toBeCloseTo(1);
		expect(modelFor(powers).link?.pearson).toBeLessThan(0.7);
	});

	it('needs ten places that can be compared', () => {
		expect(modelFor(rising.slice(0, 9)).link).toBeUndefined();
		expect(modelFor(rising.slice(0, 10)).link?.count).toBe(10);
		const misleads = rising
			.slice(0, 10)
			.map((place, index) => (index === 0 ? { ...place, misleading: { score: 'Wrong.' } } : place));
		expect(modelFor(misleads).link).toBeUndefined();
	});

	it('names the one place that decides it', () => {
		const cloud = rising.map((place, index) =>
			row(place.country, 100 + (index % 3), 10 + (index % 2)),
		);
		const { link } = modelFor([...cloud, row('FAR', 9000, 900)]);
		expect(link?.pearson).toBeGreaterThan(0.9);
		expect(link?.decisive?.name).toBe('FAR');
		expect(modelFor(rising).link).not.toHaveProperty('decisive');
	});
});
