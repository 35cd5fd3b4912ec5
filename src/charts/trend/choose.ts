import { regionSlugs, type RegionGroup } from '../../corpus/regions.ts';
import { words as chartWords } from '../../strings/charts.ts';
import { trendWords } from '../../strings/trend.ts';
import { NothingToShow } from '../chart-type.ts';
import type { Measure } from '../shared/measure.ts';
import type { Series } from '../shared/series.ts';
import type { ViewState } from '../view-state.ts';
import { isAmount } from './change.ts';

/** The chosen places that the measure knows, in the order of choice, each once. */
export function chosenSeries(measure: Measure, { places }: ViewState): Series[] {
	const byCountry = new Map(measure.series.map((series) => [series.country, series]));
	return [...new Set(places)].flatMap((country) => byCountry.get(country) ?? []);
}

/**
 * The places that have values. Throws NothingToShow where there are none, or where the mode compares
 * amounts and the measure is none.
 */
export function valuedPlaces(
	{ facts: { name, unit } }: Measure,
	places: readonly Series[],
	{ mode, chosen }: { mode: ViewState['mode']; chosen: boolean },
): Series[] {
	if (mode !== 'value' && !isAmount(unit)) throw new NothingToShow(chartWords.amountsOnly(name));
	const valued = places.filter(({ points }) => points.length > 0);
	if (valued.length === 0) {
		throw new NothingToShow(chosen ? trendWords.nothingChosen(name) : trendWords.nothing(name));
	}
	return valued;
}

/** The newest value; undefined where there is none. */
function newestOf({ points }: Series): number | undefined {
	return points.at(-1)?.value;
}

/** Highest newest value first, totals that mislead last; equal ones by name. */
export function highestFirst(series: readonly Series[]): Series[] {
	return series.toSorted(
		(a, b) =>
			Number(a.misleading !== undefined) - Number(b.misleading !== undefined) ||
			(newestOf(b) ?? -Infinity) - (newestOf(a) ?? -Infinity) ||
			(a.name < b.name ? -1 : 1),
	);
}

/** The highest place of each region shown; of the five regions of the atlas where any is shown. */
export function highestOfRegions(measure: Measure, regions: readonly RegionGroup[]): Series[] {
	const main = regionSlugs.filter((region) => regions.includes(region));
	return (main.length > 0 ? main : regions).flatMap((region) => {
		const places = measure.series.filter(
			(series) => series.region === region && series.points.length > 0,
		);
		return highestFirst(places).slice(0, 1);
	});
}
