import fc from 'fast-check';
import type { TornadoInput } from '../../../../src/charts/tornado/model.ts';

/** A tornado with invented results at both ends of each input; keys are i0, i1 and so on. */
export function inputOf(
	base: number,
	ends: readonly (readonly [low: number, high: number])[],
	name = 'Input',
): TornadoInput {
	return {
		base,
		bars: ends.map(([low, high], index) => ({
			key: `i${index}`,
			name: `${name} ${index + 1}`,
			low: { input: '1%', value: low },
			high: { input: '9%', value: high },
		})),
	};
}

const result = fc.oneof(
	fc.constant(0),
	fc.double({ min: -1e9, max: 1e9, noNaN: true }),
	fc.integer({ min: -1000, max: 1000 }),
);

/** Any tornado with at least one range, among them ranges of one side only. */
export const anyInput = fc
	.tuple(result, fc.array(fc.tuple(result, result), { minLength: 1, maxLength: 9 }))
	.filter(([, ends]) => ends.some(([low, high]) => low !== high))
	.map(([base, ends]) => inputOf(base, ends));
