import { expect, test } from 'vitest';
import { loadDataset } from '../../../../src/data/load.ts';
import { isCard } from '../../../../src/search/answers/card.ts';
import { pageAdditions } from '../../../../src/search/build/additions.ts';
import { countryCard } from '../../../../src/search/build/country-card.ts';
import { dataCard } from '../../../../src/search/build/data-card.ts';

const dataset = loadDataset();
const nameSource = (key: string) => `Source ${key}`;
const additions = pageAdditions(dataset, nameSource);

test('every country and every indicator has a card that the browser accepts', () => {
	expect(additions.size).toBe(dataset.places.size + dataset.indicators.size);
	for (const [path, { card }] of additions) {
		expect(isCard(card), path).toBe(true);
		expect(card?.path).toBe(path);
	}
});

test('a country shows three figures with year, page and source, as the API gives them', () => {
	for (const place of dataset.places.values()) {
		const card = countryCard(dataset, place, nameSource);
		if (card.kind !== 'Country') throw new Error('no card of a country');
		expect(card.figures, place.name).toHaveLength(3);
		for (const { path, year, sourcePath } of card.figures) {
			const [, id = '', code] = /^\/data\/(.+)\/#c-(.+)$/.exec(path) ?? [];
			expect(code).toBe(place.iso3);
			const newest = dataset.indicators
				.get(id)
				?.observations.filter(({ country }) => country === place.iso3)
				.at(-1);
			expect(year).toBe(newest?.year);
			expect(sourcePath).toBe(`/sources/#${newest?.source}`);
		}
	}
});

test('a number without a unit is said to be of a scale', () => {
	const place = dataset.places.get('MAR');
	if (!place) throw new Error('Morocco is gone');
	const card = countryCard(dataset, place, nameSource);
	const english =
		card.kind === 'Country' && card.figures.find(({ path }) => path.includes('english'));
	expect(english && english.value).toMatch(/^\d+ points$/);
});

test('a country is known by its names in Spanish and Arabic', () => {
	expect(additions.get('/countries/philippines/')?.names).toContain('Filipinas');
	expect(additions.get('/countries/egypt/')?.names).toContain('مصر');
});

test('an indicator shows its highest destinations, misleading totals apart', () => {
	for (const data of dataset.indicators.values()) {
		const card = dataCard(dataset, data, nameSource);
		if (card.kind !== 'Data') throw new Error('no card of an indicator');
		expect(card.rows).toHaveLength(data.indicator.ranked ? 5 : 0);
		const shares = card.rows.flatMap(({ share }) => share ?? []);
		expect(shares).toEqual(shares.toSorted((a, b) => b - a));
		expect(shares.length === 0 || shares[0] === 100).toBe(true);
		const misleading = data.indicator.misleading.map(
			({ country }) => dataset.places.get(country)?.name,
		);
		expect(card.rows.filter(({ name }) => misleading.includes(name))).toEqual([]);
	}
});

test('values that can lie below zero get no bar', () => {
	const data = dataset.indicators.get('rule-of-law');
	if (!data) throw new Error('the indicator was renamed');
	const card = dataCard(dataset, data, nameSource);
	expect(card.kind === 'Data' && card.rows.some(({ share }) => share !== undefined)).toBe(false);
});
