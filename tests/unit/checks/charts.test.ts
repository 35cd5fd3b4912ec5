import { describe, expect, it } from 'vitest';
import { charts } from '../../../checks/charts.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const json = JSON.stringify({
	series: [
		{ country: 'PHL', values: [[2024, 8100]] },
		{ country: 'POL', values: [[2023, 9000]] },
	],
});

function mark(country: string, at: number, value: string, year: string) {
	return `<g data-k="${country}"><circle cx="${at}%"/><text class="t-v">${value}<tspan>${year}</tspan></text></g>`;
}

function row(country: string, stored: string, value: string, year: string) {
	return `<tr data-k="${country}" ${stored}><td>1</td><th>Name</th><td>Region</td><td>${value}</td><td>${year}</td><td></td></tr>`;
}

const poland = {
	mark: mark('POL', 80, 'US$9.0 bn', '2023'),
	row: row('POL', 'data-v="9000"', 'US$9.0 bn', '2023'),
};
const philippines = {
	mark: mark('PHL', 70, 'US$8.1 bn', '2024'),
	row: row('PHL', 'data-v="8100"', 'US$8.1 bn', '2024'),
};
const nepal = {
	mark: '<g data-k="NPL"><circle class="d-miss" cx="0%"/></g>',
	row: row('NPL', '', 'no value', ''),
};

async function messages(marks: string[], rows: string[], options: object = { limit: null }) {
	const html = `<bpo-ranking data-figure="fig" data-options='${JSON.stringify(options)}' data-context='{"id":"exports"}'>
		<svg class="chart">${marks.join('')}</svg>
		<table class="data-ranking"><caption>Exports</caption><tbody>${rows.join('')}</tbody></table></bpo-ranking>`;
	const problems = await charts.run(siteOf({ 'index.html': html, 'data/v1/exports.json': json }));
	return problems.map(({ message }) => message);
}

describe('charts', () => {
	it('accepts a drawing that shows what the table lists', async () => {
		const all = [poland, philippines, nepal];
		expect(
			await messages(
				all.map(({ mark }) => mark),
				all.map(({ row }) => row),
			),
		).toEqual([]);
	});

	it('finds a place that only one of them has', async () => {
		expect(await messages([poland.mark], [poland.row, philippines.row])).toEqual([
			'fig: PHL is in the table, but not drawn',
		]);
		expect(await messages([poland.mark, nepal.mark], [poland.row])).toEqual([
			'fig: NPL is drawn, but not in the table',
		]);
	});

	it('lets a drawing with a limit show fewer places', async () => {
		expect(await messages([poland.mark], [poland.row, philippines.row], { limit: 1 })).toEqual([]);
	});

	it('finds another value, another year, and a missing value drawn as a number', async () => {
		expect(await messages([mark('POL', 80, 'US$9.1 bn', '2023')], [poland.row])).toEqual([
			'fig: POL is drawn as US$9.1bn2023, in the table it is US$9.0bn2023',
		]);
		expect(await messages([mark('NPL', 0, 'US$0', '2023')], [nepal.row])).toEqual([
			'fig: NPL is drawn as US$02023, in the table it is missing',
		]);
	});

	it('finds marks in the wrong order along the axis', async () => {
		expect(
			await messages(
				[poland.mark, mark('PHL', 90, 'US$8.1 bn', '2024')],
				[poland.row, philippines.row],
			),
		).toEqual(['fig: PHL is drawn further along than POL, which has more']);
	});

	it('finds a table that differs from the data file', async () => {
		const other = row('POL', 'data-v="9100"', 'US$9.0 bn', '2023');
		expect(await messages([poland.mark], [other])).toEqual([
			'fig: POL 2023 differs from the data file',
		]);
	});

	it('finds a chart without a table', async () => {
		expect(await messages([poland.mark], [])).toEqual(['fig: has no table']);
	});
});
