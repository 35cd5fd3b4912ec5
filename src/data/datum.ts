import type { Observation } from '../schemas/indicator.ts';
import type { Dataset } from './dataset.ts';
import { formatValue } from './format-value.ts';
import { latestOf, valueIn } from './observations.ts';

/** A number for running text with everything its receipt needs. */
export interface Datum {
	/** Value with unit, for example "US$8.1 bn". */
	text: string;
	year: number;
	country: { iso3: string; name: string; slug: string };
	indicator: { id: string; name: string; shortName: string; definition: string };
	publisher: string;
	edition: string;
	/** Key of the bibliography. */
	source: string;
	quality: NonNullable<Observation['quality']>;
	note?: string;
	/** Set when the country's total misleads. */
	misleading?: string;
	/** The row of the country on the page of the indicator. */
	path: string;
}

/**
 * The newest value of a country, or the one of `year`. Throws with what is missing and what to do:
 * a page that asks for a number the data do not hold must not be built.
 */
export function datum(
	dataset: Dataset,
	{ country, indicator: id, year }: { country: string; indicator: string; year?: number },
): Datum {
	const place = dataset.places.get(country);
	if (!place) {
		throw new Error(`Datum: ${country} is not in content/data/countries.csv. Use its ISO code.`);
	}
	const data = dataset.indicators.get(id);
	if (!data) {
		const known = [...dataset.indicators.keys()].join(', ');
		throw new Error(`Datum: there is no indicator ${id}. Use one of ${known}.`);
	}
	const found = year === undefined ? latestOf(data, country) : valueIn(data, country, year);
	if (!found) {
		const when = year === undefined ? '' : ` in ${year}`;
		throw new Error(
			`Datum: ${id} has no value for ${place.name}${when}. Choose another year or leave the number out.`,
		);
	}
	const { indicator } = data;
	const misleading = indicator.misleading.find((item) => item.country === country)?.reason;
	return {
		text: formatValue(found.value, indicator.unit),
		year: found.year,
		country: { iso3: place.iso3, name: place.name, slug: place.slug },
		indicator: {
			id,
			name: indicator.name,
			shortName: indicator.shortName,
			definition: indicator.definition,
		},
		publisher: indicator.publisher,
		edition: indicator.edition,
		source: found.source,
		quality: found.quality ?? indicator.quality,
		...(found.note !== undefined && { note: found.note }),
		...(misleading !== undefined && { misleading }),
		path: valuePath(id, place.iso3),
	};
}

/** Address of one country's row on the page of an indicator. */
function valuePath(indicator: string, country: string): string {
	return `/data/${indicator}/#c-${country}`;
}
