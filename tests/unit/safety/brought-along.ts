import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NothingToShow, type ChartType } from '../../../src/charts/chart-type.ts';
import { tableCsv } from '../../../src/charts/frame/files.ts';
import { multiplesChart } from '../../../src/charts/multiples/type.ts';
import { rankingChart } from '../../../src/charts/ranking/type.ts';
import { regionsChart } from '../../../src/charts/regions/type.ts';
import { scatterChart } from '../../../src/charts/scatter/type.ts';
import { csvText } from '../../../src/charts/shared/csv-text.ts';
import { trendChart } from '../../../src/charts/trend/type.ts';
import { ownMeasure } from '../../../src/explorer/own-measure.ts';
import { readColumn } from '../../../src/explorer/stored-column.ts';
import { calculationRows } from '../../../src/methods/csv.ts';
import { loadMethod } from '../../../src/methods/registry.ts';
import { embedCode } from '../../../src/teach/embed-code.ts';
import { defaultState } from '../charts/measures.ts';
import { catalog as explorerCatalog } from '../explorer/catalog.ts';
import { holds, hostileText } from './hostile.ts';
import { elementsIn, expectHarmless } from './harmless.ts';

describe('what a reader brings along', () => {
	const charts: readonly ChartType<unknown>[] = [
		...[regionsChart, rankingChart, scatterChart, trendChart, multiplesChart],
	] as never;
	const places = explorerCatalog.places;
	const codes = places.map(({ code }) => code);
	const value = fc.oneof(
		fc.double(),
		fc.integer().map((whole) => whole / 100),
		fc.constantFrom(0, -0, 1e-9, 1e15, -1e15, 5e-324, 1e308, 1e-12),
	);
	const row = fc.tuple(
		fc.constantFrom(...codes),
		value,
		fc.option(fc.integer({ min: 1800, max: 2200 })),
	);
	/** Whatever somebody wrote into the storage, as the explorer reads it. */
	const column = fc
		.tuple(hostileText, fc.array(row, { maxLength: 6 }))
		.map(([name, values]) => readColumn(JSON.stringify({ name, values }), new Set(codes)));

	it('as a column is drawn and told as text, in every kind of chart', () => {
		holds(
			fc.tuple(fc.constantFrom(...charts), column),
			([chart, own]) => {
				if (!own) return;
				const measure = ownMeasure(own, places, 2026);
				const chosen = places.slice(0, 2).map(({ code }) => code);
				const state = { ...defaultState, measure: 'own', across: 'own', places: chosen };
				try {
					const model = chart.model({ measure, across: measure, state });
					for (const form of ['wide', 'narrow'] as const) {
						expectHarmless(chart.svg(model, form, { labelledBy: 'a', describedBy: 'b' }));
					}
					const facts = { title: own.name, measures: [measure.facts], link: '/', edition: 'x' };
					expect(tableCsv(chart.table(model), facts)).not.toContain('undefined');
				} catch (error) {
					if (!(error instanceof NothingToShow)) throw error;
				}
			},
			600,
		);
	});

	it('as a title stands in one frame with one address', () => {
		holds(fc.tuple(hostileText, hostileText), ([address, title]) => {
			const [frame, ...more] = elementsIn(embedCode(address, title));
			expect([frame?.tagName, more.length]).toEqual(['iframe', 0]);
			expect(frame?.attrs.map(({ name }) => name)).toEqual([
				'src',
				'title',
				'width',
				'height',
				'loading',
			]);
		});
	});

	it('is never a formula in a file for spreadsheets', async () => {
		const method = await loadMethod('shrinkage');
		const usual = Object.fromEntries(
			method.groups.flatMap(({ fields }) => fields.map(({ id, usual }) => [id, usual])),
		);
		const facts = { title: 'Shrinkage', version: '1', link: 'https://here.invalid/' };
		const result = method.calculate(usual);
		holds(fc.tuple(hostileText, hostileText), ([heading, text]) => {
			const table = result.tables[0];
			const tables = table ? [{ ...table, rows: [{ heading, cells: [{ text }] }] }] : [];
			const inputs = { ...usual, items: text };
			const rows = calculationRows(
				method,
				inputs,
				{ ...result, tables },
				{ ...facts, title: text },
			);
			for (const cell of rows.flat()) expect(cell).not.toMatch(/^([=+@\t\r]|-(?![\d.]))/);
			expect(csvText(rows).split('"').length % 2).toBe(1);
		});
	});
});
