import { formatValue, type Unit } from '../../data/format-value.ts';
import { mapWords } from '../../strings/map.ts';
import { isMisleading, type MapMark } from './model.ts';
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
	/** Whether a place without a value is among the important ones, named where there is room, or not. */
	missing: 'important' | 'optional' | 'never';
}

/** A mark that may be named. */
export interface Nameable extends PlacedMark {
	/** Width of the filled land around it. */
	room?: number;
}

interface LabelContext {
	unit: Unit;
	/** Countries with a page of their own, by ISO code. */
	written: ReadonlySet<string>;
	/** Font size in units of the drawing. */
	size: number;
}

/**
 * Who is named on a map, the most important first: places the reader chose, totals that mislead, the
 * largest places, the largest of each region, places with a page of their own, places without a
 * value, then others.
 */
export function chooseLabels(
	marks: readonly Nameable[],
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
			bold: placed.mark.chosen || isMisleading(placed.mark) || (placed.mark.rank ?? Infinity) <= 2,
			mayLead: order < OPTIONAL,
			...(placed.room !== undefined && { room: placed.room }),
		}));
}

/** From here on a label stands only beside its circle, without a line; from the second, nowhere. */
const OPTIONAL = 5;
const OPTIONAL_END = 7;
const MISSING = { important: 3, optional: 5, never: OPTIONAL_END };

function importance(mark: MapMark, rule: LabelRule, written: ReadonlySet<string>): number {
	const { value, rank = Infinity, regionRank = Infinity, country, chosen } = mark;
	if (chosen) return -1;
	if (isMisleading(mark)) return 0;
	if (rank <= rule.world) return 1;
	if (regionRank <= rule.region) return 2;
	if (value === undefined) return MISSING[rule.missing];
	if (written.has(country)) return 4;
	return regionRank <= rule.optional ? 6 : OPTIONAL_END;
}

function linesOf(
	mark: MapMark,
	{ values }: LabelRule,
	unit: Unit,
	written: ReadonlySet<string>,
): string[] {
	const { country, name, value, rank = Infinity, regionRank, chosen } = mark;
	const short = mapWords.shortNames[country] ?? name;
	if (value === undefined) return [short, mapWords.noValue];
	if (chosen) return [short, formatValue(value, unit)];
	if (values === 0) return [short];
	if (isMisleading(mark)) return [short, formatValue(value, unit), mapWords.misleading];
	const withValue = rank <= values || regionRank === 1 || written.has(country);
	return withValue ? [short, formatValue(value, unit)] : [short];
}
