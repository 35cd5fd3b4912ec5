import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../src/charts/chart-type.ts';
import { scoreRows } from '../../../../src/charts/score/csv.ts';
import { scoreView } from '../../../../src/charts/score/view.ts';
import { anyRows, placesOf } from '../../methods/location-score/any-ranking.ts';
import { manyPlaces, viewOf } from './rankings.ts';

type Element = DefaultTreeAdapterTypes.Element;
type Drawn = Pick<ReturnType<typeof viewOf>, 'drawing'>;
const ids = { labelledBy: 't', describedBy: 'd' };
const forms: readonly Form[] = ['wide', 'narrow'];
const collect = (nodes: readonly DefaultTreeAdapterTypes.ChildNode[]): Element[] =>
	nodes.flatMap((node) => ('tagName' in node ? [node, ...collect(node.childNodes)] : []));
const drawn = (view: Drawn, form: Form) =>
	collect(parseFragment(view.drawing(form, ids)).childNodes);
const attribute = (element: Element, name: string) =>
	element.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element): string =>
	element.childNodes
		.map((node) => ('value' in node ? node.value : 'tagName' in node ? textOf(node) : ''))
		.join('');
const weights = fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 }));
const anyView = fc
	.tuple(
		anyRows,
		weights,
		fc.constantFrom('arithmetic', 'geometric'),
		fc.subarray(['AAA', 'CCC', 'JJJ']),
	)
	.map(([rows, given, mean, chosen]) =>
		viewOf(given, { mean, places: chosen }, placesOf(rows.map((row) => row.slice(0, 3)))),
	);

describe('the figure of any ranking', () => {
	it('has the same marks in both drawings and under the cursor, and all places in the table', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const keys = view
					.marks()
					.flat()
					.map(({ key }) => key);
				for (const form of forms) {
					expect(
						drawn(view, form).flatMap((element) => attribute(element, 'data-k') ?? []),
					).toEqual(keys);
				}
				const rows = view.table().rows.map(({ key }) => key);
				expect(rows).toEqual([...view.model.rows, ...view.model.rankless].map(({ key }) => key));
				expect(rows).toEqual(expect.arrayContaining(keys));
				expect(new Set(rows).size).toBe(rows.length);
			}),
			{ numRuns: 30 },
		);
	});

	it('draws the rank, the score and the range that the table gives', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const rows = new Map(view.table().rows.map((row) => [row.key, row]));
				for (const form of forms) {
					for (const group of drawn(view, form).filter((element) => attribute(element, 'data-k'))) {
						const cells = rows.get(attribute(group, 'data-k')!)!.cells;
						const texts = collect(group.childNodes).filter(({ tagName }) => tagName === 'text');
						expect(textOf(texts[0]!)).toBe(cells[0]!.text);
						expect(textOf(texts[2]!)).toBe(cells[1]!.text);
						const at = (rank: string) =>
							`${Math.round(((Number(rank) - 1) / (view.model.last - 1)) * 10_000) / 100}%`;
						const [from = '', to = from] = cells[2]!.text.split('–');
						const bar = collect(group.childNodes).find(
							(one) => attribute(one, 'class') === 'range',
						)!;
						expect([attribute(bar, 'x1'), attribute(bar, 'x2')]).toEqual([at(from), at(to)]);
						const dot = collect(group.childNodes).find(({ tagName }) => tagName === 'circle')!;
						expect(attribute(dot, 'cx')).toBe(at(cells[0]!.text));
					}
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('stays inside its drawing, with no style and no missing number', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				for (const form of forms) {
					expect(view.drawing(form, ids)).not.toMatch(/NaN|undefined|Infinity|style=/);
					for (const element of drawn(view, form)) {
						for (const name of ['x1', 'x2', 'cx']) {
							const value = attribute(element, name);
							if (!value?.endsWith('%')) continue;
							expect(Number(value.slice(0, -1))).toBeGreaterThanOrEqual(0);
							expect(Number(value.slice(0, -1))).toBeLessThanOrEqual(100);
						}
					}
				}
			}),
			{ numRuns: 30 },
		);
	});

	it('names in its words only places of the table', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const names = view.table().rows.map(({ heading }) => heading);
				const said = [view.title, ...view.sentences(), ...view.notes()].join(' ');
				for (const [name] of said.matchAll(/\b([A-J])\1{2}\b/gi)) expect(names).toContain(name);
				expect(said).not.toMatch(/NaN|undefined|\.\./);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('the figure of a ranking', () => {
	it('draws the first twenty and the chosen ones', () => {
		const { model } = viewOf([1, 1, 1], {}, manyPlaces);
		const last = model.rows.at(-1)!;
		expect(model.drawn).toHaveLength(20);
		const more = viewOf([1, 1, 1], { places: [last.key] }, manyPlaces);
		expect(more.model.drawn.map(({ key }) => key)).toContain(last.key);
		expect(more.drawing('wide', ids)).toContain('Chosen places further down');
	});

	it('is drawn without ranges before they are known', () => {
		const { assessment } = viewOf([1, 1, 1]);
		const view = scoreView(assessment);
		expect(view.drawing('wide', ids)).not.toContain('class="range"');
		expect(view.table().rows[0]!.cells[2]!.text).toBe('…');
	});

	it('marks old pay, gaps and Western Europe, and escapes names', () => {
		const view = viewOf([30, 40, 30]);
		const svg = view.drawing('wide', ids);
		expect(svg).toContain('Kenya *');
		expect(svg).toContain('d-dash');
		expect(svg).toContain('d-ring');
		expect(svg).toContain('A &lt;b&gt;&amp;&lt;/b&gt;');
		expect(view.notes().join(' ')).toContain('Kenya (2019)');
	});

	it('puts scores and open values into the file, and no value that may not be passed on', () => {
		const { model, assessment } = viewOf([30, 40, 30]);
		const [head = [], ...rows] = scoreRows(model, assessment, {
			link: 'https://x.example/',
			edition: '2026-11',
		});
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
		expect(head.some((name) => name.startsWith('pay ('))).toBe(true);
		expect(head.some((name) => name.startsWith('english'))).toBe(false);
		const kenya = rows.find(([code]) => code === 'KEN')!;
		expect(kenya[head.indexOf('rank')]).toBe('1');
		expect(kenya[head.indexOf('pay_year')]).toBe('2019');
		const albania = rows.find(([code]) => code === 'ALB')!;
		expect(albania[head.indexOf('rank')]).toBe('');
		expect(albania[head.indexOf('no_value')]).toBe('Pay level; English');
	});
});
