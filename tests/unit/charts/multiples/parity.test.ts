import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { mainLines } from '../../../../src/charts/multiples/model.ts';
import { multiplesChart } from '../../../../src/charts/multiples/type.ts';
import { anyMeasure, inputOf } from '../measures.ts';
import { forms, heightsIn, ids, keysIn, keysOf, rowKeys, wordsIn } from '../trend/drawn.ts';

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
				model = multiplesChart.model(inputOf(measure, state));
			} catch (error) {
				expect(error).toBeInstanceOf(NothingToShow);
				return;
			}
			const table = multiplesChart.table(model);
			const keys = rowKeys(table).toSorted();
			expect(new Set(keys).size).toBe(keys.length);
			expect(keysOf(multiplesChart.marks(model)).toSorted()).toEqual(keys);
			for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length - 1);
			for (const form of forms) {
				const svg = multiplesChart.svg(model, form, ids);
				expect(keysIn(svg).toSorted()).toEqual(keys);
				expect(svg).not.toMatch(/NaN|Infinity|undefined/);
				const heights = heightsIn(svg);
				for (const line of mainLines(model)) {
					const points = line.points.toSorted((a, b) => a.shown - b.shown);
					points.slice(1).forEach((point, index) => {
						expect(heights.get(point.key)).toBeLessThanOrEqual(
							heights.get(points[index]!.key)! + 0.02,
						);
					});
				}
				const words = wordsIn(svg).replace(/\s+/g, ' ');
				for (const { heading } of table.rows) {
					for (const part of heading.split(/\s+/)) expect(words).toContain(part);
				}
			}
			expect(multiplesChart.findings(model).length).toBeGreaterThan(0);
			const said = [...multiplesChart.describe(model), ...multiplesChart.findings(model)].join(' ');
			expect(said).not.toMatch(/undefined|NaN|Infinity/);
			expect(multiplesChart.notes(model).join(' ')).not.toMatch(/undefined|NaN/);
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
	const svg = multiplesChart.svg(
		multiplesChart.model(inputOf(measure, { places: ['XSS'] })),
		'wide',
		ids,
	);
	expect(svg).not.toContain('<b>');
	expect(wordsIn(svg)).toContain('<b>&"x"');
});
