import { median } from '../shared/median.ts';
import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { formatNumber, listOf } from '../../strings/english.ts';
import { inSentence as placeName } from '../../strings/country.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { strengthOf } from './correlation.ts';
import { linkOf } from './link.ts';
import type { ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';
import { inSentence } from './wording.ts';

/** A region with fewer places has no middle worth naming. */
const REGION_PLACES = 3;
/** More pairs are counted, not named. */
const MOST_PAIRS = 3;

interface RegionPlaces {
	name: string;
	places: readonly ScatterPlace[];
}

/** What differs between the regions, and what does not. */
export function describeRegions(model: ScatterModel): string[] {
	const byRegion = Map.groupBy(model.compared, ({ region }) => region);
	const regions = (Object.keys(regionGroups) as RegionGroup[]).flatMap((region) => {
		const places = byRegion.get(region) ?? [];
		return places.length >= REGION_PLACES ? [{ name: regionGroups[region].name, places }] : [];
	});
	if (regions.length < 2) return [];
	return [
		...levels(model, regions, 'across'),
		...levels(model, regions, 'up'),
		...within(model, regions),
	];
}

function levels(
	model: ScatterModel,
	regions: readonly RegionPlaces[],
	side: 'across' | 'up',
): string[] {
	const { facts } = model[side];
	const values = regions.map(({ name, places }) => {
		const list = places.map((place) => place[side].value);
		return { name, middle: median(list) ?? 0, low: Math.min(...list), high: Math.max(...list) };
	});
	const sorted = values.toSorted((a, b) => b.middle - a.middle);
	const [top, bottom] = [sorted[0], sorted.at(-1)];
	if (!top || !bottom) return [];
	if (top.middle === bottom.middle) {
		return [`The median of ${inSentence(facts)} is the same in all ${regions.length} regions.`];
	}
	const named = (middle: number) =>
		`${listOf(values.filter((region) => region.middle === middle).map(placeName))} (${formatValue(middle, facts.unit)})`;
	return [
		`The median of ${inSentence(facts)} is highest in ${named(top.middle)} and lowest in ${named(bottom.middle)}.`,
		overlaps(facts, values),
	];
}

interface Range {
	name: string;
	low: number;
	high: number;
}

/** Which regions share no value: the part of the picture that a median hides. */
function overlaps(facts: MeasureFacts, ranges: readonly Range[]): string {
	const pairs = ranges.flatMap((a, index) => ranges.slice(index + 1).map((b) => ({ a, b })));
	const apart = pairs.filter(({ a, b }) => a.low > b.high || b.low > a.high);
	if (apart.length === 0)
		return `In ${inSentence(facts)} the values of every region overlap with those of every other.`;
	if (apart.length > MOST_PAIRS) {
		return `In ${inSentence(facts)} ${apart.length} of ${pairs.length} pairs of regions do not overlap.`;
	}
	const named = apart.map(({ a, b }) => `${placeName(a)} with ${placeName(b)}`).join('; ');
	return `In ${inSentence(facts)} the values of these regions do not overlap: ${named}.`;
}

/** A link across all places may vanish or turn round within a region. */
function within(model: ScatterModel, regions: readonly RegionPlaces[]): string[] {
	if (!model.link) return [];
	const links = regions.flatMap(({ name, places }) => {
		const link = linkOf({ compared: places, across: model.across, up: model.up });
		if (!link) return [];
		return [
			`${placeName({ name })} r is ${formatNumber(link.pearson, 2)} (${strengthOf(link.pearson)}, ${link.count} places)`,
		];
	});
	return links.length === 0 ? [] : [`Within single regions: in ${links.join('; in ')}.`];
}
