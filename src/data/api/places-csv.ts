import { regionGroups } from '../../corpus/regions.ts';
import type { Dataset } from '../dataset.ts';
import type { CsvTable, Field } from './csv-table.ts';
import { countryCode, text } from './fields.ts';
import { ownLicence, ownSource } from './own-licence.ts';

const latitude: Field = {
	name: 'lat',
	type: 'number',
	description: 'Degrees, north positive.',
	constraints: { required: true, minimum: -90, maximum: 90 },
};
const longitude: Field = {
	name: 'lng',
	type: 'number',
	description: 'Degrees, east positive.',
	constraints: { required: true, minimum: -180, maximum: 180 },
};
const timezone = text('timezone', 'Name of the IANA time zone.', true);

/** Every place of the atlas with its codes, region and basics. */
export function countriesTable({ places }: Dataset): CsvTable {
	return {
		name: 'countries.csv',
		title: 'Places of the atlas',
		description:
			'Destinations and client countries with codes, region, capital, languages, currency and time zone. Which places the atlas covers, and in which region, is an editorial choice.',
		fields: [
			countryCode('code'),
			{
				...text('iso2', 'ISO 3166-1 alpha-2 code.'),
				constraints: { required: true, pattern: '[A-Z]{2}' },
			},
			{
				...text('iso_numeric', 'ISO 3166-1 numeric code with leading zeros.'),
				constraints: { required: true, pattern: '[0-9]{3}' },
			},
			text('name', 'Name of the country.', true),
			{
				...text('region', 'Region of the atlas.'),
				constraints: { required: true, enum: Object.keys(regionGroups) },
			},
			{
				...text('role', 'Mainly sells services to other countries, or mainly buys them.'),
				constraints: { required: true, enum: ['destination', 'client'] },
			},
			text('capital', 'Capital.'),
			latitude,
			longitude,
			text('languages', 'Official languages, separated by "; ".'),
			text('currency', 'ISO 4217 code of the currency.'),
			timezone,
		],
		primaryKey: ['code'],
		rows: [...places.values()].map((place) => [
			place.iso3,
			place.iso2,
			place.isoNumeric,
			place.name,
			place.region,
			place.role,
			place.capital,
			String(place.lat),
			String(place.lng),
			place.languages,
			place.currency,
			place.timezone,
		]),
		sources: [ownSource],
		licence: ownLicence,
	};
}

/** Cities where service centers gather. */
export function citiesTable({ cities, places }: Dataset): CsvTable {
	return {
		name: 'cities.csv',
		title: 'Hub cities',
		description: 'Cities where service centers gather. The choice and its order are editorial.',
		fields: [
			text('entity', 'Name of the country.', true),
			countryCode('code'),
			text('city', 'Name of the city.', true),
			{
				name: 'order',
				type: 'integer',
				description: '1 is the first hub of the country.',
				constraints: { required: true, minimum: 1 },
			},
			latitude,
			longitude,
			timezone,
		],
		primaryKey: ['code', 'city'],
		rows: cities.map((item) => [
			places.get(item.country)?.name ?? item.country,
			item.country,
			item.city,
			String(item.order),
			String(item.lat),
			String(item.lng),
			item.timezone,
		]),
		sources: [ownSource],
		licence: ownLicence,
	};
}
