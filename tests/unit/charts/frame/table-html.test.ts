import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../../../src/charts/chart-type.ts';
import { chartTableHtml, receiptName } from '../../../../src/charts/frame/table-html.ts';

const of = { measure: 'exports', country: 'PHL', year: 2024 };
const table: ChartTable = {
	caption: 'Exports & more',
	columns: [
		{ name: 'Country', numeric: false },
		{ name: 'Value', numeric: true },
		{ name: 'Note', numeric: false },
	],
	rows: [
		{
			key: 'PHL',
			heading: 'Philippines',
			cells: [{ text: 'US$8.1 bn', value: 8085429150, of }, { text: 'a <b> & "c"' }],
		},
		{ key: 'VNM', heading: 'Vietnam', cells: [{ text: 'no value' }, { text: '' }] },
	],
};
const html = chartTableHtml(table);

describe('the table of a chart', () => {
	it('keeps the stored value and names its receipt', () => {
		expect(html).toContain(
			`<td class="n" data-v="8085429150" data-of="PHL.2024.exports">US$8.1 bn</td>`,
		);
		expect(receiptName(of)).toBe('PHL.2024.exports');
	});

	it('gives each row the key of its mark, and a heading', () => {
		expect(html).toContain('<tr data-k="VNM"><th scope="row">Vietnam</th>');
	});

	it('carries no value where there is none', () => {
		expect(html).toContain('<td class="n">no value</td><td></td>');
	});

	it('never turns a text into markup', () => {
		expect(html).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
		expect(html).toContain('<caption>Exports &amp; more</caption>');
	});
});
