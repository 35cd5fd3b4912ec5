/**
 * Name of a value (`receiptName`) as its place in a table tells it, so that a page need not repeat it in
 * every cell.
 *
 * @param key of the row: a country, or a country and a year, such as `PHL` or `PHL.2024`
 * @param measure of the column
 * @param next text of the cell after it, which holds the year where the key does not
 */
export function nameByPlace(key: string, measure: string, next: string): string {
	const [country = '', year = next] = key.split('.');
	return `${country}.${year}.${measure}`;
}

/** Writes into every value the name that its place tells. */
export function nameReceipts(table: HTMLTableElement): void {
	const measures = [...table.querySelectorAll<HTMLElement>('thead th')].map(
		({ dataset }) => dataset.of,
	);
	for (const { cells, dataset } of table.querySelectorAll<HTMLTableRowElement>('tbody tr')) {
		[...cells].forEach((cell, index) => {
			const measure = measures[index];
			if (measure === undefined || cell.dataset.v === undefined) return;
			const next = cells[index + 1]?.textContent.trim() ?? '';
			cell.dataset.of = nameByPlace(dataset.k ?? '', measure, next);
		});
	}
}
