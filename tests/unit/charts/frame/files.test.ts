import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../../../src/charts/chart-type.ts';
import { tableCsv, tableJson } from '../../../../src/charts/frame/files.ts';
import { factsOf } from '../measures.ts';

const table: ChartTable = {
	caption: 'C',
	columns: [
		{ name: 'Country', numeric: false },
		{ name: 'Value', numeric: true },
		{ name: 'Note', numeric: false },
	],
	rows: [
		{
			key: 'PHL',
			heading: 'Philippines',
			cells: [{ text: 'US$8.1 bn', value: 8.1e9 }, { text: 'a, "b"' }],
		},
		{ key: 'VNM', heading: 'Vietnam', cells: [{ text: 'no value' }, { text: '' }] },
	],
};
const facts = {
	title: 'A finding',
	measures: [factsOf()],
	link: 'https://atlas.example/compare/?y=exports',
	edition: '2026-11',
};

describe('files made from a view', () => {
	it('hold stored values, an empty cell for a missing one, and where they come from', () => {
		const [first, second] = csvParse(tableCsv(table, facts));
		expect(first).toMatchObject({
			key: 'PHL',
			Country: 'Philippines',
			Value: '8100000000',
			Note: 'a, "b"',
			unit: 'US$',
			source: 'Example office. 2026 (CC BY 4.0)',
			edition: '2026-11',
			link: facts.link,
		});
		expect(second).toMatchObject({ Value: '', Note: '' });
	});

	it('say the same as JSON, where a missing value is null', () => {
		const json = JSON.parse(tableJson(table, facts)) as Record<string, unknown>;
		expect(json).toMatchObject({ title: 'A finding', edition: '2026-11', link: facts.link });
		expect(json.measures).toMatchObject([{ id: 'exports', unit: 'US$', licence: 'CC BY 4.0' }]);
		expect(json.rows).toEqual([
			{ key: 'PHL', name: 'Philippines', Value: 8.1e9, Note: 'a, "b"' },
			{ key: 'VNM', name: 'Vietnam', Value: null, Note: '' },
		]);
	});
});
