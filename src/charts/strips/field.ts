import { median } from 'd3';
import type { RegionGroup } from '../../corpus/regions.ts';
import type { Dataset, IndicatorData } from '../../data/dataset.ts';
import type { Indicator, Observation } from '../../schemas/indicator.ts';

/** One value of the comparison. */
export interface FieldValue {
	country: string;
	region: RegionGroup;
	value: number;
}

/** An indicator as all strips share it: computed once, not once for each country. */
export interface Field {
	indicator: Indicator;
	/** Newest value of every destination that has one, low to high; misleading totals left out. */
	values: readonly FieldValue[];
	/** Undefined when no destination has a value. */
	median: number | undefined;
	/** Newest value of every place, by ISO code. */
	latest: ReadonlyMap<string, Observation>;
	/** Year of the newest value of all. */
	newest: number;
	/** Reasons why totals mislead, by ISO code. */
	misleading: ReadonlyMap<string, string>;
	log: boolean;
}

const known = new WeakMap<Dataset, readonly Field[]>();

/** The field of every indicator of the catalogue, in its order; computed once for a dataset. */
export function fieldsOf(dataset: Dataset): readonly Field[] {
	const found = known.get(dataset);
	if (found) return found;
	const fields = [...dataset.indicators.values()].map((data) => fieldOf(data, dataset));
	known.set(dataset, fields);
	return fields;
}

function fieldOf({ indicator, observations }: IndicatorData, { places }: Dataset): Field {
	// The observations of a country come oldest first: the last one stays.
	const latest = new Map(observations.map((item) => [item.country, item]));
	const misleading = new Map(indicator.misleading.map((item) => [item.country, item.reason]));
	const values = [...places.values()]
		.flatMap(({ iso3, role, region }) => {
			const own = latest.get(iso3);
			return own && role === 'destination' && !misleading.has(iso3)
				? [{ country: iso3, region, value: own.value }]
				: [];
		})
		.toSorted((a, b) => a.value - b.value);
	return {
		indicator,
		values,
		median: median(values, ({ value }) => value),
		latest,
		newest: Math.max(...[...latest.values()].map(({ year }) => year)),
		misleading,
		log: indicator.scale === 'log' && values.every(({ value }) => value > 0),
	};
}
