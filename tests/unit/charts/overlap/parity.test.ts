import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/charts/chart-type.ts';
import { describeOverlap } from '../../../../src/charts/overlap/describe.ts';
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

describe('the drawing of a day', () => {
	it('hatches the night of each office on its own clock', () => {
		const { rows } = overlapModel(report(plan('new-york', ['manila'])));
		const hours = (span: { from: number; to: number } | undefined) => [
			(span?.from ?? 0) * 24,
			(span?.to ?? 0) * 24,
		];
		expect(rows[0]?.night.map(hours)).toEqual([
			[0, 6],
			[22, 24],
		]);
		expect(rows[1]?.night.map(hours)).toEqual([[9, 17]]);
	});

	it('marks shared hours that are night at the site', () => {
		const night = plan('new-york', ['manila']);
		const { rows } = overlapModel(
			report({
				...night,
				sites: night.sites.map((site) => ({ ...site, shift: { start: 1320, end: 360 } })),
			}),
		);
		expect(rows[1]).toMatchObject({ minutes: 480, nightMinutes: 480 });
		expect(rows[1]?.sharedNight).toEqual(rows[1]?.shared);
		expect(rows[1]?.rest).toEqual([]);
	});

	it('begins at noon when the client’s shift passes midnight', () => {
		const night = plan('london', ['manila']);
		const { ticks, zone } = overlapModel(
			report({ ...night, client: { ...night.client, shift: { start: 1320, end: 360 } } }),
		);
		expect(ticks[6].map(({ label }) => label)).toEqual([
			'12:00',
			'18:00',
			'00:00',
			'06:00',
			'12:00',
		]);
		expect([zone.from * 24, zone.to * 24]).toEqual([10, 18]);
	});

	it.each([
		['16:00 to midnight', 960, 0, '00:00'],
		['20:00 to 19:45', 1200, 1185, '21:00'],
		['22:00 to 06:00', 1320, 360, '12:00'],
	])('keeps a shift from %s in one piece', (_, start, end, firstTick) => {
		const { client, ...rest } = plan('london', ['manila']);
		const { rows, ticks } = overlapModel(
			report({ ...rest, client: { ...client, shift: { start, end } } }),
		);
		expect(ticks[3][0]?.label).toBe(firstTick);
		expect(rows[0]?.shared).toHaveLength(1);
		expect(rows[0]?.shared[0]?.to).toBeLessThanOrEqual(1);
	});

	it('has 23 hours when the client’s clocks go forward, and says what they show', () => {
		const { ticks } = overlapModel(report(plan('new-york', [], { day: '03-08' })));
		expect(ticks[6].map(({ at, label }) => [label, Math.round(at * 23)])).toEqual([
			['00:00', 0],
			['06:00', 5],
			['12:00', 11],
			['18:00', 17],
			['24:00', 23],
		]);
	});

	it('is told in one sentence, most shared first', () => {
		const sentence = describeOverlap(
			overlapModel(report(plan('new-york', ['manila', 'krakow', 'bogota']))),
		);
		expect(sentence).toEqual([
			'On 15 January 2026, hours shared with New York: Bogotá 8\u00A0h, Kraków 2\u00A0h and Manila none.',
		]);
	});

	it.each([
		[['manila'], 'Manila shares none of New York’s hours'],
		[['manila', 'sydney'], 'No site shares any of New York’s hours'],
		[['bogota'], 'Bogotá shares 8 h of New York’s 8 h'],
		[['krakow', 'lodz'], 'Kraków and Łódź share 2 h of New York’s 8 h'],
		[['manila', 'krakow', 'bogota'], 'Bogotá shares 8 h of New York’s 8 h; Manila: none'],
		[['cairo', 'krakow', 'lodz'], 'Kraków and Łódź share 2 h of New York’s 8 h; Cairo: 1 h'],
		[[], 'No site is chosen yet'],
	])('of %j has a true title', (sites, title) => {
		expect(hoursView(plan('new-york', sites)).day.title.replaceAll('\u00A0', ' ')).toBe(title);
	});
});

describe('the drawing of a year', () => {
	it.each([
		[['manila'], 'Shared hours stay the same all through 2026'],
		[['manila', 'krakow'], 'Shared hours change during 2026: Kraków 2–3 h'],
		[[], 'No site is chosen yet'],
	])('of %j has a true title', (sites, title) => {
		expect(hoursView(plan('new-york', sites)).year.title.replaceAll('\u00A0', ' ')).toBe(title);
	});

	it('has a step for each stretch, with its days', () => {
		const { year } = hoursView(plan('new-york', ['krakow']));
		expect(year.marks[0]?.map(({ lines }) => lines.slice(1).join(', '))).toEqual([
			'2\u00A0h shared, 1 January to 7 March',
			'3\u00A0h shared, 8 March to 28 March',
			'2\u00A0h shared, 29 March to 24 October',
			'3\u00A0h shared, 25 October to 31 October',
			'2\u00A0h shared, 1 November to 31 December',
		]);
		const days = year.table.rows.reduce((sum, { cells }) => sum + (cells[1]?.value ?? 0), 0);
		expect(days).toBe(365);
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
