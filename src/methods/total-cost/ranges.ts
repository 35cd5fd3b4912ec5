import { problemWords } from '../../strings/calculators.ts';
import { totalCostWords } from '../../strings/total-cost.ts';
import { InputProblem } from '../method.ts';
import { inventedNumber } from '../shared/number-field.ts';
import type { Triangle } from '../shared/triangular.ts';
import { dealFields } from './fields.ts';

/** Lowest and highest usual value of the eight inputs that move the answer most; all invented. */
const usual = {
	rate: [23_000, 28_800],
	p5: [85, 105],
	retained: [7, 12],
	cost: [50_000, 54_000],
	growth: [2, 4],
	wage: [5, 12],
	fx: [-4, 3],
	transition: [550_000, 1_300_000],
} as const;

export type RangeId = keyof typeof usual;
const rangeIds = Object.keys(usual) as RangeId[];

/** An input that nobody knows exactly, in the unit of its field. */
export interface Range extends Triangle {
	id: RangeId;
	name: string;
	unit: string;
	/** The likely value lay outside, so the range was stretched to hold it. */
	stretched: boolean;
}

/** Two fields for each range: its lowest and its highest value. */
export const rangeFields = rangeIds.flatMap((id) => {
	const { unit, min, max, step } = fieldOf(id);
	const name = totalCostWords.ranges[id];
	const [low, high] = usual[id];
	return [
		inventedNumber(`${id}-low`, totalCostWords.lowest(name), unit, {
			min,
			max,
			step,
			usual: low,
		}),
		inventedNumber(`${id}-high`, totalCostWords.highest(name), unit, {
			min,
			max,
			step,
			usual: high,
		}),
	];
});

type RangeValues = Record<RangeId | (typeof rangeFields)[number]['id'], number>;

/**
 * The ranges around the likely values. A likely value outside its range stretches it, because a
 * reader who tries another price should not have to change three fields. Throws InputProblem when a
 * lowest value lies above the highest.
 */
export function rangesOf(values: RangeValues): Range[] {
	return rangeIds.map((id) => {
		const name = totalCostWords.ranges[id];
		const likely = values[id];
		const [low, high] = [values[`${id}-low`], values[`${id}-high`]];
		if (low > high) throw new InputProblem(`${id}-low`, problemWords.lowAboveHigh(name));
		return {
			id,
			name,
			unit: fieldOf(id).unit,
			low: Math.min(low, likely),
			likely,
			high: Math.max(high, likely),
			stretched: likely < low || likely > high,
		};
	});
}

function fieldOf(id: RangeId) {
	const field = dealFields.find((candidate) => candidate.id === id);
	if (!field) throw new Error(`no field ${id}`);
	return field;
}
