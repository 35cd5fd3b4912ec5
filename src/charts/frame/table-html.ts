import type { Cell, ChartTable } from '../chart-type.ts';
import { element, escape } from '../shared/markup.ts';

/**
 * A chart's numbers as an HTML table. Rows carry the key of their mark; a cell with a value carries
 * it as stored and names the receipt it has: country, year and measure.
 */
export function chartTableHtml({ caption, columns, rows }: ChartTable): string {
	const head = columns.map(({ name, numeric }) =>
		element('th', { scope: 'col', class: numeric ? 'n' : undefined }, escape(name)),
	);
	const body = rows.map(({ key, heading, cells }) =>
		element(
			'tr',
			{ 'data-k': key },
			element('th', { scope: 'row' }, escape(heading)) +
				cells.map((cell, index) => cellHtml(cell, columns[index + 1]?.numeric ?? false)).join(''),
		),
	);
	return element(
		'table',
		{ class: 'data data-chart' },
		`<caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
	);
}

function cellHtml({ text, value, of }: Cell, numeric: boolean): string {
	const attributes = {
		class: numeric ? 'n' : undefined,
		'data-v': value === undefined ? undefined : String(value),
		'data-of': of && receiptName(of),
	};
	return text === '' && value === undefined ? '<td></td>' : element('td', attributes, escape(text));
}

/** Names one value: `PHL.2024.ict-service-exports`. */
export function receiptName({ country, year, measure }: NonNullable<Cell['of']>): string {
	return `${country}.${year}.${measure}`;
}
