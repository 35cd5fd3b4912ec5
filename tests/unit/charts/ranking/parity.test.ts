import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeRanking } from '../../../../src/charts/ranking/describe.ts';
import { tableCsv, tableJson } from '../../../../src/charts/frame/files.ts';
import { rankingChartTable } from '../../../../src/charts/ranking/export-table.ts';
import { rankingLayout } from '../../../../src/charts/ranking/layout.ts';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { rankingSvg } from '../../../../src/charts/ranking/svg.ts';
import { rankingTable } from '../../../../src/charts/ranking/table.ts';
import { formatValue } from '../../../../src/data/format-value.ts';
import { factsOf } from '../measures.ts';
import { anyEntries, anyOptions, dollars } from './entries.ts';

const about = {
	title: 'T',
	measures: [factsOf()],
	link: 'https://example.org/',
	edition: '2026-11',
};

interface Shown {
	country: string;
	name: string;
	rank: string;
	/** Value with unit and year, or "no value". */
	value: string;
}

function plain(markup: string): string {
	return markup
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}

function inSvg(svg: string): Shown[] {
	return [...svg.matchAll(/<g class="row[^>]*data-k="(\w+)">(.*?)<\/g>/g)].map(
		([, country = '', body = '']) => {
			const text = (pattern: RegExp) => plain(pattern.exec(body)?.[1] ?? '');
			const value = text(/class="t-v"[^>]*>(.*?)<tspan/);
			const year = text(/<tspan[^>]*>(\d+)/);
			return {
				country,
				name: text(/class="(?:t-i|t-miss)"[^>]*>(.*?)<\/text>/),
				rank: text(/class="t"[^>]*>(\d+)<\/text>/),
				value: value === '' ? 'no value' : `${value} ${year}`,
			};
		},
	);
}

function inTable(table: string): Shown[] {
	return [...table.matchAll(/<tr data-k="(\w+)"[^>]*>(.*?)<\/tr>/g)].map(
		([, country = '', body = '']) => {
			const cells = [...body.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell = '']) =>
				plain(cell),
			);
			const [rank = '', name = '', , value = '', year = ''] = cells;
			return { country, name, rank, value: `${value} ${year}`.trim() };
		},
	);
}

function fromStored(
	name: string,
	country: string,
	rank: string | number | null | undefined,
	value: string | number | null | undefined,
	year: string | number | null | undefined,
): Shown {
	const none = value === '' || value === null;
	return {
		country,
		name,
		rank: String(rank ?? ''),
		value: none ? 'no value' : `${formatValue(Number(value), dollars)} ${String(year)}`,
	};
}

const byCountry = (a: Shown, b: Shown) => (a.country < b.country ? -1 : 1);

it('drawing, table, CSV, JSON and sentences hold the same numbers', () => {
	fc.assert(
		fc.property(
			anyEntries.chain((entries) => fc.tuple(fc.constant(entries), anyOptions(entries))),
			([entries, options]) => {
				const model = rankingModel(entries, dollars, options);
				const table = inTable(rankingTable(model, 'Caption', 'exports'));
				const rows = rankingChartTable(model, 'exports', 'Caption');
				const csv = csvParse(tableCsv(rows, about)).map((row) =>
					fromStored(row.Country ?? '', row.key ?? '', row.Rank, row.Value, row.Year),
				);
				const json = JSON.parse(tableJson(rows, about)) as {
					rows: {
						key: string;
						name: string;
						Rank: number | null;
						Value: number | null;
						Year: number | null;
					}[];
				};
				const places = json.rows.map((row) =>
					fromStored(row.name, row.key, row.Rank, row.Value, row.Year),
				);
				expect(csv).toEqual(table);
				expect(places).toEqual(table);

				const scope = entries.filter(({ region }) => options.regions.includes(region));
				expect(table.map(({ country }) => country).toSorted()).toEqual(
					scope.map(({ country }) => country).toSorted(),
				);
				for (const form of ['wide', 'narrow'] as const) {
					const ids = { labelledBy: 'a', describedBy: 'b' };
					const drawn = inSvg(rankingSvg(rankingLayout(model, form), model, ids));
					const expected = new Set(
						[...model.drawn, ...model.outside, ...model.missing].map(({ country }) => country),
					);
					expect(drawn.toSorted(byCountry)).toEqual(
						table.filter(({ country }) => expected.has(country)).toSorted(byCountry),
					);
				}

				const sentences = describeRanking(model).join(' ');
				const [first, last] = [model.ranked[0], model.ranked.at(-1)];
				if (first && last) {
					expect(sentences).toContain(formatValue(first.value, dollars));
					expect(sentences).toContain(formatValue(last.value, dollars));
				}
				for (const { name } of [...model.outside, ...model.missing])
					expect(sentences).toContain(name);
			},
		),
		{ numRuns: 150 },
	);
});
