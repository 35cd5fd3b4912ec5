import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingLayout } from '../../../../src/charts/ranking/layout.ts';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { pixels } from '../../../../src/charts/shared/position.ts';
import { anyEntries, anyOptions, dollars, entry, everything } from './entries.ts';

const forms = ['wide', 'narrow'] as const;
const layout = (
	entries: Parameters<typeof rankingModel>[0],
	form: 'wide' | 'narrow',
	options = {},
) => rankingLayout(rankingModel(entries, dollars, { ...everything, ...options }), form);

describe('rankingLayout', () => {
	it('places marks in proportion to their values, from zero', () => {
		const { marks, ticks, margins } = layout([entry('TWO', 2), entry('ONE', 1)], 'wide');
		const [two, one] = marks.map(({ at }) => pixels(at, 760) - margins.start);
		const [zero] = ticks.map(({ at }) => pixels(at, 760));
		expect(two).toBeCloseTo((one ?? 0) * 2);
		expect(zero).toBe(margins.start);
	});

	it('says the unit once and rules three to six ticks', () => {
		for (const max of [0.3, 7, 9.9, 95, 178, 302, 1480]) {
			for (const form of forms) {
				const { ticks, axisLabel } = layout([entry('TOP', max)], form);
				expect(axisLabel).toBe('US$ billion');
				expect(ticks.length).toBeGreaterThanOrEqual(3);
				expect(ticks.length).toBeLessThanOrEqual(6);
				expect(ticks.every(({ label }) => !label.includes('US$'))).toBe(true);
			}
		}
	});

	it('uses a log scale without stems, and says so', () => {
		const { stems, axisLabel, ticks } = layout([entry('TOP', 178), entry('LOW', 0.02)], 'wide', {
			log: true,
		});
		expect(stems).toBe(false);
		expect(axisLabel).toBe('US$ billion, log scale');
		expect(ticks.map(({ label }) => label)).toEqual(['0.01', '0.1', '1', '10', '100']);
	});

	it('says how many places it passes over', () => {
		const entries = [9, 8, 7, 6, 5].map((value, index) => entry(`C0${index}`, value));
		const { notes } = layout(entries, 'wide', { limit: 1, highlight: ['C03'] });
		expect(notes.map(({ text }) => text)).toEqual(['2 more between', '1 more in the table']);
	});

	it('keeps every mark inside the drawing at every width, and rows apart', () => {
		fc.assert(
			fc.property(
				anyEntries.chain((entries) => fc.tuple(fc.constant(entries), anyOptions(entries))),
				fc.constantFrom(...forms),
				fc.integer({ min: 280, max: 1400 }),
				([entries, options], form, width) => {
					const { marks, missing, height } = layout(entries, form, options);
					for (const { at, top, height: row } of marks) {
						expect(pixels(at, width)).toBeGreaterThanOrEqual(0);
						expect(pixels(at, width)).toBeLessThanOrEqual(width);
						expect(top + row).toBeLessThanOrEqual(height);
					}
					marks.forEach((mark, index) => {
						const next = marks[index + 1];
						if (next) expect(next.top).toBeGreaterThanOrEqual(mark.top + mark.height);
					});
					const cells = missing.map(({ column, baseline }) => `${column.share} ${baseline}`);
					expect(new Set(cells).size).toBe(missing.length);
				},
			),
			{ numRuns: 60 },
		);
	});
});
