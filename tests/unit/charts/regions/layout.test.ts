import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forms } from '../../../../src/charts/regions/forms.ts';
import { regionsLayout } from '../../../../src/charts/regions/layout.ts';
import { regionsModel } from '../../../../src/charts/regions/model.ts';
import { swarm } from '../../../../src/charts/regions/swarm.ts';
import { textWidth } from '../../../../src/charts/shared/text-width.ts';
import { sampleMeasure } from '../measures.ts';
import { anyView, measureOf, modelOf } from './views.ts';

const both = ['wide', 'narrow'] as const;

describe('swarm', () => {
	it('leaves dots with room on their line', () => {
		expect(swarm([0, 20, 40].map((x) => ({ x, r: 6 })))).toEqual([0, 0, 0]);
	});

	it('moves dots above and below until none covers another', () => {
		const [first, second, third] = swarm([10, 10, 10].map((x) => ({ x, r: 5 })));
		expect([first, second, third]).toEqual([0, -10, 10]);
	});

	it('keeps all dots apart, at this and every larger width', () => {
		const dots = fc.array(fc.record({ x: fc.double({ min: 0, max: 400, noNaN: true }) }), {
			maxLength: 9,
		});
		fc.assert(
			fc.property(dots, fc.double({ min: 1, max: 3, noNaN: true }), (places, zoom) => {
				const all = places.map(({ x }) => ({ x, r: 4 }));
				const heights = swarm(all);
				all.forEach((a, i) =>
					all.slice(0, i).forEach((b, j) => {
						const distance = Math.hypot((a.x - b.x) * zoom, heights[i]! - heights[j]!);
						expect(distance).toBeGreaterThan(8 - 1e-6);
					}),
				);
			}),
		);
	});

	it('presses a crowd together instead of growing without end', () => {
		const heights = swarm(Array.from({ length: 40 }, () => ({ x: 10, r: 5 })));
		expect(Math.max(...heights.map(Math.abs))).toBeCloseTo(36);
	});
});

describe('regionsLayout', () => {
	it('places a value by its size on one common axis', () => {
		const layout = regionsLayout(modelOf(measureOf({ asia: { A: 5 }, africa: { B: 10 } })), 'wide');
		const [five, ten] = layout.rows.map(({ dots }) => dots[0]?.at ?? 0);
		expect(ten).toBeCloseTo(2 * (five ?? 0));
	});

	it('says unit and log scale once, above', () => {
		expect(regionsLayout(modelOf(sampleMeasure()), 'wide').axisLabel).toBe('US$ billion');
		expect(regionsLayout(modelOf(sampleMeasure(), { scale: 'log' }), 'narrow').axisLabel).toBe(
			'US$ billion, log scale',
		);
	});

	it('draws the line only above groups that are no destination region', () => {
		expect(regionsLayout(modelOf(sampleMeasure()), 'wide').cut).toBeGreaterThan(0);
		const five = modelOf(sampleMeasure(), { regions: ['asia', 'africa'] });
		expect(regionsLayout(five, 'wide').cut).toBeUndefined();
	});

	it('prints the median over its tick and the count of a row', () => {
		const { rows } = regionsLayout(modelOf(measureOf({ asia: { A: 1, B: 3, C: null } })), 'wide');
		expect(rows[0]?.median?.text).toBe('median US$2.0 bn');
		expect(rows[0]?.counts.map(({ text }) => text)).toEqual(['2 of 3 with a value']);
	});

	it('always names chosen places with their value, the ends of a row where there is room', () => {
		const crowd = measureOf({ asia: { Aa: 1, Bb: 1.01, Cc: 1.02, Dd: 1.03 } });
		const names = (places: string[]) =>
			regionsLayout(modelOf(crowd, { places }), 'wide').rows[0]?.labels.map(({ text }) => text);
		expect(names([])).toHaveLength(2);
		expect(names(['AA', 'BB', 'CC'])).toEqual([
			'Aa US$1.0 bn',
			'Bb US$1.0 bn',
			'Cc US$1.0 bn',
			'Dd',
		]);
	});

	it('keeps everything inside the drawing and rows below one another', () => {
		fc.assert(
			fc.property(anyView(), fc.constantFrom(...both), (input, form) => {
				const spec = forms[form];
				const { rows, height } = regionsLayout(regionsModel(input), form);
				let top = 0;
				for (const row of rows) {
					for (const { at, cy, r } of row.dots) {
						expect(at).toBeGreaterThanOrEqual(0);
						expect(at).toBeLessThanOrEqual(1);
						expect(cy - r).toBeGreaterThan(top);
						expect(cy + r).toBeLessThan(row.bottom);
					}
					for (const { place, x, baseline } of row.missing?.items ?? []) {
						const end = x + 10 + textWidth(place.name, 13, place.chosen);
						if (place.name.length < 15) expect(end).toBeLessThanOrEqual(spec.plot + spec.end);
						expect(baseline).toBeLessThan(row.bottom);
					}
					top = row.bottom;
				}
				expect(top).toBeLessThanOrEqual(height);
			}),
			{ numRuns: 80 },
		);
	});

	it('leaves the margins that the style sheet gives', () => {
		const css = readFileSync('src/styles/chart-regions.css', 'utf8');
		const margins =
			/only-wide \{\s*inline-size: calc\(100% - (.*?)rem\);\s*margin-inline: (.*?)rem (.*?)rem/.exec(
				css,
			);
		const [all, start, end] = (margins ?? []).slice(1).map((rem) => Number(rem) * 16);
		expect([start, end, all]).toEqual([forms.wide.start, forms.wide.end, 208]);
		const narrow =
			/only-narrow \{\s*inline-size: calc\(100% - (.*?)rem\);\s*margin-inline: (.*?)rem;/.exec(css);
		expect((narrow ?? []).slice(1).map((rem) => Number(rem) * 16)).toEqual([
			2 * forms.narrow.start,
			forms.narrow.start,
		]);
	});
});
