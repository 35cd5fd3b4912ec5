import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tornadoLayout } from '../../../../src/charts/tornado/layout.ts';
import { tornadoChart as chart } from '../../../../src/charts/tornado/type.ts';
import { anyInput } from './views.ts';

const ids = { labelledBy: 'title', describedBy: 'words' };
const keysOf = (svg: string) => Array.from(svg.matchAll(/data-k="([^"]+)"/g), ([, key]) => key);

it('shows the same bars in drawings, table and marks, for any results', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const model = chart.model(input);
			const rows = chart.table(model).rows;
			const keys = rows.map(({ key }) => key);
			expect(keys.toSorted()).toEqual(input.bars.map(({ key }) => key).toSorted());
			expect(
				chart
					.marks(model)
					.flat()
					.map(({ key }) => key),
			).toEqual(keys);
			for (const form of ['wide', 'narrow'] as const) {
				const svg = chart.svg(model, form, ids);
				expect(keysOf(svg)).toEqual(keys);
				expect(svg).not.toMatch(/NaN|Infinity|undefined|style=|fill=/);
				for (const { heading } of rows) expect(svg).toContain(`>${heading}</text>`);
			}
			expect([...chart.describe(model), ...chart.findings(model)].join(' ')).not.toMatch(
				/NaN|Infinity|undefined/,
			);
		}),
	);
});

it('keeps zero and every bar on the axis, for any results', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const layout = tornadoLayout(chart.model(input), 'wide');
			expect(layout.ticks.filter(({ zero }) => zero)).toHaveLength(1);
			for (const { at, width } of layout.bars.flatMap(({ halves }) => halves)) {
				expect(at).toBeGreaterThanOrEqual(0);
				expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
			}
		}),
	);
});
