import type { Observation } from '../../schemas/indicator.ts';
import type { Dataset, IndicatorData } from '../dataset.ts';
import { storedUnit } from '../format-value.ts';

/** One country in the JSON file. */
export interface ApiSeries {
	country: string;
	name: string;
	region: string;
	/** Year and value, oldest first. */
	values: [year: number, value: number][];
	/** By year, only where a value carries one. */
	notes?: Record<string, string>;
	/** By year, only where it differs from the indicator's. */
	quality?: Record<string, string>;
}

/**
 * One indicator as JSON: what it is, its values by country, who has none, what is held back.
 * @param edition id of the data edition
 */
export function indicatorJson(
	dataset: Dataset,
	{ indicator, observations, quarantined }: IndicatorData,
	edition: string,
): string {
	const shared = indicator.licence.redistribute;
	const { plausible: _, ...described } = indicator;
	const byCountry = Map.groupBy(observations, ({ country }) => country);
	const places = [...dataset.places.values()];
	const series = places.flatMap(({ iso3, name, region }): ApiSeries[] => {
		const values = byCountry.get(iso3);
		if (!values) return [];
		const notes = byYear(values, ({ note }) => note);
		const quality = byYear(values, (item) => item.quality);
		return [
			{
				country: iso3,
				name,
				region,
				values: values.map(({ year, value }) => [year, value]),
				...(notes && { notes }),
				...(quality && { quality }),
			},
		];
	});
	const missing = places
		.filter(({ iso3 }) => !byCountry.has(iso3))
		.map(({ iso3, name, region }) => ({ country: iso3, name, region }));
	const body = {
		version: 1,
		edition,
		indicator: { ...described, storedUnit: storedUnit(indicator.unit) },
		...(shared
			? { series }
			: {
					series: [],
					withheld: `${indicator.licence.name}. The pages show each value with its citation.`,
				}),
		missing,
		quarantined: quarantined.map(({ country, year, value, reason }) => ({
			country,
			year,
			...(shared && { value }),
			reason,
		})),
	};
	return `${JSON.stringify(body)}\n`;
}

/** A text of each observation that has one, by year; undefined when none has. */
function byYear(
	values: readonly Observation[],
	textOf: (item: Observation) => string | undefined,
): Record<string, string> | undefined {
	const pairs = values.flatMap((item) => {
		const text = textOf(item);
		return text === undefined ? [] : [[item.year, text] as const];
	});
	return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}
