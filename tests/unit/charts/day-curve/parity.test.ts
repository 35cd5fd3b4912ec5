import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayCurveChart } from '../../../../src/charts/day-curve/type.ts';
import { anyDay, ids } from './days.ts';

/** Height of the bar of calls and of busy agents, by key. */
function drawn(svg: string): Map<string, { calls: number; busy: number }> {
	const groups = [...svg.matchAll(/<g data-k="([^"]*)">(.*?)<\/g>/g)];
	const height = (content: string, name: string) =>
		Number(new RegExp(`class="${name}"[^>]* height="([^"]*)"`).exec(content)?.[1]);
	return new Map(
		groups.map(([, key = '', content = '']) => [
			key,
			{ calls: height(content, 'calls'), busy: height(content, 'busy') },
		]),
	);
}

it('drawings, table and marks hold the same intervals with the same values', () => {
	fc.assert(
		fc.property(anyDay(), (model) => {
			const table = dayCurveChart.table(model);
			const keys = table.rows.map(({ key }) => key);
			expect(new Set(keys).size).toBe(keys.length);
			const marks = dayCurveChart.marks(model).flat();
			expect(marks.map(({ key }) => key)).toEqual(keys);
			const mostCalls = Math.max(...table.rows.map(({ cells }) => cells[0]!.value!));
			const mostAgents = Math.max(...table.rows.map(({ cells }) => cells[2]!.value!));
			for (const [form, panel] of [
				['wide', 128],
				['narrow', 104],
			] as const) {
				const bars = drawn(dayCurveChart.svg(model, form, ids));
				expect([...bars.keys()]).toEqual(keys);
				for (const { key, cells } of table.rows) {
					const { calls, busy } = bars.get(key)!;
					expect(calls).toBeCloseTo((cells[0]!.value! / mostCalls) * panel, 1);
					expect(busy).toBeCloseTo((cells[1]!.value! / mostAgents) * panel, 1);
				}
			}
			for (const { key, spoken, lines } of marks) {
				const row = table.rows.find((item) => item.key === key)!;
				expect(lines[0]).toBe(row.heading);
				if (row.cells[0]!.value === 0) expect(spoken).toContain('no calls');
				else expect(spoken).toContain(row.cells[2]!.text);
			}
		}),
		{ numRuns: 100 },
	);
});

it('sentences and headlines name intervals of the table and never fail', () => {
	fc.assert(
		fc.property(anyDay(), (model) => {
			const times = dayCurveChart.table(model).rows.flatMap(({ heading }) => heading.split(' to '));
			const sentences = dayCurveChart.describe(model);
			const findings = dayCurveChart.findings(model);
			for (const time of [...sentences, ...findings].join(' ').match(/\d\d:\d\d/g) ?? []) {
				expect(times).toContain(time);
			}
			expect([...sentences, ...findings].join(' ')).not.toMatch(/NaN|Infinity|undefined/);
			expect(sentences.every((text) => text.endsWith('.'))).toBe(true);
			expect(findings.length).toBeGreaterThan(0);
			expect(findings.every((text) => text !== '' && !text.endsWith('.'))).toBe(true);
		}),
		{ numRuns: 100 },
	);
});
