import { describe, expect, it } from 'vitest';
import { charts } from '../../../checks/charts.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const svg = (form: string, keys: string) =>
	`<svg class="chart only-${form}">${[...keys].map((key) => `<circle data-k="${key}"/>`).join('')}</svg>`;
const row = (key: string, value = 5) =>
	`<tr data-k="${key}"><th>N</th><td data-v="${value}" data-of="PHL.2024.exports">5</td></tr>`;
const json = JSON.stringify({
	version: 1,
	series: [{ country: 'PHL', values: [[2024, 5]] }],
	missing: [],
});

async function problemsOf(drawings: string, rows: string): Promise<string[]> {
	const table = `<table><caption>C</caption>${rows}</table>`;
	const site = siteOf({
		'index.html': `<bpo-figure data-figure="fig">${drawings}${table}</bpo-figure>`,
		'data/v1/exports.json': json,
	});
	return (await charts.run(site)).map(({ message }) => message);
}

describe('a figure in all its forms', () => {
	it('may agree with itself and with the data file', async () => {
		expect(await problemsOf(svg('wide', 'AB') + svg('narrow', 'AB'), row('A') + row('B'))).toEqual(
			[],
		);
	});

	it.each([
		[
			'a mark without a row',
			svg('wide', 'AB') + svg('narrow', 'AB'),
			row('A'),
			'B is drawn, but has no row',
		],
		[
			'a mark in one drawing',
			svg('wide', 'AB') + svg('narrow', 'A'),
			row('A') + row('B'),
			'B stands in one drawing only',
		],
		['a single drawing', svg('wide', 'A'), row('A'), 'one drawing'],
		['no mark', svg('wide', '') + svg('narrow', ''), row('A'), 'draws nothing'],
		[
			'another value than the file',
			svg('wide', 'A') + svg('narrow', 'A'),
			row('A', 6),
			'in the data file 5',
		],
		['no row at all', svg('wide', 'A') + svg('narrow', 'A'), '', 'has no table'],
	])('may not have %s', async (_, drawings, rows, message) => {
		expect((await problemsOf(drawings, rows)).join()).toContain(message);
	});

	it('may name its values by row and column, which are compared as well', async () => {
		const drawings = svg('wide', 'A') + svg('narrow', 'A');
		const table = (value: number) =>
			'<tr><th>Place</th><th data-of="exports">Value</th></tr>' +
			`<tr data-k="PHL.2024"><th>N</th><td data-v="${value}">5</td></tr>${row('A')}`;
		expect(await problemsOf(drawings, table(5))).toEqual([]);
		expect((await problemsOf(drawings, table(6))).join()).toContain(
			'PHL.2024.exports is 6, in the data file 5',
		);
	});

	it('may leave the keys of circles to the table, in whose order they come', async () => {
		const scatter = (form: string, circles: number) =>
			`<svg class="only-${form} c-scatter">${'<g><circle/></g>'.repeat(circles)}</svg>`;
		const rows = row('A') + row('B');
		expect(await problemsOf(scatter('wide', 2) + scatter('narrow', 2), rows)).toEqual([]);
		expect((await problemsOf(scatter('wide', 2) + scatter('narrow', 1), rows)).join()).toContain(
			'B stands in one drawing only',
		);
		expect((await problemsOf(scatter('wide', 3) + scatter('narrow', 3), rows)).join()).toContain(
			'a circle has no row',
		);
	});

	it('may leave the points of a line to its path, which are counted', async () => {
		const line = (form: string, path: string) =>
			`<svg class="only-${form}"><g><svg><path class="l" d="${path}"/></svg>` +
			'<circle data-k="PHL.2024"/></g></svg>';
		const drawings = (path: string) => line('wide', path) + line('narrow', path);
		const rows = row('PHL.2023') + row('PHL.2024');
		expect(await problemsOf(drawings('M0,1L1000,2'), rows)).toEqual([]);
		expect((await problemsOf(drawings('M0,1L500,2L1000,2'), rows)).join()).toContain(
			'the line of PHL and its rows have not the same points',
		);
	});
});
