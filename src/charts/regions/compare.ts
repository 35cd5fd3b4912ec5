import type { RegionGroup } from '../../corpus/regions.ts';
import type { RegionRow, RegionsModel } from './model.ts';
import type { Summary } from './summary.ts';

/** A region that has values to compare. */
export interface Compared {
	/** As in a sentence. */
	name: string;
	summary: Summary;
	/** Some totals of the region mislead and take no part. */
	ringed: boolean;
}

/**
 * How the regions of a view differ. Where two destination regions or more have three values or
 * more, only those are compared: the median of one place says nothing about its region.
 */
export interface Comparison {
	regions: readonly Compared[];
	/** What to call one of them, since groups that are shown may take no part. */
	noun: 'region' | 'destination region' | 'compared region';
	/** Regions that share the highest and the lowest median. */
	highest: readonly Compared[];
	lowest: readonly Compared[];
	/** Each region that lies wholly above others. */
	above: readonly { upper: Compared; lower: readonly Compared[] }[];
	/** Regions with at least two values, and those whose places lie further apart than all medians. */
	spread: { of: number; wider: number };
}

/** Values that a region needs to be compared with others. */
export const FEWEST = 3;

/** Compares the regions of a view; `regions` is empty when none has values to compare. */
export function compareRegions({ rows, log }: RegionsModel): Comparison {
	const all = rows.flatMap(comparedRow);
	const sound = all.filter(({ apart, summary }) => !apart && summary.count >= FEWEST);
	const regions = sound.length > 1 ? sound : all;
	const medians = regions.map(({ summary }) => summary.median);
	const top = Math.max(...medians);
	const bottom = Math.min(...medians);
	const distance = (high: number, low: number) =>
		log ? Math.log(high) - Math.log(low) : high - low;
	const several = regions.filter(({ summary }) => summary.count > 1);
	return {
		regions,
		noun:
			regions.length === rows.length
				? 'region'
				: regions === sound && sound.length === rows.filter(({ apart }) => !apart).length
					? 'destination region'
					: 'compared region',
		highest: regions.filter(({ summary }) => summary.median === top),
		lowest: regions.filter(({ summary }) => summary.median === bottom),
		above: regions
			.map((upper) => ({
				upper,
				lower: regions.filter(({ summary }) => summary.highest.value < upper.summary.lowest.value),
			}))
			.filter(({ lower }) => lower.length > 0),
		spread: {
			of: several.length,
			wider: several.filter(
				({ summary: { highest, lowest } }) =>
					distance(highest.value, lowest.value) > distance(top, bottom),
			).length,
		},
	};
}

/** How many pairs of regions there are, and how many of them share no stretch of the axis. */
export function pairsOf({ regions, above }: Comparison): { all: number; separate: number } {
	return {
		all: (regions.length * (regions.length - 1)) / 2,
		separate: above.reduce((sum, { lower }) => sum + lower.length, 0),
	};
}

const withArticle: Partial<Record<RegionGroup, string>> = {
	'middle-east': 'the Middle East',
	'western-europe': 'the Western European nearshore',
	client: 'the client countries',
};

/** The name of a region inside a sentence. */
export function inSentence({ region, name }: RegionRow): string {
	return withArticle[region] ?? name;
}

function comparedRow(row: RegionRow) {
	const { apart, summary, valued } = row;
	const ringed = valued.some(({ misleading }) => misleading !== undefined);
	return summary ? [{ name: inSentence(row), apart, summary, ringed }] : [];
}
