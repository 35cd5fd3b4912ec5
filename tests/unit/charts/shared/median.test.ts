import { median as d3Median } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { median } from '../../../../src/charts/shared/median.ts';

it('is the median of d3 for any values', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 })), (values) => {
			const [ours, theirs] = [median(values), d3Median(values)];
			if (theirs === undefined) expect(ours).toBeUndefined();
			else expect(ours).toBeCloseTo(theirs, 3);
		}),
	);
});
