import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/charts/map/map-kind.ts';
import { factsOf, sampleMeasure, sampleSeries, secondMeasure } from '../measures.ts';

const plain = { name: '', prefix: '', suffix: '', divisor: 1, decimals: 0 };

describe('kindOf', () => {
	it('draws amounts and counts as circles', () => {
		expect(kindOf(sampleMeasure())).toBe('circles');
		const unit = { ...plain, name: 'places' };
		expect(kindOf(sampleMeasure({ scale: 'log', unit }))).toBe('circles');
	});

	it('tints what cannot be added up: shares, scores, amounts for each person', () => {
		expect(kindOf(sampleMeasure({ unit: { ...plain, name: 'points' } }))).toBe('tints');
		const perPerson = { name: 'GDP per person', scale: 'log' as const, unit: plain };
		expect(kindOf(sampleMeasure(perPerson))).toBe('tints');
		const share = { scale: 'log' as const, unit: { ...plain, suffix: '%' } };
		expect(kindOf(sampleMeasure(share))).toBe('tints');
	});

	it('tints what can be negative in any year', () => {
		expect(kindOf(secondMeasure())).toBe('tints');
		const once = [{ value: -1, year: 2001, quality: 'official' as const }];
		const series = sampleSeries.map((place, index) =>
			index > 0 ? place : { ...place, points: once },
		);
		expect(kindOf({ facts: factsOf(), series })).toBe('tints');
	});
});
