import type { Mark } from '../chart-type.ts';

/**
 * The marks of a figure, read back from its page: each row of the table that is also drawn, in the
 * order of the table. Marks of the same thing, such as the years of a line, form one line.
 */
export function marksOfPage(plot: Element, table: HTMLTableElement): Mark[][] {
	const drawn = new Set(
		[...plot.querySelectorAll('svg [data-k]')].map((element) => element.getAttribute('data-k')),
	);
	const names = [...table.querySelectorAll('thead th')].map(textOf);
	const lines = new Map<string, Mark[]>();
	for (const row of table.querySelectorAll<HTMLTableRowElement>('tbody tr[data-k]')) {
		const { k: key = '' } = row.dataset;
		if (!drawn.has(key)) continue;
		const [name = '', ...rest] = [...row.cells].map(textOf);
		const said = rest.flatMap((text, index) =>
			text === '' ? [] : [{ text, label: names[index + 1] ?? '' }],
		);
		const mark = {
			key,
			name,
			lines: [name, ...said.map(({ text, label }) => `${label}: ${text}`)],
			spoken: [name, ...said.map(({ text }) => text)].join(', '),
		};
		const line = key.includes('.') ? key.slice(0, key.indexOf('.')) : '';
		lines.set(line, [...(lines.get(line) ?? []), mark]);
	}
	return [...lines.values()];
}

function textOf(cell: Element): string {
	return cell.textContent.trim();
}
