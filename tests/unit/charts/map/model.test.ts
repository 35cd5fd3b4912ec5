import { describe, expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { inputOf, sampleMeasure, secondMeasure } from '../measures.ts';

const model = mapModel(inputOf(sampleMeasure(), { places: ['PHL'] }));
const mark = (country: string) => model.marks.find((item) => item.country === country);

describe('mapModel', () => {
	it('takes the newest value with its own year, or exactly the year asked for', () => {
		expect(mark('EGY')).toMatchObject({ value: 1.7e9, year: 2023 });
		const earlier = mapModel(inputOf(sampleMeasure(), { year: 2015 }));
		expect(earlier.marks.find(({ country }) => country === 'EGY')).toMatchObject({ value: 0.9e9 });
		expect(earlier.marks.find(({ country }) => country === 'POL')).not.toHaveProperty('value');
	});

	it('orders by value, then what misleads, then what is missing', () => {
		expect(model.marks.map(({ country }) => country)).toEqual(
			'IND POL PHL MEX EGY GEO IRL JOR VNM'.split(' '),
		);
	});

	it('ranks among all and in the region, without the total that misleads', () => {
		expect(mark('PHL')).toMatchObject({ rank: 3, regionRank: 2 });
		expect(mark('IRL')).not.toHaveProperty('rank');
	});

	it('marks chosen and old values', () => {
		expect(mark('PHL')?.chosen).toBe(true);
		expect(model.hasChosen).toBe(true);
		expect(mark('MEX')?.old).toBe(true);
		expect(mark('EGY')?.old).toBe(false);
	});

	it('keeps places of other regions apart, clients separately', () => {
		const asia = mapModel(inputOf(sampleMeasure(), { regions: ['asia'] }));
		expect(asia.marks.map(({ country }) => country)).toEqual(['IND', 'PHL', 'VNM']);
		expect(asia.faint).toEqual(['POL', 'GEO', 'MEX', 'EGY', 'JOR', 'IRL']);
		expect(asia.clients).toEqual(['USA']);
	});

	it('makes the same classes whatever regions are shown', () => {
		const all = mapModel(inputOf(secondMeasure()));
		const some = mapModel(inputOf(secondMeasure(), { regions: ['africa', 'asia'] }));
		expect(some.classes?.list).toEqual(all.classes?.list);
	});

	it('says why there is nothing to show', () => {
		const empty = () => mapModel(inputOf(sampleMeasure(), { regions: [] }));
		expect(empty).toThrow(NothingToShow);
		expect(empty).toThrow('Every region is switched off.');
		expect(() => mapModel(inputOf(sampleMeasure(), { regions: ['asia'], year: 1999 }))).toThrow(
			'No value is published for Asia in 1999.',
		);
	});
});
