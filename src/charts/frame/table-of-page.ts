import type { ChartTable } from '../chart-type.ts';

/** A number that a cell shows as it is stored. */
const PLAIN = /^-?\d+(\.\d+)?$/;

/** A chart's table, read back from the page: the stored values and the text that readers see. */
export function tableOfPage(table: HTMLTableElement): ChartTable {
	const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
	const columns = [...table.querySelectorAll('thead th')].map((head) => ({
		name: text(head),
		numeric: head.classList.contains('n'),
	}));
	const stored = (cell: HTMLElement, index: number) =>
		cell.dataset.v ??
		(columns[index]?.numeric === true && PLAIN.test(text(cell)) ? text(cell) : undefined);
	return {
		caption: text(table.caption),
		columns,
		rows: [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]')].map((row) => {
			const [heading, ...cells] = row.cells;
			return {
				key: row.dataset.k ?? '',
				heading: text(heading),
				cells: cells.map((cell, index) => {
					const value = stored(cell, index + 1);
					return { text: text(cell), ...(value !== undefined && { value: Number(value) }) };
				}),
			};
		}),
	};
}
