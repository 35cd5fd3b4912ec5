import { describe, expect, it } from 'vitest';
import { areaScale } from '../../../../src/charts/map/circles.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { inputOf, sampleMeasure } from '../measures.ts';

describe('areaScale', () => {
	const radius = areaScale(mapModel(inputOf(sampleMeasure())), { largest: 40, smallest: 2 });
	const area = (value: number) => radius(value) ** 2;

	it('gives areas in proportion to values', () => {
		expect(area(80e9) / area(20e9)).toBeCloseTo(4);
	});

	it('gives the largest size to the largest compared value, not to the misleading one', () => {
		expect(radius(177.7e9)).toBe(40);
	});

	it('keeps small values visible, also where all are zero', () => {
		expect(radius(1)).toBe(2);
		expect(areaScale({ marks: [] }, { largest: 40, smallest: 2 })(0)).toBe(2);
	});
});
