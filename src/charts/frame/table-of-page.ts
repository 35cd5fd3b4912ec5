import type { ChartTable } from '../chart-type.ts';

/** A chart's table, read back from the page: the stored values and the text that readers see. */
export function tableOfPage(table: HTMLTableElement): ChartTable {
	const text = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
	return {
		caption: text(table.caption),
		columns: [...table.querySelectorAll('thead th')].map((head) => ({
			name: text(head),
			numeric: head.classList.contains('n'),
		})),
		rows: [...table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]')].map((row) => {
			const [heading, ...cells] = row.cells;
			return {
				key: row.dataset.k ?? '',
				heading: text(heading),
				cells: cells.map((cell) => ({
					text: text(cell),
					...(cell.dataset.v !== undefined && { value: Number(cell.dataset.v) }),
				})),
			};
		}),
	};
}
