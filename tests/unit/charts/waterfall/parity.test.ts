import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waterfallLayout } from '../../../../src/charts/waterfall/layout.ts';
import { waterfallChart as chart } from '../../../../src/charts/waterfall/type.ts';
import { expectOnAxis, expectSameBars } from '../bars.ts';
import { forms } from '../trend/drawn.ts';
import { anyInput } from './views.ts';

it('shows the same rows in drawings, table and marks, for any amounts', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const model = chart.model(input);
			expectSameBars(chart, model);
			for (const form of forms) waterfallLayout(model, form).rows.forEach(expectOnAxis);
		}),
	);
});

it('ends the steps where the second total ends, for any amounts', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const { steps, to, difference, from } = chart.model(input);
			let sum = 0;
			for (const { start, end, value } of steps) {
				expect(start).toBe(sum);
				sum += value;
				expect(end).toBe(sum);
			}
			expect(to).toMatchObject({ start: 0, end: sum });
			expect(difference).toMatchObject({ start: sum, end: from.value });
		}),
	);
});
