import { expect, it } from 'vitest';
import { namesOf } from '../../../../src/methods/working-hours/other-names.ts';
import { cityRows } from '../../../../src/methods/working-hours/city-rows.ts';
import { citiesOf, plain, searchPlaces } from '../../../../src/methods/working-hours/places.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const cities = citiesOf(cityRows(loadDataset(process.cwd())));

it('gives other names to cities of the atlas alone, each name to one', () => {
	const names = cities.flatMap(({ id }) => namesOf(id));
	expect(new Set(names).size).toBe(names.length);
	expect(names.map(plain)).toEqual(names);
	expect(names.filter((name) => !cities.some(({ id }) => id === name))).toHaveLength(17);
});

it.each([
	['Bangalore', 'Bengaluru'],
	['bomb', 'Mumbai'],
	['Kiev', 'Kyiv'],
	['new delhi', 'Delhi'],
])('“%s” finds %s first', (typed, name) => {
	expect(searchPlaces(typed, cities, [], 5)[0]?.name).toBe(name);
});
