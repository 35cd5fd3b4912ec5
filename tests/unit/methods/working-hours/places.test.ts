import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import {
	citiesOf,
	findPlace,
	plain,
	platformZones,
	searchPlaces,
} from '../../../../src/methods/working-hours/places.ts';
import { cities } from './offices.ts';

describe('places', () => {
	it('have an id that a link can hold', () => {
		expect(plain('Łódź')).toBe('lodz');
		expect(plain('Ho Chi Minh City')).toBe('ho-chi-minh-city');
		expect(plain('  São Paulo! ')).toBe('sao-paulo');
	});

	it('of the atlas have ids of their own, and zones that the platform knows', () => {
		const { cities: rows } = loadDataset();
		const places = citiesOf(
			rows.map(({ city, country, timezone }) => [city, country, timezone, 'x']),
		);
		expect(places.length).toBeGreaterThan(150);
		expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
		for (const { id, timeZone } of places) {
			expect(id).toMatch(/^[a-z-]+$/);
			expect(findPlace(timeZone, [])?.timeZone).toBe(timeZone);
		}
	});

	it('are found by the beginning of a name first, without accents, and by country', () => {
		const found = (typed: string) => searchPlaces(typed, cities, [], 5).map(({ name }) => name);
		expect(found('lod')).toEqual(['Łódź']);
		expect(found('york')).toEqual(['New York']);
		expect(found('poland')).toEqual(['Kraków', 'Łódź']);
		expect(found('ca')).toEqual(['Cairo', 'Casablanca']);
		expect(found('zzz')).toEqual([]);
		expect(found('')).toHaveLength(5);
	});

	it('include every time zone of the platform', () => {
		const zones = platformZones();
		expect(zones.length).toBeGreaterThan(300);
		const found = searchPlaces('chicago', cities, zones, 5);
		expect(found.map(({ id }) => id)).toContain('America/Chicago');
		expect(searchPlaces('america/argentina', cities, zones, 50).length).toBeGreaterThan(5);
	});

	it('are nothing when no zone has the name', () => {
		expect(findPlace('atlantis', cities)).toBeUndefined();
		expect(findPlace('constructor', cities)).toBeUndefined();
	});
});
