import { waterfallWords } from '../../strings/waterfall.ts';
import { NothingToShow } from '../chart-type.ts';

/** An amount in US dollars; the key is the same in drawing, table and marks. */
export interface Amount {
	key: string;
	name: string;
	value: number;
}

/** Two totals and the steps of which the second is made. */
export interface WaterfallInput {
	from: Amount;
	steps: readonly Amount[];
	/** The sum of the steps. */
	to: Omit<Amount, 'value'>;
}

/** A total, a step that adds to or takes from the sum, or what is left between both totals. */
export type WaterfallKind = 'total' | 'step' | 'difference';

/** One bar from `start` to `end` on the axis of amounts. */
export interface WaterfallRow extends Amount {
	kind: WaterfallKind;
	start: number;
	end: number;
}

/** Rows in the order of the drawing: first total, steps, second total, difference. */
export interface WaterfallModel {
	from: WaterfallRow;
	steps: readonly WaterfallRow[];
	to: WaterfallRow;
	/** From the second total to the first; its name says which way, its value is never below zero. */
	difference: WaterfallRow;
	rows: readonly WaterfallRow[];
}

/**
 * Stacks the steps from zero to the second total and closes the gap to the first. Throws
 * NothingToShow when all amounts are zero.
 */
export function waterfallModel({ from, steps, to }: WaterfallInput): WaterfallModel {
	if ([from, ...steps].every(({ value }) => value === 0)) {
		throw new NothingToShow(waterfallWords.nothing);
	}
	let sum = 0;
	const stacked = steps.map((step): WaterfallRow => {
		const start = sum;
		sum += step.value;
		return { ...step, kind: 'step', start, end: sum };
	});
	const first: WaterfallRow = { ...from, kind: 'total', start: 0, end: from.value };
	const second: WaterfallRow = { ...to, value: sum, kind: 'total', start: 0, end: sum };
	const difference: WaterfallRow = {
		key: 'difference',
		name: from.value >= sum ? waterfallWords.saving : waterfallWords.extra,
		value: Math.abs(from.value - sum),
		kind: 'difference',
		start: sum,
		end: from.value,
	};
	return {
		from: first,
		steps: stacked,
		to: second,
		difference,
		rows: [first, ...stacked, second, difference],
	};
}
