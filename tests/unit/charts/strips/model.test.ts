import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/charts/strips/field.ts';
import { countryStrips } from '../../../../src/charts/strips/model.ts';
import { datasetOf, stripOf } from './countries.ts';

describe('the strips of a country', () => {
	it('compare the newest values of the destinations, low to high', () => {
		expect(stripOf('PHL').field.values.map(({ country, value }) => [country, value / 1e9])).toEqual(
			[
				['KEN', 1],
				['POL', 4],
				['EGY', 4],
				['PHL', 8.1],
			],
		);
	});

	it('leave out client countries and totals that mislead', () => {
		const places = stripOf('PHL').field.values.map(({ country }) => country);
		expect(places).not.toContain('USA');
		expect(places).not.toContain('IRL');
	});

	it('give the median of the values, without counting the missing as zero', () => {
		expect(stripOf('PHL').field.median).toBe(4e9);
	});

	it('give the value of the country with its year, and say when it is old', () => {
		expect(stripOf('PHL').value).toMatchObject({
			number: 8.1e9,
			text: 'US$8.1 bn',
			year: 2024,
			old: false,
		});
		expect(stripOf('KEN').value).toMatchObject({ year: 2020, old: true });
	});

	it('rank from the highest value; equal values share a rank and the next rank is skipped', () => {
		const ranks = ['PHL', 'POL', 'EGY', 'KEN'].map((country) => stripOf(country).value?.rank);
		expect(ranks).toEqual([1, 2, 2, 4]);
	});

	it('say why a value has no rank', () => {
		expect(stripOf('IRL').value?.rank).toBe('misleading');
		expect(stripOf('USA').value?.rank).toBe('client');
		expect(stripOf('PHL', datasetOf({ ranked: false })).value?.rank).toBe('indicator');
	});

	it('say that a country has no value', () => {
		expect(stripOf('VNM').value).toBeUndefined();
		expect(stripOf('VNM').field.values).toHaveLength(4);
	});

	it('use the scale of the indicator, a log one only above zero', () => {
		expect(stripOf('PHL').field.log).toBe(false);
		expect(stripOf('PHL', datasetOf({ scale: 'log' })).field.log).toBe(true);
	});

	it('come one for each indicator, and refuse a country that is not in the atlas', () => {
		expect(countryStrips(datasetOf(), 'PHL').map(({ field }) => field.indicator.id)).toEqual([
			'exports',
		]);
		expect(() => stripOf('XXX')).toThrow('XXX is not in content/data/countries.csv.');
	});

	it('share what is the same for all countries', () => {
		const dataset = datasetOf();
		expect(stripOf('PHL', dataset).field).toBe(stripOf('KEN', dataset).field);
		expect(fieldsOf(dataset)).toBe(fieldsOf(dataset));
	});
});
