import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waterfallLayout } from '../../../../src/charts/waterfall/layout.ts';
import { waterfallChart as chart } from '../../../../src/charts/waterfall/type.ts';
import { anyInput } from './views.ts';

const ids = { labelledBy: 'title', describedBy: 'words' };
const keysOf = (svg: string) => Array.from(svg.matchAll(/data-k="([^"]+)"/g), ([, key]) => key);

it('shows the same rows in drawings, table and marks, for any amounts', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			const model = chart.model(input);
			const rows = chart.table(model).rows;
			const keys = rows.map(({ key }) => key);
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
				for (const { at, width } of waterfallLayout(model, form).rows) {
					expect(at).toBeGreaterThanOrEqual(0);
					expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
				}
			}
			expect([...chart.describe(model), ...chart.findings(model)].join(' ')).not.toMatch(
				/NaN|Infinity|undefined/,
			);
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
