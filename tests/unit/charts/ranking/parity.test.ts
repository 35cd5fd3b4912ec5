import { csvParse } from 'd3';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { describeRanking } from '../../../../src/charts/ranking/describe.ts';
import { rankingCsv, rankingJson } from '../../../../src/charts/ranking/export.ts';
import { rankingLayout } from '../../../../src/charts/ranking/layout.ts';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { rankingSvg } from '../../../../src/charts/ranking/svg.ts';
import { rankingTable } from '../../../../src/charts/ranking/table.ts';
import { formatValue } from '../../../../src/data/format-value.ts';
import { anyEntries, anyOptions, dollars } from './entries.ts';

const context = {
	title: 'T',
	indicator: 'I',
	unit: 'US$',
	source: 'S',
	licence: 'L',
	link: 'https://example.org/',
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
	return [...svg.matchAll(/<g class="row[^>]*data-c="(\w+)">(.*?)<\/g>/g)].map(
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
	return [...table.matchAll(/<tr data-c="(\w+)"[^>]*>(.*?)<\/tr>/g)].map(
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
				const table = inTable(rankingTable(model, 'Caption'));
				const csv = csvParse(rankingCsv(model, context)).map((row) =>
					fromStored(row.entity ?? '', row.code ?? '', row.rank, row.value, row.year),
				);
				const json = JSON.parse(rankingJson(model, context)) as {
					places: {
						name: string;
						code: string;
						rank: number | null;
						value: number | null;
						year: number | null;
					}[];
				};
				const places = json.places.map(({ name, code, rank, value, year }) =>
					fromStored(name, code, rank, value, year),
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
