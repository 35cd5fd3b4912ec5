import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../../../src/charts/chart-type.ts';
import { nameByPlace } from '../../../../src/charts/frame/receipt-place.ts';
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

describe('the table of a chart on a page', () => {
	const year = (value: number) => ({ text: String(value), value });
	const brief = (rows: ChartTable['rows']) =>
		chartTableHtml(
			{
				caption: 'C',
				columns: ['Country', 'Value', 'Year'].map((name) => ({
					name,
					numeric: name !== 'Country',
				})),
				rows,
			},
			{ brief: true },
		);
	const value = { text: 'US$8.1 bn', value: 8085429150, of };

	it('names the measure once, where row and year tell the rest', () => {
		const html = brief([{ key: 'PHL', heading: 'Philippines', cells: [value, year(2024)] }]);
		expect(html).toContain('<th scope="col" class="n" data-of="exports">Value</th>');
		expect(html).toContain('<td class="n" data-v="8085429150">US$8.1 bn</td>');
		expect(nameByPlace('PHL', 'exports', '2024')).toBe(receiptName(of));
	});

	it('takes the year from the key of a row that has one', () => {
		const html = brief([{ key: 'PHL.2024', heading: 'Philippines', cells: [value, year(2019)] }]);
		expect(html).toContain('data-of="exports">Value');
		expect(nameByPlace('PHL.2024', 'exports', '2019')).toBe(receiptName(of));
	});

	it('names every value of a column in which one stands elsewhere', () => {
		const html = brief([
			{ key: 'PHL', heading: 'Philippines', cells: [value, year(2024)] },
			{ key: 'PHL', heading: 'Philippines', cells: [value, year(2023)] },
		]);
		expect(html.match(/<td[^>]* data-of="PHL.2024.exports"/g)).toHaveLength(2);
		expect(html).not.toContain('<th scope="col" class="n" data-of');
	});

	it('does not repeat a number that is its own text', () => {
		const html = brief([{ key: 'PHL', heading: 'Philippines', cells: [value, year(2024)] }]);
		expect(html).toContain('<td class="n">2024</td>');
	});
});
