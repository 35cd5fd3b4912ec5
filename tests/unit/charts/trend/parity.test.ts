import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { trendChart } from '../../../../src/charts/trend/type.ts';
import { anyMeasure, inputOf } from '../measures.ts';
import { forms, heightsIn, ids, keysIn, keysOf, rowKeys, wordsIn } from './drawn.ts';

const anyView = fc.boolean().chain((negative) =>
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

it('table, marks and both drawings hold the same points; higher is higher', () => {
	fc.assert(
		fc.property(anyView, ([measure, state]) => {
			let model;
			try {
				model = trendChart.model(inputOf(measure, state));
			} catch (error) {
				expect(error).toBeInstanceOf(NothingToShow);
				return;
			}
			const table = trendChart.table(model);
			const keys = rowKeys(table).toSorted();
			expect(new Set(keys).size).toBe(keys.length);
			expect(keysOf(trendChart.marks(model)).toSorted()).toEqual(keys);
			for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
			for (const form of forms) {
				const svg = trendChart.svg(model, form, ids);
				expect(keysIn(svg).toSorted()).toEqual(keys);
				expect(svg).not.toMatch(/NaN|Infinity|undefined/);
				const heights = heightsIn(svg);
				const points = model.lines
					.flatMap((line) => line.points)
					.toSorted((a, b) => a.shown - b.shown);
				points.slice(1).forEach((point, index) => {
					expect(heights.get(point.key)).toBeLessThanOrEqual(
						heights.get(points[index]!.key)! + 0.02,
					);
				});
				const words = wordsIn(svg).replace(/\s+/g, ' ');
				for (const { name } of model.lines) {
					for (const part of name.split(/\s+/)) expect(words).toContain(part);
				}
			}
			expect(trendChart.findings(model).length).toBeGreaterThan(0);
			const names = new Set(table.rows.map(({ heading }) => heading));
			const said = [...trendChart.describe(model), ...trendChart.findings(model)].join(' ');
			for (const { name } of measure.series.filter((place) => !names.has(place.name))) {
				// A name of a few letters may be part of any word.
				if (name.trim().length > 12) expect(said).not.toContain(name);
			}
			expect(trendChart.notes(model).join(' ')).not.toMatch(/undefined|NaN/);
		}),
		{ numRuns: 150 },
	);
});

it('escapes markup in names', () => {
	const measure = {
		facts: inputOf(fc.sample(anyMeasure(), 1)[0]!).measure.facts,
		series: [
			{
				country: 'XSS',
				name: '<b>&"x"',
				region: 'asia' as const,
				points: [{ year: 2020, value: 1, quality: 'official' as const }],
			},
		],
	};
	const svg = trendChart.svg(trendChart.model(inputOf(measure)), 'wide', ids);
	expect(svg).not.toContain('<b>');
	expect(wordsIn(svg)).toContain('<b>&"x"');
});
