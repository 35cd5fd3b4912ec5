import type { Observation } from '../schemas/indicator.ts';
import type { Place } from '../schemas/place.ts';
import type { IndicatorData } from './dataset.ts';

/** All values of a country, oldest first; empty when there is none. */
export function seriesOf({ observations }: IndicatorData, country: string): Observation[] {
	return observations.filter((item) => item.country === country);
}

/** The newest value of a country, with its own year. */
export function latestOf(data: IndicatorData, country: string): Observation | undefined {
	return seriesOf(data, country).at(-1);
}

/** The newest value of each place that has one, highest first; places without a value are left out. */
export function newestValues(
	data: IndicatorData,
	places: readonly Place[],
): { name: string; value: number }[] {
	return places
		.flatMap(({ iso3, name }) => {
			const latest = latestOf(data, iso3);
			return latest ? [{ name, value: latest.value }] : [];
		})
		.toSorted((a, b) => b.value - a.value);
}

/** The value of a country in exactly that year; a neighboring year never stands in. */
export function valueIn(
	data: IndicatorData,
	country: string,
	year: number,
): Observation | undefined {
	return data.observations.find((item) => item.country === country && item.year === year);
}

/** First and last year with a value. Throws when the indicator holds none. */
export function yearSpan({ indicator, observations }: IndicatorData): readonly [number, number] {
	if (observations.length === 0) throw new Error(`${indicator.id} holds no value`);
	const years = observations.map((item) => item.year);
	return [Math.min(...years), Math.max(...years)];
}
