import type { RegionGroup } from '../../corpus/regions.ts';
import type { Dataset } from '../../data/dataset.ts';
import { formatValue } from '../../data/format-value.ts';
import { fieldsOf, type Field } from './field.ts';

/** The value of one country in a strip. */
export interface StripValue {
	/** As stored. */
	number: number;
	/** With unit. */
	text: string;
	year: number;
	/** At least three years older than the newest value of any place. */
	old: boolean;
	/** From the highest value; equal values share a rank. Otherwise why there is none. */
	rank: number | 'indicator' | 'misleading' | 'client';
}

/** One country among all destinations, for one indicator. */
export interface Strip {
	field: Field;
	country: string;
	region: RegionGroup;
	/** Undefined when the country has no value. */
	value: StripValue | undefined;
}

const OLD_YEARS = 3;

/**
 * The strips of a country, one for each indicator of the catalogue. Throws when the country is not
 * in the atlas.
 */
export function countryStrips(dataset: Dataset, country: string): Strip[] {
	const place = dataset.places.get(country);
	if (!place) throw new Error(`${country} is not in content/data/countries.csv.`);
	return fieldsOf(dataset).map((field) => {
		const own = field.latest.get(country);
		return {
			field,
			country,
			region: place.region,
			value: own && {
				number: own.value,
				text: formatValue(own.value, field.indicator.unit),
				year: own.year,
				old: field.newest - own.year >= OLD_YEARS,
				rank: field.misleading.has(country)
					? 'misleading'
					: place.role === 'client'
						? 'client'
						: field.indicator.ranked
							? rankOf(own.value, field)
							: 'indicator',
			},
		};
	});
}

/** One more than the number of higher values: places with the same value share a rank. */
function rankOf(value: number, { values }: Field): number {
	return values.filter((other) => other.value > value).length + 1;
}
