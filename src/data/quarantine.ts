import { ascending, group } from 'd3';
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
 * both its neighbors is held, and so is the newest value when it leaves the last one kept by that
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

	const judge = (item: Observation, neighbors: readonly (Observation | undefined)[]) => {
		const reason = stepReason(item, neighbors, maxStep);
		if (reason !== undefined) held.push({ ...item, reason });
		return reason === undefined;
	};
	const kept = [...group(inRange, (item) => item.country).values()].flatMap((series) => {
		const steady = series.filter((item, index) =>
			index === 0 || index === series.length - 1
				? true
				: judge(item, [series[index - 1], series[index + 1]]),
		);
		const newest = steady.at(-1);
		return newest && !judge(newest, [steady.at(-2)]) ? steady.slice(0, -1) : steady;
	});
	return {
		kept,
		held: held.toSorted((a, b) => ascending(a.country, b.country) || a.year - b.year),
	};
}

/** Why a value lies too far from all its neighbors, or undefined when it does not. */
function stepReason(
	item: Observation,
	neighbors: readonly (Observation | undefined)[],
	maxStep: number,
): string | undefined {
	const near = neighbors.filter(
		(other) => other !== undefined && Math.abs(other.year - item.year) <= NEIGHBOR_YEARS,
	) as Observation[];
	if (near.length < neighbors.length) return undefined;
	const larger = near.every(({ value }) => item.value > value * maxStep);
	const smaller = near.every(({ value }) => item.value * maxStep < value);
	if (!larger && !smaller) return undefined;
	const years = near.map(({ year }) => year).join(' and ');
	return `${larger ? 'Larger' : 'Smaller'} than the value of ${years} by more than a factor of ${maxStep}.`;
}
