import type { Dataset } from '../../../../src/data/dataset.ts';
import type { Indicator } from '../../../../src/schemas/indicator.ts';
import type { Place } from '../../../../src/schemas/place.ts';

/** A small world: two values in Asia, two in Europe, a total that misleads, a gap and two clients. */
const indicator: Indicator = {
	id: 'exports',
	code: 'X',
	name: 'Exports & more',
	shortName: 'Exports',
	definition: 'What a country earns in a year by selling services to buyers abroad.',
	unit: { name: 'US$ billion', prefix: 'US$', suffix: ' bn', divisor: 1e9, decimals: 1 },
	group: 'trade',
	publisher: 'A bank',
	edition: 'First',
	retrieved: '2026-11-22',
	source: 'bank',
	licence: { name: 'CC BY 4.0', redistribute: true },
	quality: 'official',
	scale: 'linear',
	better: 'depends',
	ranked: true,
	caveats: ['This is not BPO revenue. It includes software.'],
	plausible: { min: 0, max: 1e12 },
	misleading: [{ country: 'IRL', reason: 'Licences are booked in Ireland.' }],
};

const rows: [string, string, string, Place['region'], lat: number, lng: number][] = [
	['IND', '356', 'India', 'asia', 28.6, 77.2],
	['PHL', '608', 'Philippines', 'asia', 14.6, 121],
	['VNM', '704', 'Vietnam', 'asia', 21, 105.8],
	['POL', '616', 'Poland', 'eastern-europe-caucasus', 52.2, 21],
	['BIH', '070', 'Bosnia & Co', 'eastern-europe-caucasus', 43.9, 18.4],
	['IRL', '372', 'Ireland', 'western-europe', 53.3, -6.2],
	['USA', '840', 'United States', 'client', 38.9, -77],
	['SGP', '702', 'Singapore', 'client', 1.3, 103.9],
];

const values: [country: string, year: number, value: number][] = [
	['IND', 2023, 100e9],
	['IND', 2024, 178e9],
	['PHL', 2024, 8.1e9],
	['POL', 2024, 20e9],
	['BIH', 2022, 0.5e9],
	['IRL', 2024, 302e9],
	['USA', 2024, 90e9],
];

export function sample(observed = values): Dataset {
	const places = rows.map(([iso3, isoNumeric, name, region, lat, lng]): [string, Place] => [
		iso3,
		{
			iso3,
			iso2: iso3.slice(0, 2),
			isoNumeric,
			slug: iso3.toLowerCase(),
			name,
			region,
			role: region === 'client' ? 'client' : 'destination',
			capital: 'A city',
			lat,
			lng,
			languages: 'One',
			currency: 'USD',
			timezone: 'UTC',
		},
	]);
	const observations = observed.map(([country, year, value]) => ({
		country,
		year,
		value,
		source: 'bank',
	}));
	return {
		places: new Map(places),
		cities: [
			{ country: 'IND', city: 'Pune', order: 2, lat: 18.5, lng: 73.9, timezone: 'UTC' },
			{ country: 'IND', city: 'Bengaluru', order: 1, lat: 13, lng: 77.6, timezone: 'UTC' },
		],
		indicators: new Map([['exports', { indicator, observations, quarantined: [] }]]),
		industryFacts: [],
		legalStatus: [],
		problems: [],
	};
}
