import fc from 'fast-check';
import { expect } from 'vitest';
import { NothingToShow, type ChartInput, type ChartType } from '../../../src/charts/chart-type.ts';
import type { Measure } from '../../../src/charts/shared/measure.ts';
import { anyMeasure, inputOf } from './measures.ts';
import { forms, heightsIn, ids, keysIn, keysOf, rowKeys, wordsIn } from './trend/drawn.ts';

/** Any measure and any way to show it as lines. */
export const anyView = fc.boolean().chain((negative) =>
	anyMeasure(negative ? -1e12 : 0).chain((measure) =>
		fc.tuple(
			fc.constant(measure),
			fc.record({
				mode: fc.constantFrom('value' as const, 'index' as const, 'change' as const),
				scale: fc.constantFrom('auto' as const, 'linear' as const, 'log' as const),
				places: fc.subarray(measure.series.map(({ country }) => country)),
			}),
		),
	),
);

/** The model of a view, or nothing where the chart says that there is nothing to show. */
export function modelOf<Model>(chart: ChartType<Model>, input: ChartInput): Model | undefined {
	try {
		return chart.model(input);
	} catch (error) {
		expect(error).toBeInstanceOf(NothingToShow);
		return undefined;
	}
}

interface Lines<Model> {
	chart: ChartType<Model>;
	model: Model;
	/** Points that share an axis, each group on its own. */
	axes: readonly (readonly { key: string; shown: number }[])[];
	/** Names that the drawings must hold. */
	names: readonly string[];
}

/** Expects the same points in table, marks and both drawings, where higher means more. */
export function expectSamePoints<Model>({ chart, model, axes, names }: Lines<Model>): void {
	const table = chart.table(model);
	const keys = rowKeys(table).toSorted();
	expect(new Set(keys).size).toBe(keys.length);
	expect(keysOf(chart.marks(model)).toSorted()).toEqual(keys);
	for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
	for (const form of forms) {
		const svg = chart.svg(model, form, ids);
		expect(keysIn(svg).toSorted()).toEqual(keys);
		expect(svg).not.toMatch(/NaN|Infinity|undefined/);
		const heights = heightsIn(svg);
		for (const axis of axes) {
			const points = axis.toSorted((a, b) => a.shown - b.shown);
			points.slice(1).forEach((point, index) => {
				expect(heights.get(point.key)).toBeLessThanOrEqual(heights.get(points[index]!.key)! + 0.02);
			});
		}
		const words = wordsIn(svg).replace(/\s+/g, ' ');
		for (const part of names.flatMap((name) => name.split(/\s+/))) expect(words).toContain(part);
	}
	expect(chart.findings(model).length).toBeGreaterThan(0);
	const said = [...chart.describe(model), ...chart.findings(model), ...chart.notes(model)];
	expect(said.join(' ')).not.toMatch(/undefined|NaN|Infinity/);
}

/** Expects a name that looks like markup to be drawn as text. */
export function expectNamesEscaped<Model>(chart: ChartType<Model>): void {
	const measure: Measure = {
		facts: inputOf(fc.sample(anyMeasure(), 1)[0]!).measure.facts,
		series: [
			{
				country: 'XSS',
				name: '<b>&"x"',
				region: 'asia',
				points: [{ year: 2020, value: 1, quality: 'official' }],
			},
		],
	};
	const svg = chart.svg(chart.model(inputOf(measure, { places: ['XSS'] })), 'wide', ids);
	expect(svg).not.toContain('<b>');
	expect(wordsIn(svg)).toContain('<b>&"x"');
}
