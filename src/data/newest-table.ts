import { compareNames } from '../strings/english.ts';
import { regionGroups, type RegionGroup } from '../corpus/regions.ts';
import type { Quality } from '../schemas/indicator.ts';
import { runsPath, runsText, yearRuns } from './availability.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { formatValue } from './format-value.ts';
import { yearSpan } from './observations.ts';

/** One place in the table of an indicator's newest values. */
export interface NewestRow {
	country: string;
	name: string;
	/** The newest value as readers see it; left out where the place has none. */
	text?: string;
	year?: number;
	note?: string;
	/** Only where it differs from the indicator's. */
	quality?: Quality;
	/** The place stands outside rankings. */
	misleading: boolean;
	/** A newer value that is held back. */
	heldBack?: number;
	/** Years with a value in words, and as a strip from the indicator's first year on. */
	years: string;
	/** There are years without a value in between. */
	gaps: boolean;
	strip: string;
}

/** All places by region, each by name, also those without a value. */
export function newestTable(
	dataset: Dataset,
	data: IndicatorData,
): { region: RegionGroup; name: string; rows: NewestRow[] }[] {
	const { indicator, observations, quarantined } = data;
	const byCountry = Map.groupBy(observations, ({ country }) => country);
	const misleading = new Set(indicator.misleading.map(({ country }) => country));
	const [start] = yearSpan(data);
	const row = (country: string, name: string): NewestRow => {
		const values = byCountry.get(country) ?? [];
		const newest = values.at(-1);
		const held = quarantined
			.filter((item) => item.country === country && item.year > (newest?.year ?? 0))
			.map(({ year }) => year);
		const runs = yearRuns(values.map(({ year }) => year));
		const base = {
			country,
			name,
			misleading: misleading.has(country),
			...(held.length > 0 && { heldBack: Math.max(...held) }),
			years: runsText(runs),
			gaps: runs.length > 1,
			strip: runsPath(runs, start),
		};
		if (!newest) return base;
		const { value, year, note, quality } = newest;
		return {
			...base,
			text: formatValue(value, indicator.unit),
			year,
			...(note !== undefined && { note }),
			...(quality !== undefined && quality !== indicator.quality && { quality }),
		};
	};
	return (Object.keys(regionGroups) as RegionGroup[]).flatMap((region) => {
		const rows = [...dataset.places.values()]
			.filter((place) => place.region === region)
			.toSorted((a, b) => compareNames(a.name, b.name))
			.map(({ iso3, name }) => row(iso3, name));
		return rows.length > 0 ? [{ region, name: regionGroups[region].name, rows }] : [];
	});
}
