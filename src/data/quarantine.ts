import { group } from 'd3';
import type { Indicator, Observation } from '../schemas/indicator.ts';

/** A value held back because it can hardly be true. It is listed, never shown or ranked. */
export interface Quarantined extends Observation {
	/** One sentence for readers. */
	reason: string;
}

/** Neighbors further apart than this many years say nothing about each other. */
const NEIGHBOR_YEARS = 2;

/**
 * Separates values that can hardly be true from the rest.
 *
 * First the range: a value below `plausible.min` or above `plausible.max` is held. Then, among
 * what remains, the step: a value that lies more than `plausible.maxStep` times above or below
 * both its neighbors is held, and so is the newest value when it leaves the one before by that
 * factor. A lasting change of level is kept: there the two neighbors disagree with each other,
 * and growth or a new method is likelier than an error.
 */
export function quarantine(
	observations: readonly Observation[],
	{ plausible, unit }: Pick<Indicator, 'plausible' | 'unit'>,
): { kept: Observation[]; held: Quarantined[] } {
	const held: Quarantined[] = [];
	const inRange = observations.filter((item) => {
		const below = item.value < plausible.min;
		const above = item.value > plausible.max;
		if (!below && !above) return true;
		const bound = (below ? plausible.min : plausible.max) / unit.divisor;
		held.push({
			...item,
			reason: `${below ? 'Below' : 'Above'} ${bound.toLocaleString('en-US')} ${unit.name}, the ${below ? 'smallest' : 'largest'} value taken as possible.`,
		});
		return false;
	});
	const { maxStep } = plausible;
	if (maxStep === undefined) return { kept: inRange, held };

	const kept = [...group(inRange, (item) => item.country).values()].flatMap((series) =>
		series.filter((item, index) => {
			const before = neighbor(item, series[index - 1]);
			const after = neighbor(item, series[index + 1]);
			const newest = index === series.length - 1;
			if (!before || (!after && !newest)) return true;
			const neighbors = after ? [before, after] : [before];
			const spike = neighbors.every(({ value }) => item.value > value * maxStep);
			const dip = neighbors.every(({ value }) => item.value * maxStep < value);
			if (!spike && !dip) return true;
			const years = neighbors.map(({ year }) => year).join(' and ');
			held.push({
				...item,
				reason: `${spike ? 'Larger' : 'Smaller'} than the value of ${years} by more than a factor of ${maxStep}.`,
			});
			return false;
		}),
	);
	return { kept, held };
}

function neighbor(item: Observation, other: Observation | undefined): Observation | undefined {
	return other && Math.abs(other.year - item.year) <= NEIGHBOR_YEARS ? other : undefined;
}
