import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/data/format-value.ts';
import { readDataset } from '../../../src/data/load.ts';

const dataset = readDataset(process.cwd());

function dataOf(id: string) {
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`there is no indicator ${id}`);
	return data;
}

/** Value by "PHL 2024". */
function valuesOf(id: string): Map<string, number> {
	return new Map(
		dataOf(id).observations.map(({ country, year, value }) => [`${country} ${year}`, value]),
	);
}

/** How many destinations and clients have a value, as the list of sources says. */
const coverage: Record<string, [destinations: number, clients: number]> = {
	'ict-service-exports': [68, 11],
	'average-monthly-earnings': [53, 6],
	'exports-share-of-gdp': [66, 11],
	'adult-literacy': [58, 1],
	'youth-literacy': [61, 1],
	'education-spending': [68, 11],
	'english-proficiency': [49, 5],
	'firms-with-outages': [67, 11],
	'mobile-speed': [58, 11],
	'ict-development': [65, 11],
	'research-spending': [65, 11],
	'innovation-rank': [30, 8],
};

/** Publishers whose tables may be passed on. Everybody else's are shown value by value. */
const openSources = [
	'worldbank_wdi_2026',
	'worldbank_wdi_ict_exports',
	'unctad_digital_services',
	'ilostat_earnings',
	'wipo_gii',
];

describe('content/data', () => {
	it('has no problem', () => {
		expect(dataset.problems).toEqual([]);
	});

	it('holds 69 destinations and 11 client countries', () => {
		const roles = [...dataset.places.values()].map(({ role }) => role);
		expect(roles.filter((role) => role === 'destination')).toHaveLength(69);
		expect(roles.filter((role) => role === 'client')).toHaveLength(11);
	});

	it('knows a city of each place', () => {
		expect(dataset.cities).toHaveLength(162);
		expect(new Set(dataset.cities.map(({ country }) => country)).size).toBe(80);
	});
});

describe('the indicators', () => {
	const all = [...dataset.indicators.values()];

	it('are 47, and none lost a place', () => {
		expect(all).toHaveLength(47);
		for (const { indicator, observations } of all) {
			const places = [...new Set(observations.map(({ country }) => country))];
			const clients = places.filter((iso3) => dataset.places.get(iso3)?.role === 'client').length;
			expect({ [indicator.id]: [places.length - clients, clients] }).toEqual({
				[indicator.id]: coverage[indicator.id] ?? [69, 11],
			});
		}
	});

	it('print no value of a log scale as zero', () => {
		for (const { indicator, observations } of all) {
			if (indicator.scale !== 'log') continue;
			for (const { value } of observations) {
				expect(formatValue(value, indicator.unit)).toMatch(/[1-9]/);
			}
		}
	});

	it('keep no value outside the possible range', () => {
		for (const { indicator, observations } of all) {
			const { min, max } = indicator.plausible;
			expect(observations.filter(({ value }) => value < min || value > max)).toEqual([]);
		}
	});

	it('pass on only tables with an open license', () => {
		for (const { indicator } of all) {
			expect([indicator.id, indicator.licence.redistribute]).toEqual([
				indicator.id,
				openSources.includes(indicator.source),
			]);
		}
	});

	it('give the margin of error with every score of opinions', () => {
		const opinions = all.filter(({ indicator }) =>
			['worldbank_wgi_2024', 'transparency_cpi_2023'].includes(indicator.source),
		);
		expect(opinions).toHaveLength(7);
		for (const { observations } of opinions) {
			for (const { note } of observations) {
				expect(note).toMatch(/^standard error [\d.]+; \d+ sources$/);
			}
		}
	});

	it('rank neither exchange rates nor half a table', () => {
		expect(
			all.filter(({ indicator }) => !indicator.ranked).map(({ indicator }) => indicator.id),
		).toEqual(['exchange-rate', 'innovation-rank']);
	});

	it('rank Ireland nowhere for exports of ICT and digital services, nor a carried-forward value of Jamaica', () => {
		const misleading = all.flatMap(({ indicator }) =>
			indicator.misleading.map(({ country }) => `${indicator.id} ${country}`),
		);
		expect(misleading).toEqual([
			'ict-service-exports IRL',
			'ict-service-exports JAM',
			'digital-service-exports IRL',
		]);
	});
});

describe('the values', () => {
	it('hold back the errors of the published figures, and nothing else', () => {
		const held = [...dataset.indicators.values()].flatMap(({ indicator, quarantined }) =>
			quarantined.map(({ country, year }) => `${indicator.id} ${country} ${year}`),
		);
		const croatia = [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022];
		expect(held.toSorted()).toEqual(
			[
				'ict-service-exports ETH 2024',
				'ict-service-exports GTM 2003',
				'ict-service-exports MDG 2002',
				'ict-service-exports TTO 2013',
				...croatia.map((year) => `average-monthly-earnings HRV ${year}`),
				'average-monthly-earnings RWA 2024',
				'internet-users GHA 2019',
				'internet-users UGA 2024',
				'female-participation UGA 2012',
				'education-spending SEN 2010',
				'fixed-broadband KEN 2008',
				'secure-servers MUS 2018',
				'electricity-access MAR 2006',
				'electricity-access RWA 2008',
			].toSorted(),
		);
	});

	it('count ICT services among the services that can be delivered digitally', () => {
		const digital = valuesOf('digital-service-exports');
		const both = [...valuesOf('ict-service-exports')].filter(([key]) => digital.has(key));
		expect(both.filter(([key]) => key.endsWith('2023'))).toHaveLength(69);
		expect(both.filter(([key, value]) => value > (digital.get(key) ?? 0))).toEqual([]);
	});

	it('agree with each other: GDP per person is GDP divided by people', () => {
		const people = valuesOf('population');
		const each = valuesOf('gdp-per-capita');
		const gdp = [...valuesOf('gdp')];
		expect(gdp.length).toBeGreaterThan(1600);
		const off = gdp.filter(
			([key, value]) =>
				Math.abs(value / (people.get(key) ?? NaN) / (each.get(key) ?? NaN) - 1) > 0.02 &&
				// The publisher divides the GDP of Ukraine since 2014 by fewer people; a caveat says so.
				!key.startsWith('UKR'),
		);
		expect(off).toEqual([]);
	});

	it.each([
		['population', 'PHL 2025', '116.8 million'],
		['digital-service-exports', 'IND 2023', 'US$288.7 bn'],
		['fdi-inflows', 'NLD 2023', '−US$343.4 bn'],
		['control-of-corruption', 'SGP 2023', '2.04'],
		['corruption-perceptions', 'POL 2023', '54'],
		['english-proficiency', 'LVA 2025', '598'],
		['exchange-rate', 'EGY 2025', '49.23'],
		['mobile-speed', 'ARE 2024', '399 Mbps'],
		['innovation-rank', 'SWE 2024', 'rank 2'],
	])('give %s of %s as published, %s', (id, key, text) => {
		const { indicator } = dataOf(id);
		expect(formatValue(valuesOf(id).get(key) ?? NaN, indicator.unit)).toBe(text);
	});
});
