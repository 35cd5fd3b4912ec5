import type { RegionGroup } from '../corpus/regions.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { latestOf, seriesOf } from './observations.ts';

/** Measures for a country's course through the years, the most telling first. */
const MEASURES = [
	'ict-service-exports',
	'digital-service-exports',
	'average-monthly-earnings',
	'gdp-per-capita',
];
/** Fewer values make no line. */
const FEWEST = 5;
const PEERS = 4;

/** Groups that are too small for peers of their own, with the group that joins them. */
const joined: Partial<Record<RegionGroup, RegionGroup>> = {
	'western-europe': 'eastern-europe-caucasus',
};

/** The places that a country is compared with. */
export interface Peers {
	/** Id of the indicator. */
	measure: string;
	/** ISO codes, nearest first. */
	places: readonly string[];
	/** Groups the places come from. */
	regions: readonly RegionGroup[];
}

/**
 * The four places of a country's region whose newest value is nearest to its own, by ratio, in the
 * first measure with at least five values of the country. Misleading totals take no part. Returns
 * undefined when no measure has enough values. Throws when the country is not in the atlas.
 */
export function peersOf(dataset: Dataset, iso3: string): Peers | undefined {
	const place = dataset.places.get(iso3);
	if (!place) throw new Error(`${iso3} is not in content/data/countries.csv.`);
	const data = MEASURES.flatMap((id) => dataset.indicators.get(id) ?? []).find((item) =>
		hasLine(item, iso3),
	);
	const own = data && latestOf(data, iso3);
	if (!data || !own) return undefined;
	const other = joined[place.region];
	const regions = other ? [place.region, other] : [place.region];
	const distance = (value: number) => Math.abs(Math.log(value / own.value));
	const nearest = [...dataset.places.values()]
		.filter((item) => item.iso3 !== iso3 && regions.includes(item.region))
		.flatMap((item) => {
			const latest = hasLine(data, item.iso3) ? latestOf(data, item.iso3) : undefined;
			return latest ? [{ iso3: item.iso3, distance: distance(latest.value) }] : [];
		})
		.toSorted((a, b) => a.distance - b.distance || a.iso3.localeCompare(b.iso3, 'en'));
	return {
		measure: data.indicator.id,
		places: nearest.slice(0, PEERS).map((item) => item.iso3),
		regions,
	};
}

/** Enough positive values, and a total that can be compared. */
function hasLine(data: IndicatorData, iso3: string): boolean {
	const series = seriesOf(data, iso3);
	return (
		series.length >= FEWEST &&
		series.every(({ value }) => value > 0) &&
		!data.indicator.misleading.some(({ country }) => country === iso3)
	);
}
