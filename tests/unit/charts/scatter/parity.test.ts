import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NothingToShow } from '../../../../src/charts/chart-type.ts';
import { keysInTurn, withoutKeys } from '../../../../src/charts/scatter/turns.ts';
import { scatterChart } from '../../../../src/charts/scatter/type.ts';
import { formatValue } from '../../../../src/data/format-value.ts';
import { anyInput } from './sample.ts';

const ids = { labelledBy: 'a', describedBy: 'b' };

interface Drawn {
	key: string;
	x: number;
	y: number;
}

function drawn(svg: string): Drawn[] {
	return [
		...svg.matchAll(
			/<g class="[^"]*" data-k="([^"]+)"><circle class="[^"]*" cx="([\d.]+)%" cy="([\d.]+)"/g,
		),
	].map(([, key = '', x, y]) => ({ key, x: Number(x), y: Number(y) }));
}

/** Keys of the circles of a drawing as a page carries it, in their order. */
function keysOnPage(svg: string, rows: readonly string[]): (string | undefined)[] {
	const groups = [...svg.matchAll(/<g class="[^"]*"(?: data-k="([^"]+)")?>/g)].map(
		([, key]) => key,
	);
	const named = new Set(groups.filter((key) => key !== undefined));
	const inTurn = keysInTurn(groups.length - named.size, named, rows);
	return groups.map((key) => key ?? inTurn.shift());
}

it('drawings, table, marks and sentences hold the same places and numbers', () => {
	fc.assert(
		fc.property(anyInput, (input) => {
			let model;
			try {
				model = scatterChart.model(input);
			} catch (error) {
				expect(error).toBeInstanceOf(NothingToShow);
				return;
			}
			const table = scatterChart.table(model);
			const marks = scatterChart.marks(model).flat();
			const complete = table.rows.filter(
				({ cells }) => cells[1]?.value !== undefined && cells[3]?.value !== undefined,
			);
			const keys = complete.map(({ key }) => key).toSorted();
			expect(new Set(table.rows.map(({ key }) => key)).size).toBe(table.rows.length);
			expect(marks.map(({ key }) => key).toSorted()).toEqual(keys);

			for (const form of ['wide', 'narrow'] as const) {
				const spots = drawn(scatterChart.svg(model, form, ids));
				expect(spots.map(({ key }) => key).toSorted()).toEqual(keys);
				const rows = table.rows.map(({ key }) => key);
				const onPage = withoutKeys(scatterChart.svg(model, form, ids), rows);
				expect(keysOnPage(onPage, rows)).toEqual(spots.map(({ key }) => key));
				const at = new Map(spots.map((spot) => [spot.key, spot]));
				for (const a of complete) {
					for (const b of complete) {
						const [left, right] = [at.get(a.key), at.get(b.key)];
						if ((a.cells[1]?.value ?? 0) < (b.cells[1]?.value ?? 0)) {
							expect(left?.x).toBeLessThanOrEqual((right?.x ?? 0) + 0.011);
						}
						if ((a.cells[3]?.value ?? 0) < (b.cells[3]?.value ?? 0)) {
							expect(left?.y).toBeGreaterThanOrEqual((right?.y ?? 0) - 0.011);
						}
					}
				}
			}

			const [line = []] = scatterChart.marks(model);
			const places = complete.filter(({ key }) => line.some((mark) => mark.key === key));
			expect(line.map(({ key }) => key)).toEqual(places.map(({ key }) => key));
			for (const { key, lines } of marks) {
				const row = table.rows.find((item) => item.key === key);
				expect(lines[0]).toBe(row?.heading);
				expect(lines[1]).toContain(row?.cells[1]?.text);
				expect(lines[2]).toContain(row?.cells[3]?.text);
			}

			for (const { key, cells } of table.rows) {
				const codes = [cells[1], cells[3]].map((cell) => cell?.of);
				codes.forEach((of, index) => {
					if (!of) return;
					expect(key.startsWith(of.country)).toBe(true);
					const source = index === 0 ? input.across : input.measure;
					const point = source?.series
						.find(({ country }) => country === of.country)
						?.points.find(({ year }) => year === of.year);
					expect(cells[index === 0 ? 1 : 3]?.value).toBe(point?.value);
				});
			}

			const sentences = scatterChart.describe(model).join(' ');
			for (const { name } of [...model.missing, ...model.places.filter(({ chosen }) => chosen)]) {
				expect(sentences).toContain(name);
			}
			if (model.quadrants) {
				expect(sentences).toContain(formatValue(model.quadrants.up, model.up.facts.unit));
			}
			const findings = scatterChart.findings(model);
			expect(findings.length).toBeGreaterThan(0);
			for (const text of [sentences, ...findings, ...scatterChart.notes(model)]) {
				expect(text).not.toMatch(/NaN|undefined|Infinity/);
			}
		}),
		{ numRuns: 150 },
	);
});
