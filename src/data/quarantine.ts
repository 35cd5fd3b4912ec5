import { ascending, group } from 'd3';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import { formatBound, formatChange } from './format-value.ts';

/** A value held back because it can hardly be true. It is listed, never shown or ranked. */
export interface Quarantined extends Observation {
	/** One sentence for readers. */
	reason: string;
}

type Rules = Pick<Indicator, 'plausible' | 'unit'>;

/** Neighbors further apart than this many years say nothing about each other. */
const NEIGHBOR_YEARS = 2;

/**
 * Separates values that can hardly be true from the rest.
 *
 * First the range: a value below `plausible.min` or above `plausible.max` is held. Then, among
 * what remains, the step: a value that lies beyond both its neighbors in the same direction is
 * held when it is more than `plausible.maxStep` times larger or smaller than either, or differs
 * from either by more than `plausible.maxChange`; so is the newest value when it leaves the last
 * one kept that far. A lasting change of level is kept: there the two neighbors disagree with each
 * other, and growth or a new method is likelier than an error.
 */
export function quarantine(
	observations: readonly Observation[],
	rules: Rules,
): { kept: Observation[]; held: Quarantined[] } {
	const held: Quarantined[] = [];
	const accept = (item: Observation, reason: string | undefined) => {
		if (reason !== undefined) held.push({ ...item, reason });
		return reason === undefined;
	};
	const inRange = observations.filter((item) => accept(item, rangeReason(item, rules)));
	const kept = [...group(inRange, (item) => item.country).values()].flatMap((series) => {
		const steady = series.filter(
			(item, index) =>
				index === 0 ||
				index === series.length - 1 ||
				accept(item, stepReason(item, [series[index - 1], series[index + 1]], rules)),
		);
		const newest = steady.at(-1);
		return newest && !accept(newest, stepReason(newest, [steady.at(-2)], rules))
			? steady.slice(0, -1)
			: steady;
	});
	return {
		kept,
		held: held.toSorted((a, b) => ascending(a.country, b.country) || a.year - b.year),
	};
}

function rangeReason({ value }: Observation, { plausible, unit }: Rules): string | undefined {
	if (value < plausible.min) {
		return `Below ${formatBound(plausible.min, unit)}, the smallest value taken as possible.`;
	}
	if (value > plausible.max) {
		return `Above ${formatBound(plausible.max, unit)}, the largest value taken as possible.`;
	}
	return undefined;
}

/** Why a value lies too far from all its neighbors, or undefined when it does not. */
function stepReason(
	{ value, year }: Observation,
	neighbors: readonly (Observation | undefined)[],
	{ plausible: { maxStep, maxChange }, unit }: Rules,
): string | undefined {
	const near = neighbors.filter(
		(other) => other !== undefined && Math.abs(other.year - year) <= NEIGHBOR_YEARS,
	) as Observation[];
	if (near.length < neighbors.length) return undefined;
	const larger = near.every((other) => value > other.value);
	const smaller = near.every((other) => value < other.value);
	if (!larger && !smaller) return undefined;

	const word = larger ? 'Larger' : 'Smaller';
	const years = `the value of ${near.map((other) => other.year).join(' and ')}`;
	const beyond = (other: Observation, factor: number) =>
		larger ? value > other.value * factor : value * factor < other.value;
	if (maxStep !== undefined && near.every((other) => beyond(other, maxStep))) {
		return `${word} than ${years} by more than a factor of ${maxStep}.`;
	}
	const away = (other: Observation) => Math.abs(value - other.value);
	if (maxChange !== undefined && near.every((other) => away(other) > maxChange)) {
		return `${word} than ${years} by more than ${formatChange(maxChange, unit)}.`;
	}
	return undefined;
}
