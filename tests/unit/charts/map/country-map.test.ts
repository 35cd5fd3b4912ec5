import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { countryMap } from '../../../../src/charts/map/country-map.ts';
import { loadDataset } from '../../../../src/data/load.ts';

const { places, cities } = loadDataset();
const maps = new Map(
	[...places.values()].map((place) => {
		const own = cities.filter(({ country }) => country === place.iso3);
		return [place.iso3, { place, own, map: countryMap(place, own, `map-${place.slug}`) }];
	}),
);
const mapOf = (country: string) => maps.get(country)?.map.svg ?? '';

describe('countryMap', () => {
	it('names every hub city of every country, the first in bold, and nothing else', () => {
		for (const { place, own, map } of maps.values()) {
			const named = [...map.svg.matchAll(/class="ml[^>]*>([^<]*)/g)].map(([, name]) => name);
			const hubs = own.length > 0 ? own.map(({ city }) => city) : [place.capital];
			expect(named.toSorted(), place.name).toEqual(hubs.toSorted());
			expect(map.svg).toMatch(/class="ml ml-b/);
		}
	});

	it('rings a country that is too small to find', () => {
		for (const country of ['SGP', 'BHR', 'MUS']) expect(mapOf(country)).toContain('m-find');
		for (const country of ['POL', 'PHL', 'LBN']) expect(mapOf(country)).not.toContain('m-find');
	});

	it('shows neighbors, the degree scale and the country itself', () => {
		for (const { map } of maps.values()) {
			expect(map.svg).toContain('class="m-this"');
			expect(map.svg).toContain('class="nl-on"');
			expect(map.svg).not.toContain('NaN');
		}
		expect(mapOf('POL')).toContain('class="m-bord"');
	});

	it('leaves out land overseas and says so', () => {
		expect(maps.get('FRA')?.map.caption.join(' ')).toContain('Parts that lie far away');
		expect(maps.get('PHL')?.map.caption.join(' ')).not.toContain('far away');
	});

	it('keeps each drawing below 6 kB after brotli', () => {
		for (const { place, map } of maps.values()) {
			expect(brotliCompressSync(map.svg).length, place.name).toBeLessThan(6 * 1024);
		}
	});
});
