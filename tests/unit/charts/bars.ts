import { expect } from 'vitest';
import type { Form, Mark, ChartTable, SvgIds } from '../../../src/charts/chart-type.ts';
import { forms, ids, keysIn, keysOf, rowKeys } from './trend/drawn.ts';

interface BarChart<Model> {
	svg(model: Model, form: Form, ids: SvgIds): string;
	table(model: Model): ChartTable;
	marks(model: Model): Mark[][];
	describe(model: Model): string[];
	findings(model: Model): string[];
}

/** Expects the same bars, in the same order, in drawings, table and marks, and no word that is none. */
export function expectSameBars<Model>(chart: BarChart<Model>, model: Model): void {
	const table = chart.table(model);
	const keys = rowKeys(table);
	expect(keysOf(chart.marks(model))).toEqual(keys);
	for (const form of forms) {
		const svg = chart.svg(model, form, ids);
		expect(keysIn(svg)).toEqual(keys);
		expect(svg).not.toMatch(/NaN|Infinity|undefined|style=|fill=/);
		for (const { heading } of table.rows) expect(svg).toContain(`>${heading}</text>`);
	}
	const said = [...chart.describe(model), ...chart.findings(model)].join(' ');
	expect(said).not.toMatch(/NaN|Infinity|undefined/);
}

/** Expects a bar to lie on its axis; both in shares of the plot. */
export function expectOnAxis({ at, width }: { at: number; width: number }): void {
	expect(at).toBeGreaterThanOrEqual(0);
	expect(at + width).toBeLessThanOrEqual(1 + 1e-9);
}
