import fc from 'fast-check';
import { expect, it } from 'vitest';
import { regionsChart } from '../../../../src/charts/regions/type.ts';
import { anyView } from './views.ts';

const ids = { labelledBy: 'a', describedBy: 'b' };

/** Keys of a drawing with the place of their dot across; missing places have none. */
function drawn(svg: string): Map<string, number | undefined> {
	const elements = [...svg.matchAll(/<(circle|g) (?=[^>]*data-k="([^"]*)")([^>]*)>/g)];
	return new Map(
		elements.map(([, name, key = '', attributes = '']) => [
			key,
			name === 'circle' ? Number(/cx="([^"]*)%"/.exec(attributes)?.[1]) : undefined,
		]),
	);
}

it('drawings, table, marks and sentences hold the same places in the same order', () => {
	fc.assert(
		fc.property(anyView(), (input) => {
			const model = regionsChart.model(input);
			const table = regionsChart.table(model);
			const keys = table.rows.map(({ key }) => key);
			const scope = input.measure.series.filter(({ region }) =>
				input.state.regions.includes(region),
			);
			expect(keys.toSorted()).toEqual(scope.map(({ country }) => country).toSorted());
			expect(
				regionsChart
					.marks(model)
					.flat()
					.map(({ key }) => key),
			).toEqual(keys);

			for (const form of ['wide', 'narrow'] as const) {
				const marks = drawn(regionsChart.svg(model, form, ids));
				expect([...marks.keys()].toSorted()).toEqual(keys.toSorted());
				let region: string | undefined;
				let last = 0;
				for (const { key, cells } of table.rows) {
					const value = cells[1]?.value;
					if (cells[0]?.text !== region) last = 0;
					region = cells[0]?.text;
					if (value === undefined) {
						expect(marks.get(key)).toBeUndefined();
						expect(cells[1]?.text).toBe('no value');
					} else {
						expect(marks.get(key)).toBeGreaterThanOrEqual(last);
						last = marks.get(key) ?? last;
					}
				}
			}

			for (const { lines, spoken, key } of regionsChart.marks(model).flat()) {
				const row = table.rows.find((item) => item.key === key);
				expect(lines[0]).toBe(row?.heading);
				expect(spoken).toContain(row?.cells[1]?.text);
			}
			const findings = regionsChart.findings(model);
			expect(findings.length).toBeGreaterThan(0);
			expect(findings.every((text) => text !== '' && !text.endsWith('.'))).toBe(true);
			const missing = table.rows.filter(({ cells }) => cells[1]?.value === undefined);
			const words = regionsChart.describe(model).join(' ');
			for (const { heading } of missing) expect(words).toContain(heading);
		}),
		{ numRuns: 150 },
	);
});

it('every value that a sentence on a region names stands in the table', () => {
	fc.assert(
		fc.property(anyView(0), (input) => {
			const model = regionsChart.model(input);
			const rows = regionsChart.table(model).rows;
			for (const { summary } of model.rows) {
				if (!summary) continue;
				const values = rows.map(({ cells }) => cells[1]?.value);
				expect(values).toContain(summary.lowest.value);
				expect(values).toContain(summary.highest.value);
				const text = regionsChart.describe(model).join(' ');
				expect(text).toContain(summary.lowest.name);
				expect(text).toContain(summary.highest.name);
				expect(summary.median).toBeGreaterThanOrEqual(summary.lowest.value);
				expect(summary.median).toBeLessThanOrEqual(summary.highest.value);
			}
		}),
		{ numRuns: 80 },
	);
});
