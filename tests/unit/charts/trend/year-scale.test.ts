import { expect, it } from 'vitest';
import { yearScale } from '../../../../src/charts/trend/year-scale.ts';

it('names the first and the last year and round ones between', () => {
	expect(yearScale([2005, 2024], 6).ticks).toEqual([2005, 2010, 2015, 2020, 2024]);
	expect(yearScale([2005, 2024], 2).ticks).toEqual([2005, 2024]);
	expect(yearScale([2014, 2024], 6).ticks).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
	expect(yearScale([2022, 2024], 6).ticks).toEqual([2022, 2023, 2024]);
});

it('leaves a round year out that would touch an end', () => {
	expect(yearScale([2009, 2024], 6).ticks).toEqual([2009, 2015, 2020, 2024]);
});

it('puts a single year in the middle', () => {
	const scale = yearScale([2020, 2020], 6);
	expect(scale.ticks).toEqual([2020]);
	expect(scale.shareOf(2020)).toBe(0.5);
});

it('spreads years evenly', () => {
	expect(yearScale([2000, 2020], 6).shareOf(2005)).toBe(0.25);
});
