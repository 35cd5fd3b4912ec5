import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { legalStatus } from '../../../src/data/legal-status.ts';
import { latestOf } from '../../../src/data/observations.ts';
import type { RegionSlug } from '../../../src/schemas/common.ts';
import { prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const dataset = loadDataset();
const places = (region: RegionSlug) =>
	[...dataset.places.values()].filter((place) => place.region === region);

/** Fewest and most hours of nine to five that places of a region share with a city. */
function hours(region: RegionSlug, client: string): [number, number] {
	const all = places(region).flatMap(({ timezone }) =>
		['2026-01-15', '2026-07-15'].map((day) =>
			sharedHours(utcDay(timezone, day), utcDay(client, day)),
		),
	);
	return [Math.min(...all), Math.max(...all)];
}

const speaking = (region: RegionSlug, language: string) =>
	places(region).filter(({ languages }) => languages.split('; ').includes(language)).length;

const standing = (region: RegionSlug, area: string, status: string) =>
	places(region)
		.filter(({ iso3 }) =>
			legalStatus(dataset, iso3).some((row) => row.area === area && row.status === status),
		)
		.map(({ name }) => name);

const newest = (indicator: string, iso3: string) => {
	const data = dataset.indicators.get(indicator);
	return data && latestOf(data, iso3);
};

describe('Latin America and the Caribbean', () => {
	const text = prose('regions/latin-america-caribbean.mdx');

	it('has the places and languages that the text counts', () => {
		expect(places('latin-america-caribbean')).toHaveLength(16);
		expect(speaking('latin-america-caribbean', 'Spanish')).toBe(13);
		expect(speaking('latin-america-caribbean', 'English')).toBe(2);
		expect(text).toContain('Spanish is official in thirteen, Portuguese in Brazil');
	});

	it('shares the hours that the text names', () => {
		expect(hours('latin-america-caribbean', 'America/New_York')[0]).toBe(6);
		expect(hours('latin-america-caribbean', 'Europe/London')[1]).toBe(5);
		expect(text).toContain('at least six hours of a nine-to-five day in common with New York');
		expect(text).toContain('at most five with London');
	});

	it('has the laws that the text names', () => {
		expect(standing('latin-america-caribbean', 'eu-data-transfer', 'adequate')).toEqual([
			'Argentina',
			'Brazil',
			'Uruguay',
		]);
		expect(standing('latin-america-caribbean', 'data-protection', 'draft')).toEqual([
			'El Salvador',
		]);
		expect(standing('latin-america-caribbean', 'data-protection', 'law')).toHaveLength(15);
	});

	it('has the gaps in earnings that the text names', () => {
		for (const iso3 of ['ARG', 'TTO']) {
			expect(newest('average-monthly-earnings', iso3)).toBeUndefined();
		}
		for (const iso3 of ['JAM', 'NIC']) {
			expect(newest('average-monthly-earnings', iso3)?.year).toBe(2014);
		}
	});

	it('has call-center exports of El Salvador above the whole ICT line', () => {
		const data = dataset.indicators.get('ict-service-exports');
		const line = data?.observations.find(({ country, year }) => country === 'SLV' && year === 2021);
		expect(line?.value).toBeLessThan(487e6);
	});
});

describe('Africa', () => {
	const text = prose('regions/africa.mdx');

	it('has the places and languages that the text counts', () => {
		expect(places('africa')).toHaveLength(13);
		expect(['English', 'French', 'Arabic'].map((name) => speaking('africa', name))).toEqual([
			7, 4, 3,
		]);
		expect(text).toContain(
			'English is official in seven of the thirteen, French in four, Arabic in three',
		);
	});

	it('shares the hours that the text names', () => {
		expect(hours('africa', 'Europe/London')[0]).toBe(4);
		expect(hours('africa', 'America/New_York')[1]).toBe(4);
		expect(text).toContain('at least four hours of a nine-to-five day with London');
	});

	it('has the laws that the text names', () => {
		expect(standing('africa', 'eu-data-transfer', 'no-decision')).toHaveLength(13);
		expect(standing('africa', 'data-protection', 'law')).toHaveLength(13);
	});

	it('has the gaps in earnings that the text names', () => {
		for (const iso3 of ['MAR', 'MUS']) {
			expect(newest('average-monthly-earnings', iso3)).toBeUndefined();
		}
		expect(newest('average-monthly-earnings', 'MDG')?.year).toBe(2015);
		for (const iso3 of ['KEN', 'NGA', 'TUN']) {
			expect(newest('average-monthly-earnings', iso3)?.year).toBe(2019);
		}
	});

	it('computes the share of foreign work in South Africa rightly', () => {
		expect(Math.round((72_850 / 271_850) * 100)).toBe(27);
		expect(text).toContain('about 27%');
	});
});

describe('the Middle East', () => {
	const text = prose('regions/middle-east.mdx');

	it('has the places and languages that the text counts', () => {
		expect(places('middle-east')).toHaveLength(8);
		expect(speaking('middle-east', 'Arabic')).toBe(7);
		expect(speaking('middle-east', 'Turkish')).toBe(1);
		expect(speaking('middle-east', 'English')).toBe(0);
	});

	it('shares the hours that the text names', () => {
		expect(hours('middle-east', 'Europe/London')[0]).toBe(4);
		expect(hours('middle-east', 'America/New_York')[1]).toBe(1);
		expect(text).toContain('at most one with New York');
	});

	it('has the laws that the text names', () => {
		expect(standing('middle-east', 'eu-data-transfer', 'no-decision')).toHaveLength(8);
		expect(standing('middle-east', 'data-protection', 'law')).toHaveLength(8);
	});

	it('buys more than it sells where the text says so', () => {
		const value = (kind: string, iso3: string) =>
			newest(`digital-service-${kind}`, iso3)?.value ?? NaN;
		expect(value('imports', 'SAU')).toBeGreaterThan(value('exports', 'SAU'));
		expect(value('exports', 'LBN')).toBeGreaterThan(value('imports', 'LBN'));
	});

	it('has earnings for Jordan only, and two years of exports for the Emirates', () => {
		const earning = places('middle-east').filter(({ iso3 }) =>
			newest('average-monthly-earnings', iso3),
		);
		expect(earning.map(({ iso3 }) => iso3)).toEqual(['JOR']);
		const data = dataset.indicators.get('ict-service-exports');
		expect(data?.observations.filter(({ country }) => country === 'ARE')).toHaveLength(2);
	});
});
