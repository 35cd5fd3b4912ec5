import { drawingsOf, rowsOf, type Mark, type Row } from './lib/chart-marks.ts';
import { attribute, elements, hasClass, type Element } from './lib/dom.ts';
import { parseJson } from './lib/json.ts';
import type { Check, Site } from './lib/site.ts';
import { figureProblems } from './lib/figure-parity.ts';
import { publishedValues, type Published } from './lib/published.ts';

/** A figure says the same in every form: drawings, table and the files of the data API. */
export const charts: Check = {
	promise: 'Drawing, table and data files of a chart say the same',
	run: (site) =>
		site.pages.flatMap((page) =>
			page.elements
				.filter(({ tagName }) => tagName === 'bpo-ranking' || tagName === 'bpo-figure')
				.flatMap((chart) =>
					(chart.tagName === 'bpo-figure'
						? figureProblems(site, chart)
						: chartProblems(site, chart)
					).map((message) => ({
						file: page.file,
						message: `${attribute(chart, 'data-figure') ?? 'a chart'}: ${message}`,
					})),
				),
		),
};

function chartProblems(site: Site, chart: Element): string[] {
	const drawings = drawingsOf(chart);
	const rows = rowsOf(chart);
	if (rows.length === 0) return ['has no table'];
	if (drawings.length === 0) return ['has no drawing'];
	const limited = parseJson(attribute(chart, 'data-options'))?.limit != null;
	const indicator = parseJson(attribute(chart, 'data-context'))?.id;
	const published = publishedValues(site, String(indicator));
	return [
		...drawings.flatMap((marks) => drawingProblems(marks, rows, limited)),
		...(published ? fileProblems(rows, published) : []),
		...tableProblems(chart),
	];
}

function drawingProblems(marks: readonly Mark[], rows: readonly Row[], limited: boolean): string[] {
	const byCountry = new Map(rows.map((row) => [row.country, row]));
	const drawn = new Set(marks.map(({ country }) => country));
	const wrong = marks.flatMap(({ country, label }) => {
		const row = byCountry.get(country);
		if (!row) return [`${country} is drawn, but not in the table`];
		return row.label === label
			? []
			: [
					`${country} is drawn as ${label ?? 'missing'}, in the table it is ${row.label ?? 'missing'}`,
				];
	});
	const left = limited ? [] : rows.filter(({ country }) => !drawn.has(country));
	const twice = marks.length === drawn.size ? [] : ['a country is drawn twice'];
	return [
		...wrong,
		...left.map(({ country }) => `${country} is in the table, but not drawn`),
		...twice,
		...orderProblems(marks, byCountry),
	];
}

/** A mark further along the axis stands for a value that is at least as large. */
function orderProblems(marks: readonly Mark[], rows: ReadonlyMap<string, Row>): string[] {
	const placed = marks
		.flatMap(({ country, at }) => {
			const value = rows.get(country)?.value;
			return value === undefined ? [] : [{ country, at, value }];
		})
		.toSorted((a, b) => a.value - b.value);
	return placed.flatMap((mark, index) => {
		const before = placed[index - 1];
		return before && before.at > mark.at
			? [`${before.country} is drawn further along than ${mark.country}, which has more`]
			: [];
	});
}

function fileProblems(rows: readonly Row[], published: Published): string[] {
	return rows
		.filter(({ country, year, value }) => published.get(`${country} ${String(year)}`) !== value)
		.map(({ country, year }) => `${country} ${String(year)} differs from the data file`);
}

function tableProblems(chart: Element): string[] {
	const table = [...elements(chart)].find((element) => hasClass(element, 'data-ranking'));
	const caption = table && [...elements(table)].find(({ tagName }) => tagName === 'caption');
	return caption ? [] : ['the table has no caption'];
}
