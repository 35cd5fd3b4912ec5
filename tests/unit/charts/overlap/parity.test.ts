import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/charts/chart-type.ts';
import { overlapModel } from '../../../../src/charts/overlap/model.ts';
import { hoursView, type HoursFigure } from '../../../../src/charts/overlap/view.ts';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { anyPlan, plan } from '../../methods/working-hours/offices.ts';

type Element = DefaultTreeAdapterTypes.Element;
const ids = { labelledBy: 't', describedBy: 'd' };
const forms: readonly Form[] = ['wide', 'narrow'];

/** All elements of a drawing. */
function drawn(figure: Drawable, form: Form): Element[] {
	const collect = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
		nodes.flatMap((node) => ('tagName' in node ? [node, ...collect(node.childNodes)] : []));
	return collect(parseFragment(figure.drawing(form, ids)).childNodes);
}
type Drawable = Pick<HoursFigure, 'drawing'>;

const attribute = (element: Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value;
const keys = (elements: readonly Element[]) =>
	elements.flatMap((element) => attribute(element, 'data-k') ?? []);
const textOf = (element: Element): string =>
	element.childNodes
		.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
		.join('');
const places = (element: Element) =>
	['x', 'x1', 'x2', 'width'].flatMap((name) => {
		const value = attribute(element, name);
		return value?.endsWith('%') ? [Number(value.slice(0, -1))] : [];
	});

describe('the figures of any plan', () => {
	it('have the same marks in both drawings, in the table and under the cursor', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const { day, year } = hoursView(any);
				for (const figure of [day, year]) {
					const rows = figure.table.rows.map(({ key }) => key);
					expect(figure.marks.flat().map(({ key }) => key)).toEqual(rows);
					expect(new Set(rows).size).toBe(rows.length);
					for (const form of forms) expect(keys(drawn(figure, form))).toEqual(rows);
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('stay inside their drawing, and hold no style and no missing number', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const { day, year } = hoursView(any);
				for (const figure of [day, year]) {
					for (const form of forms) {
						const markup = figure.drawing(form, ids);
						expect(markup).not.toMatch(/NaN|undefined|Infinity|style=|width="-|height="-/);
						for (const element of drawn(figure, form)) {
							for (const place of places(element)) {
								expect(place).toBeGreaterThanOrEqual(0);
								expect(place).toBeLessThanOrEqual(100);
							}
						}
					}
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('draw solid what the table counts as shared', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const answers = report(any);
				const { rows } = overlapModel(answers);
				const solid = (spans: readonly { from: number; to: number }[]) =>
					spans.reduce((sum, { from, to }) => sum + to - from, 0);
				const [client, ...sites] = rows;
				for (const { shared, minutes } of sites) {
					if (minutes === 0) expect(shared).toEqual([]);
					else {
						const ratio = minutes / (client?.minutes ?? 0);
						expect(solid(shared) / solid(client?.shared ?? [])).toBeCloseTo(ratio, 9);
					}
				}
			}),
			{ numRuns: 25 },
		);
	});

	it('print the shared hours at the end of each row', () => {
		const { day } = hoursView(plan('london', ['krakow', 'manila']));
		for (const form of forms) {
			const texts = drawn(day, form).filter((one) => attribute(one, 'class') === 't-v');
			expect(texts.map(textOf)).toEqual(['client', '7\u00A0h shared', 'none']);
		}
	});

	it('name in words and titles no hours but those of the table', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const { day, summary } = hoursView(any);
				const listed = new Set(
					day.table.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
				);
				const said = [...`${summary} ${day.title}`.matchAll(/[\d.]+\u00A0h/g)].map(
					([text]) => text,
				);
				const length = hoursView(any).report.client.shift;
				const own = ((length.end - length.start + 1440) % 1440) / 60;
				for (const hours of said) {
					expect(listed.has(hours) || Number.parseFloat(hours) === own).toBe(true);
				}
			}),
			{ numRuns: 25 },
		);
	});
});

it('keeps names as text', () => {
	const evil = plan('new-york', ['manila']);
	const [site] = evil.sites;
	if (!site) throw new Error('no site');
	const place = { ...site.place, name: '<b>"&' };
	const { day, year } = hoursView({ ...evil, sites: [{ ...site, place }] });
	for (const figure of [day, year]) {
		for (const form of forms) expect(figure.drawing(form, ids)).toContain('&lt;b&gt;&quot;&amp;');
	}
});
