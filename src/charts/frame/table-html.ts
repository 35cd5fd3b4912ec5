import type { Cell, ChartTable } from '../chart-type.ts';
import { element, escape } from '../shared/markup.ts';
import { nameByPlace } from './receipt-place.ts';

/**
 * A chart's numbers as an HTML table. Rows carry the key of their mark; a cell with a value carries
 * it as stored and names the receipt it has: country, year and measure. In a brief table, as pages carry
 * it, a column names the measure once where key and year tell the rest, and a number that is its own
 * text does not stand there twice.
 */
export function chartTableHtml(table: ChartTable, { brief = false } = {}): string {
	const { caption, columns, rows } = table;
	const measures = columns.map((_, index) => (brief ? measureOf(table, index - 1) : undefined));
	const head = columns.map(({ name, numeric }, index) =>
		element(
			'th',
			{ scope: 'col', class: numeric ? 'n' : undefined, 'data-of': measures[index] },
			escape(name),
		),
	);
	const body = rows.map(({ key, heading, cells }) =>
		element(
			'tr',
			{ 'data-k': key },
			element('th', { scope: 'row' }, escape(heading)) +
				cells
					.map((cell, index) => {
						const numeric = columns[index + 1]?.numeric ?? false;
						const { of, ...unnamed } = cell;
						const told = measures[index + 1] === undefined ? cell : unnamed;
						return cellHtml(told, numeric, brief && !of);
					})
					.join(''),
		),
	);
	return element(
		'table',
		{ class: 'data data-chart' },
		`<caption>${escape(caption)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody>`,
	);
}

/** The measure of a column of cells whose names all follow from their places. */
function measureOf({ rows }: ChartTable, index: number): string | undefined {
	const values = rows.flatMap(({ key, cells }) => {
		const cell = cells[index];
		const next = cells[index + 1]?.text ?? '';
		return cell?.value === undefined ? [] : [{ key, of: cell.of, next }];
	});
	const measure = values[0]?.of?.measure;
	const told = values.every(
		({ key, of, next }) =>
			of && measure !== undefined && receiptName(of) === nameByPlace(key, measure, next),
	);
	return told ? measure : undefined;
}

function cellHtml({ text, value, of }: Cell, numeric: boolean, bare: boolean): string {
	const isTold = value === undefined || (bare && numeric && String(value) === text);
	const attributes = {
		class: numeric ? 'n' : undefined,
		'data-v': isTold ? undefined : String(value),
		'data-of': of && receiptName(of),
	};
	return text === '' && value === undefined ? '<td></td>' : element('td', attributes, escape(text));
}

/** Names one value: `PHL.2024.ict-service-exports`. */
export function receiptName({ country, year, measure }: NonNullable<Cell['of']>): string {
	return `${country}.${year}.${measure}`;
}
