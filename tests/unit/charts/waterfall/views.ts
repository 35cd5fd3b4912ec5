import fc from 'fast-check';
import type { WaterfallInput } from '../../../../src/charts/waterfall/model.ts';

/** A waterfall with invented amounts; steps get the keys s0, s1 and so on. */
export function inputOf(from: number, steps: readonly number[], name = 'Step'): WaterfallInput {
	return {
		from: { key: 'from', name: 'In-house cost', value: from },
		steps: steps.map((value, index) => ({ key: `s${index}`, name: `${name} ${index + 1}`, value })),
		to: { key: 'to', name: 'All outsourced cost' },
	};
}

const amount = fc.oneof(
	fc.constant(0),
	fc.double({ min: 0.01, max: 1e10, noNaN: true }),
	fc.integer({ min: -1e6, max: 1e6 }),
);

/** Any waterfall that holds an amount: tiny and huge, zero and negative steps. */
export const anyInput = fc
	.tuple(fc.double({ min: 1, max: 1e10, noNaN: true }), fc.array(amount, { maxLength: 9 }))
	.map(([from, steps]) => inputOf(from, steps));
