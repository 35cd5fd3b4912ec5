import { compareNames } from '../strings/english.ts';
import { median } from 'd3';
import { regionSlugs } from '../corpus/regions.ts';
import type { RegionSlug } from '../schemas/common.ts';
import type { Dataset, IndicatorData } from './dataset.ts';
import { formatValue } from './format-value.ts';
import { latestOf } from './observations.ts';
import { inSentence } from '../strings/country.ts';
import { regionName, regionWords as words } from '../strings/region.ts';

/** Values that a region needs to be compared with others: the median of two says nothing. */
const FEWEST = 3;

/** What sets a region apart from the other four, what does not, and what cannot be said. */
export interface RegionComparison {
	differs: string[];
	same: string[];
	unknown: string[];
}

interface Summary {
	region: RegionSlug;
	/** Places of the region, also those without a value. */
	places: number;
	/** Newest values, lowest first; misleading totals left out. */
	values: readonly { name: string; value: number }[];
	median: number;
	lowest: number;
	highest: number;
}

/**
 * A region held against the other four by the newest value of each destination. Regions with fewer
 * than three values are not compared. Throws when a measure is not in the catalogue.
 * @param measures ids of indicators
 */
export function regionComparison(
	dataset: Dataset,
	region: RegionSlug,
	measures: readonly string[],
): RegionComparison {
	const all = measures.map((id) => {
		const data = dataset.indicators.get(id);
		if (!data) throw new Error(`There is no indicator "${id}" in content/data/indicators.yaml.`);
		const summaries = regionSlugs.map((slug) => summaryOf(dataset, data, slug));
		return {
			name: data.indicator.shortName,
			data,
			own: summaries.find((summary) => summary.region === region),
			compared: summaries.filter(({ values }) => values.length >= FEWEST),
		};
	});
	const sound = all.flatMap(({ own, ...rest }) =>
		own && rest.compared.includes(own) ? [{ ...rest, own }] : [],
	);
	return {
		differs: sound.map(medianSentence),
		same: [...overlapSentences(region, sound), ...sound.flatMap(spreadSentence)],
		unknown: all.flatMap(({ name, own, compared, data }) =>
			own ? unknownSentences(name, own, compared, data) : [],
		),
	};
}

interface Compared {
	name: string;
	data: IndicatorData;
	own: Summary;
	compared: readonly Summary[];
}

function summaryOf(dataset: Dataset, data: IndicatorData, region: RegionSlug): Summary {
	const misleading = new Set(data.indicator.misleading.map(({ country }) => country));
	const places = [...dataset.places.values()].filter((place) => place.region === region);
	const values = places
		.flatMap(({ iso3, name }) => {
			const latest = misleading.has(iso3) ? undefined : latestOf(data, iso3);
			return latest ? [{ name, value: latest.value }] : [];
		})
		.toSorted((a, b) => a.value - b.value || compareNames(a.name, b.name));
	return {
		region,
		places: places.length,
		values,
		median: median(values, ({ value }) => value) ?? NaN,
		lowest: values[0]?.value ?? NaN,
		highest: values.at(-1)?.value ?? NaN,
	};
}

/** Where the median of the region stands among those of all compared regions. */
function medianSentence({ name, data, own, compared }: Compared): string {
	const { unit } = data.indicator;
	const higher = compared.filter((summary) => summary.median > own.median).length;
	const equal = compared.filter((summary) => summary.median === own.median).length - 1;
	const ends = compared.toSorted((a, b) => a.median - b.median);
	const other = higher === 0 ? ends[0] : ends.at(-1);
	return words.median({
		measure: name,
		region: regionName(own.region),
		median: formatValue(own.median, unit),
		place: words.placeOf(higher + 1, compared.length, equal > 0),
		other: other && other !== own ? regionName(other.region) : undefined,
		otherEnd: higher === 0 ? 'lowest' : 'highest',
		otherMedian: other ? formatValue(other.median, unit) : '',
	});
}

/** With which regions the range of values overlaps, in how many of the measures. */
function overlapSentences(region: RegionSlug, sound: readonly Compared[]): string[] {
	const apart = sound.flatMap(({ name, own, compared }) =>
		compared
			.filter(
				(other) => other !== own && (other.lowest > own.highest || other.highest < own.lowest),
			)
			.map((other) => ({ measure: name, other: regionName(other.region) })),
	);
	if (sound.length === 0) return [];
	const measures = sound.map(({ name }) => name);
	if (apart.length === 0) return [words.allOverlap(regionName(region), measures)];
	return [
		words.mostOverlap(regionName(region), measures),
		...apart.map(({ measure, other }) => words.noOverlap(measure, regionName(region), other)),
	];
}

/** Whether the places of the region lie further apart than the medians of all regions. */
function spreadSentence({ name, data, own, compared }: Compared): string[] {
	const medians = compared.map((summary) => summary.median);
	const log = data.indicator.scale === 'log';
	const distance = (high: number, low: number) => (log ? Math.log(high / low) : high - low);
	const inside = distance(own.highest, own.lowest);
	const between = distance(Math.max(...medians), Math.min(...medians));
	const [first, last] = [own.values[0], own.values.at(-1)];
	if (!(inside > between) || !first || !last) return [];
	const { unit } = data.indicator;
	return [
		words.spread({
			measure: name,
			region: regionName(own.region),
			low: `${inSentence(first)} (${formatValue(first.value, unit)})`,
			high: `${inSentence(last)} (${formatValue(last.value, unit)})`,
		}),
	];
}

function unknownSentences(
	name: string,
	{ region, values, places }: Summary,
	compared: readonly Summary[],
	{ indicator }: IndicatorData,
): string[] {
	const others = regionSlugs.filter(
		(slug) => slug !== region && !compared.some((summary) => summary.region === slug),
	);
	return [
		...(values.length < FEWEST
			? [words.tooFew(name, regionName(region), values.length, places)]
			: values.length < places
				? [words.someMissing(name, regionName(region), values.length, places)]
				: []),
		...(values.length >= FEWEST
			? others.map((slug) => words.notCompared(indicator.shortName, regionName(slug)))
			: []),
	];
}
