import fc from 'fast-check';
import { it } from 'vitest';
import { mainLines } from '../../../../src/charts/multiples/model.ts';
import { multiplesChart as chart } from '../../../../src/charts/multiples/type.ts';
import { anyView, expectNamesEscaped, expectSamePoints, modelOf } from '../lines.ts';
import { inputOf } from '../measures.ts';

it('table, marks and both drawings hold the same points; higher is higher', () => {
	fc.assert(
		fc.property(anyView, ([measure, state]) => {
			const model = modelOf(chart, inputOf(measure, state));
			if (!model) return;
			const axes = mainLines(model).map(({ points }) => points);
			const names = chart.table(model).rows.map(({ heading }) => heading);
			expectSamePoints({ chart, model, axes, names });
		}),
		{ numRuns: 150 },
	);
});

it('escapes markup in names', () => {
	expectNamesEscaped(chart);
});
