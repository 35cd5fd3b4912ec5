import { formatValue, type Unit } from '../../data/format-value.ts';
import { mapWords } from '../../strings/map.ts';
import type { MapMark } from './model.ts';
import type { PlacedMark } from './circles.ts';
import type { LabelRequest } from './place-labels.ts';

/** How generous a map is with labels. Ranks count from 1; a place up to the rank is named. */
export interface LabelRule {
	/** Among all compared places. */
	world: number;
	/** Within the region. */
	region: number;
	/** Within the region, where there is room. */
	optional: number;
	/** Places up to this world rank, and the first of each region, carry their value; 0: nobody. */
	values: number;
	/** Whether a place without a value is among the important ones. */
	missing: boolean;
}

interface LabelContext {
	unit: Unit;
	/** Countries with a page of their own, by ISO code. */
	written: ReadonlySet<string>;
	/** Font size in units of the drawing. */
	size: number;
}

/**
 * Who is named on a map, the most important first: totals that mislead, the largest places, the
 * largest of each region, places with a page of their own, places without a value, then others.
 */
export function chooseLabels(
	marks: readonly PlacedMark[],
	rule: LabelRule,
	{ unit, written, size }: LabelContext,
): LabelRequest[] {
	return marks
		.map((placed) => ({ placed, order: importance(placed.mark, rule, written) }))
		.filter(({ order }) => order < OPTIONAL_END)
		.toSorted((a, b) => a.order - b.order)
		.map(({ placed, order }) => ({
			country: placed.mark.country,
			lines: linesOf(placed.mark, rule, unit, written),
			disk: placed,
			size,
			bold: placed.mark.misleading !== undefined || (placed.mark.rank ?? Infinity) <= 2,
			mayLead: order < OPTIONAL,
		}));
}

/** From here on a label stands only beside its circle, without a line; from the second, nowhere. */
const OPTIONAL = 5;
const OPTIONAL_END = 7;

function importance(
	{ misleading, value, rank = Infinity, regionRank = Infinity, country }: MapMark,
	rule: LabelRule,
	written: ReadonlySet<string>,
): number {
	if (misleading !== undefined) return 0;
	if (rank <= rule.world) return 1;
	if (regionRank <= rule.region) return 2;
	if (value === undefined) return rule.missing ? 3 : 5;
	if (written.has(country)) return 4;
	return regionRank <= rule.optional ? 6 : OPTIONAL_END;
}

function linesOf(
	{ country, name, value, misleading, rank = Infinity, regionRank = Infinity }: MapMark,
	{ values }: LabelRule,
	unit: Unit,
	written: ReadonlySet<string>,
): string[] {
	const short = mapWords.shortNames[country] ?? name;
	if (value === undefined) return [short, mapWords.noValue];
	if (values === 0) return [short];
	if (misleading !== undefined) return [short, formatValue(value, unit), mapWords.misleading];
	const withValue = rank <= values || regionRank === 1 || written.has(country);
	return withValue ? [short, formatValue(value, unit)] : [short];
}
