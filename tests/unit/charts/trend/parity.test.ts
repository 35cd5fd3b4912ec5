import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trendChart as chart } from '../../../../src/charts/trend/type.ts';
import { anyView, expectNamesEscaped, expectSamePoints, modelOf } from '../lines.ts';
import { inputOf } from '../measures.ts';

it('table, marks and both drawings hold the same points; higher is higher', () => {
	fc.assert(
		fc.property(anyView, ([measure, state]) => {
			const model = modelOf(chart, inputOf(measure, state));
			if (!model) return;
			const axes = [model.lines.flatMap(({ points }) => points)];
			expectSamePoints({ chart, model, axes, names: model.lines.map(({ name }) => name) });
			const shown = new Set(chart.table(model).rows.map(({ heading }) => heading));
			const said = [...chart.describe(model), ...chart.findings(model)].join(' ');
			for (const { name } of measure.series.filter((place) => !shown.has(place.name))) {
				// A name of a few letters may be part of any word.
				if (name.trim().length > 12) expect(said).not.toContain(name);
			}
		}),
		{ numRuns: 150 },
	);
});

it('escapes markup in names', () => {
	expectNamesEscaped(chart);
});
