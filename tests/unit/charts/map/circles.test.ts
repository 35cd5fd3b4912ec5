import { describe, expect, it } from 'vitest';
import { areaScale } from '../../../../src/charts/map/circles.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { sample } from './sample.ts';

describe('areaScale', () => {
	const radius = areaScale(mapModel(sample(), 'exports'), 40, 2);
	const area = (value: number) => radius(value) ** 2;

	it('gives areas in proportion to values', () => {
		expect(area(80e9) / area(20e9)).toBeCloseTo(4);
		expect(area(302e9) / area(178e9)).toBeCloseTo(302 / 178);
	});

	it('gives the largest size to the largest compared value, not to the misleading one', () => {
		expect(radius(178e9)).toBe(40);
	});

	it('keeps small values visible', () => {
		expect(radius(1)).toBe(2);
	});
});
