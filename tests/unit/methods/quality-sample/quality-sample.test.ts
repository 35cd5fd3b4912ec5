import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputProblem } from '../../../../src/methods/method.ts';
import { quantileOf } from '../../../../src/methods/quality-sample/confidence.ts';
import {
	neededSample,
	normalMargin,
	wilsonInterval,
} from '../../../../src/methods/quality-sample/intervals.ts';
import { qualitySampleMethod } from '../../../../src/methods/quality-sample/method.ts';
import { run } from '../shared/run.ts';

describe('the worked example', () => {
	const result = run(qualitySampleMethod);

	it.each([
		['wilson', '79.9% to 95.3%'],
		['normal', '90.0% ± 7.6 points'],
		['needed', '385 contacts'],
	])('gives %s as %s', (id, text) => expect(result.text(id)).toBe(text));

	it('cannot tell whether the target was met, and protects a worker from five contacts', () => {
		expect(result.said).toContain('cannot tell buyer and provider whether it was met');
		expect(result.said).toContain('true share of only 56.6%');
	});
});

describe('wilsonInterval', () => {
	// scipy.stats.binomtest(k, n).proportion_ci(level, method='wilson'), SciPy 1.17.1.
	it.each([
		[54, 60, '90', 0.8180800458852592, 0.9474025152401248],
		[54, 60, '95', 0.7985053527602123, 0.9533571655261158],
		[54, 60, '99', 0.7574697452565293, 0.9628735350430064],
		[81, 263, '95', 0.2552885198782742, 0.36620957698280004],
		[15, 148, '95', 0.06238639953073629, 0.16048724172330803],
		[0, 20, '95', 0, 0.16112515805281935],
		[1, 29, '95', 0.006113214292762667, 0.17175521879320282],
		[29, 29, '95', 0.8830302015002592, 1],
		[5, 5, '99', 0.42974167897299076, 1],
		[346, 385, '90', 0.8705609737768639, 0.9212770723467892],
	])('of %i in %i at %s%% agrees with SciPy', (hits, count, level, low, high) => {
		const interval = wilsonInterval(hits, count, quantileOf(level));
		expect(interval.low).toBeCloseTo(low, 12);
		expect(interval.high).toBeCloseTo(high, 12);
	});

	it('holds the share of the sample and stays within 0 and 1', () => {
		const sample = fc
			.integer({ min: 1, max: 2000 })
			.chain((count) => fc.tuple(fc.integer({ min: 0, max: count }), fc.constant(count)));
		fc.assert(
			fc.property(sample, ([hits, count]) => {
				const { low, high } = wilsonInterval(hits, count, 1.96);
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(hits / count + 1e-12);
				expect(high).toBeGreaterThanOrEqual(hits / count - 1e-12);
			}),
		);
	});
});

describe('neededSample', () => {
	it('is large enough, and one less is not', () => {
		const needed = neededSample(0.9, 0.03, 1.96);
		expect(normalMargin(0.9, needed, 1.96)).toBeLessThanOrEqual(0.03);
		expect(normalMargin(0.9, needed - 1, 1.96)).toBeGreaterThan(0.03);
	});
});

describe('the verdict', () => {
	it.each([
		[{ passed: 590, checked: 600 }, 'the provider met it'],
		[{ passed: 300, checked: 600 }, 'the provider missed it'],
	])('for %o', (changes, words) => expect(run(qualitySampleMethod, changes).said).toContain(words));

	it('widens with the confidence asked for', () => {
		const width = (confidence: string) => run(qualitySampleMethod, { confidence }).value('wilson');
		expect(width('99')).toBeGreaterThan(width('95'));
		expect(width('90')).toBeLessThan(width('95'));
	});
});

it('warns where the normal approximation fails', () => {
	expect(run(qualitySampleMethod).warned).toContain('poor here');
	expect(run(qualitySampleMethod, { passed: 59 }).warned).toContain('leaves the range');
	expect(run(qualitySampleMethod, { passed: 300, checked: 600 }).warned).not.toContain('poor here');
});

describe('impossible samples', () => {
	it('are refused at the field', () => {
		expect(() => run(qualitySampleMethod, { passed: 61 })).toThrow(
			new InputProblem(
				'passed',
				'More contacts passed than were checked. Lower this number or check more.',
			),
		);
		expect(() => run(qualitySampleMethod, { checked: 0 })).toThrow(InputProblem);
		expect(() => run(qualitySampleMethod, { passed: 1.5 })).toThrow(InputProblem);
		expect(() => run(qualitySampleMethod, { confidence: '80' })).toThrow(RangeError);
	});
});
