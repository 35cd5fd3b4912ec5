import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tornadoLayout } from '../../../../src/charts/tornado/layout.ts';
import { tornadoChart as chart } from '../../../../src/charts/tornado/type.ts';
import { expectOnAxis, expectSameBars } from '../bars.ts';
import { rowKeys } from '../trend/drawn.ts';
import { anyInput } from './views.ts';

it('shows the same bars in drawings, table and marks, for any results', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const model = chart.model(input);
			expectSameBars(chart, model);
			const keys = rowKeys(chart.table(model)).toSorted();
			expect(keys).toEqual(input.bars.map(({ key }) => key).toSorted());
		}),
	);
});

it('keeps zero and every bar on the axis, for any results', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const layout = tornadoLayout(chart.model(input), 'wide');
			expect(layout.ticks.filter(({ zero }) => zero)).toHaveLength(1);
			for (const half of layout.bars.flatMap(({ halves }) => halves)) expectOnAxis(half);
		}),
	);
});
