import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { latestOf, valueIn } from '../../../src/data/observations.ts';
import type { RegionSlug } from '../../../src/schemas/common.ts';
import { print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

/**
 * What the tests of the country profiles share. They divide published inputs that stand in the same
 * text (`says`); inputs of the data catalog are read from it.
 */
export const dataset = loadDataset();
export const EXPORTS = 'ict-service-exports';
export const DIGITAL = 'digital-service-exports';
export const EARNINGS = 'average-monthly-earnings';
export const OUTAGES = 'firms-with-outages';
export const WOMEN = 'female-labor-share';
export const ENGLISH = 'english-proficiency';
export const RATE = 'exchange-rate';

/** An indicator of the catalog. Throws when there is none. */
export function indicator(id: string) {
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`no indicator ${id}`);
	return data;
}

/** A value of the catalog, of the year or else the newest. Throws when there is none. */
export function data(id: string, iso3: string, year?: number): number {
	const found =
		year === undefined ? latestOf(indicator(id), iso3) : valueIn(indicator(id), iso3, year);
	if (!found) throw new Error(`${id} has no value for ${iso3} ${year ?? ''}`);
	return found.value;
}

/** The year of the newest value; undefined where there is none. */
export const newestYear = (id: string, iso3: string) => latestOf(indicator(id), iso3)?.year;

/** Expects the sentences in a profile's running text. */
export function says(country: string, ...sentences: string[]) {
	const text = prose(`countries/${country}.mdx`);
	for (const sentence of sentences) expect(text).toContain(sentence);
}

/** Expects the words in the file itself, so also in the notes of its citations. */
export function notes(country: string, ...words: string[]) {
	const file = readFileSync(`content/countries/${country}.mdx`, 'utf8');
	for (const word of words) expect(file).toContain(word);
}

/** Destinations of a region. */
export const destinations = (region: RegionSlug) =>
	[...dataset.places.values()]
		.filter((place) => place.region === region && place.role === 'destination')
		.map(({ iso3 }) => iso3);

/** Destinations of a region with a value, highest first. */
export const ranked = (id: string, region: RegionSlug) =>
	destinations(region)
		.filter((iso3) => latestOf(indicator(id), iso3))
		.toSorted((a, b) => data(id, b) - data(id, a));

/** Hours of nine to five shared with a city, fewest and most of January and July. */
export function hours(iso3: string, client: string): number[] {
	const zone = dataset.places.get(iso3)?.timezone;
	if (!zone) throw new Error(`no time zone for ${iso3}`);
	const all = ['2026-01-15', '2026-07-15'].map((day) =>
		sharedHours(utcDay(zone, day), utcDay(client, day)),
	);
	return [...new Set(all)].toSorted((a, b) => a - b);
}

export const LONDON = 'Europe/London';
export const NEW_YORK = 'America/New_York';

/** Yearly growth that leads from one amount to another. */
export const yearly = (from: number, to: number, years: number) => (to / from) ** (1 / years) - 1;
/** A count to the nearest thousand, as readers see it. */
export const thousands = (value: number) => print(Math.round(value / 1000) * 1000);
