import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NothingToShow, type Form } from '../../../../src/charts/chart-type.ts';
import { makeMapChart } from '../../../../src/charts/map/type.ts';
import type { MapModel } from '../../../../src/charts/map/model.ts';
import type { Measure } from '../../../../src/charts/shared/measure.ts';
import type { ViewState } from '../../../../src/charts/view-state.ts';
import { formatValue } from '../../../../src/data/format-value.ts';
import { anyMeasure, inputOf, sampleMeasure, secondMeasure } from '../measures.ts';
import { geometryFor } from './fake-geometry.ts';

const ids = { labelledBy: 'a', describedBy: 'b' };
const forms: readonly Form[] = ['wide', 'narrow'];

/** The model of a view, or nothing when the view holds no value. */
function viewOf(measure: Measure, state: Partial<ViewState>) {
	const chart = makeMapChart(geometryFor(measure));
	try {
		return { chart, model: chart.model(inputOf(measure, state)) };
	} catch (error) {
		if (error instanceof NothingToShow) return undefined;
		throw error;
	}
}

/** For each key of a drawing the classes around its mark, from the outside in. */
function drawn(svg: string): Map<string, string> {
	const open: string[] = [];
	const found = new Map<string, string>();
	for (const [, close, attributes = '', alone] of svg.matchAll(/<(\/?)\w+([^>]*?)(\/?)>/g)) {
		if (close) {
			open.pop();
			continue;
		}
		const name = /class="([^"]*)"/.exec(attributes)?.[1] ?? '';
		const key = /data-k="([^"]*)"/.exec(attributes)?.[1];
		if (key) found.set(key, [...open, name].join(' '));
		if (!alone) open.push(name);
	}
	return found;
}

/** What the drawing must show for a place, by the table. */
function expected({ kind, classes, marks }: MapModel, country: string): string {
	const tints = kind === 'tints';
	const mark = marks.find((item) => item.country === country);
	if (mark?.value === undefined) return tints ? 'm-missing' : 'd-miss';
	if (mark.rank === undefined) return tints ? 'm-hatched' : 'd-ring';
	return classes ? `tint-${classes.of(mark.value).tint}` : '';
}

const anyState = fc.record({
	regions: fc.subarray(inputOf(sampleMeasure()).state.regions.slice(), { minLength: 1 }),
	year: fc.constantFrom('latest' as const, 2010, 2020),
});

describe('the map', () => {
	it.each([0, -1e12])('shows in drawings, table and marks the same (values from %d)', (min) => {
		fc.assert(
			fc.property(anyMeasure(min), anyState, (measure, state) => {
				const codes = measure.series.slice(0, 2).map(({ country }) => country);
				const view = viewOf(measure, { ...state, places: codes });
				if (!view) return;
				const { chart, model } = view;
				const table = chart.table(model);
				const keys = table.rows.map(({ key }) => key).toSorted();
				const marks = chart.marks(model).flat();
				expect(marks.map(({ key }) => key).toSorted()).toEqual(keys);
				for (const form of forms) {
					const shown = drawn(chart.svg(model, form, ids));
					expect([...shown.keys()].toSorted()).toEqual(keys);
					for (const [key, names] of shown) expect(names).toContain(expected(model, key));
				}
				const column = table.columns.findIndex(({ name }) => name === 'Class') - 1;
				for (const { key, heading, cells } of table.rows) {
					const mark = marks.find((item) => item.key === key);
					const valued = cells[1]?.value;
					expect(cells).toHaveLength(table.columns.length - 1);
					expect(mark?.name).toBe(heading);
					expect(mark?.lines[1]).toContain(
						valued === undefined ? 'no value' : formatValue(valued, measure.facts.unit),
					);
					const number = cells[column]?.value;
					if (column > 0 && number !== undefined) {
						expect(mark?.lines).toContainEqual(expect.stringContaining(`Class ${number} of`));
					}
				}
			}),
			{ numRuns: 60 },
		);
	});

	it('says only what the table holds, in whole sentences; headlines end without a full stop', () => {
		fc.assert(
			fc.property(anyMeasure(-1e9), anyState, (measure, state) => {
				const view = viewOf(measure, state);
				if (!view) return;
				const { chart, model } = view;
				const findings = chart.findings(model);
				expect(findings.length).toBeGreaterThan(0);
				const texts = chart.table(model).rows.flatMap(({ cells }) => cells[1]?.text ?? []);
				const highest = model.marks.find(({ rank }) => rank === 1);
				if (highest?.value !== undefined) {
					const text = formatValue(highest.value, measure.facts.unit);
					expect(texts).toContain(text);
					expect(findings.join(' ')).toContain(text);
				}
				for (const sentence of chart.describe(model)) expect(sentence).toMatch(/[.]$/);
			}),
			{ numRuns: 60 },
		);
	});

	it('escapes names', () => {
		const measure = sampleMeasure();
		const series = measure.series.map((place) => ({ ...place, name: `<b>${place.name}&` }));
		const view = viewOf({ ...measure, series }, { places: ['IND'] });
		const svg = view?.chart.svg(view.model, 'wide', ids) ?? '';
		expect(svg).toContain('&lt;b&gt;India&amp;');
		expect(svg).not.toContain('<b>');
	});

	it('draws again without the ground: the variable part is the same in svg and marksSvg', () => {
		const measure = secondMeasure();
		const chart = makeMapChart(geometryFor(measure), () => '<rect class="ground"/>');
		const model = chart.model(inputOf(measure));
		for (const form of forms) {
			const whole = chart.svg(model, form, ids);
			expect(whole).toContain(`<g data-base="${form}"><rect class="ground"/></g>`);
			expect(whole).toContain(
				`<g data-marks="${form}">${chart.marksSvg(model, form, ids)}</g></svg>`,
			);
			expect(chart.marksSvg(model, form, ids)).not.toContain('ground');
			expect(whole).not.toContain('style=');
		}
	});
});
