import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { placeAliases } from '../../../src/explorer/place-names.ts';
import { findPlaces, fold, placeResolver } from '../../../src/explorer/place-search.ts';
import { readCatalog } from '../../../src/explorer/read-catalog.ts';

const { places } = readCatalog(loadDataset(), '1', (path) => path);
const names = (typed: string) => findPlaces(typed, places).map(({ name }) => name);

describe('searching a place', () => {
	it.each([
		['turkiye', 'Türkiye'],
		['Turkey', 'Türkiye'],
		['UK', 'United Kingdom'],
		['uk', 'United Kingdom'],
		['U.S.', 'United States'],
		['PHL', 'Philippines'],
		['czech rep', 'Czechia'],
		['  MEXICO ', 'Mexico'],
		['emirates', 'United Arab Emirates'],
	])('"%s" finds %s first', (typed, name) => {
		expect(names(typed)[0]).toBe(name);
	});

	it('puts names that begin with the text before others', () => {
		expect(names('south')).toEqual(['South Africa']);
		expect(names('re').at(-1)).not.toBe(names('re')[0]);
		expect(names('sal')).toContain('El Salvador');
	});

	it('finds every place for no text and none for nonsense', () => {
		expect(names('')).toHaveLength(places.length);
		expect(names('atlantis')).toEqual([]);
		expect(names('<script>')).toEqual([]);
	});

	it('ignores accents, case and marks', () => {
		expect(fold('  São-Tomé & Príncipe ')).toBe('sao tome principe');
	});
});

describe('names and codes in a file', () => {
	const placeOf = placeResolver(places);

	it('are taken exactly', () => {
		expect(placeOf('PHL')).toBe('PHL');
		expect(placeOf('ph')).toBe('PHL');
		expect(placeOf('the philippines')).toBe('PHL');
		expect(placeOf('Phil')).toBeUndefined();
		expect(placeOf('')).toBeUndefined();
	});

	it('mean one place only', () => {
		const all = places.flatMap(({ code, short, name, aliases }) =>
			[code, short, name, ...aliases].map(fold).map((text) => [text, code] as const),
		);
		for (const [text, code] of all) {
			expect(new Set(all.filter(([other]) => other === text).map(([, item]) => item))).toEqual(
				new Set([code]),
			);
		}
	});

	it('name places that the atlas holds', () => {
		const codes = new Set(places.map(({ code }) => code));
		expect(Object.keys(placeAliases).filter((code) => !codes.has(code))).toEqual([]);
	});
});
