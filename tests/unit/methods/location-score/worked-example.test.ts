import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/methods/location-score/assess.ts';
import { drawRanks, finish } from '../../../../src/methods/location-score/draws.ts';
import { switchPoints } from '../../../../src/methods/location-score/switch-point.ts';
import { sharesOf } from '../../../../src/methods/location-score/weights.ts';
import { example, setting } from './invented.ts';

describe('the worked example of the page', () => {
	const { criteria, places, weights } = example;
	const assessment = assess(criteria, places, setting(weights));
	const scoreOf = (name: string) =>
		assessment.ranked.find(({ place }) => place.name === name)!.score / 10;

	it('gives 6.45, 6.70 and 6.45', () => {
		expect(scoreOf('Alpha')).toBeCloseTo(6.45, 10);
		expect(scoreOf('Beta')).toBeCloseTo(6.7, 10);
		expect(scoreOf('Gamma')).toBeCloseTo(6.45, 10);
		expect(assessment.ranked.map(({ rank }) => rank)).toEqual([1, 2, 2]);
	});

	it('switches winners at cost weights of 0.257 and 0.40', () => {
		const [alpha, beta, gamma] = places.map(({ values }) => values.map((found) => found!.value));
		const cost = (a: number[], b: number[]) =>
			switchPoints(
				a.map((value, index) => value - b[index]!),
				sharesOf(weights),
			).find(({ criterion }) => criterion === 0)!.share;
		expect(cost(beta!, gamma!)).toBeCloseTo(0.257, 3);
		expect(cost(alpha!, beta!)).toBeCloseTo(0.4, 2);
	});

	it('leaves Beta first in about 64, Alpha in 21 and Gamma in 15 of 100 draws', () => {
		const { ranges } = finish(drawRanks(assessment.terms, assessment.shares, { draws: 20_000 }));
		const first = (name: string) =>
			ranges[assessment.ranked.findIndex(({ place }) => place.name === name)]!.first.share;
		expect(first('Beta')).toBeCloseTo(0.64, 1.7);
		expect(first('Alpha')).toBeCloseTo(0.21, 1.7);
		expect(first('Gamma')).toBeCloseTo(0.15, 1.7);
	});

	it('gives the same draws for the same seed, and others for another', () => {
		const ask = (seed: number) =>
			finish(drawRanks(assessment.terms, assessment.shares, { draws: 500, seed }));
		expect(ask(1)).toEqual(ask(1));
		expect(ask(1)).not.toEqual(ask(2));
	});
});
