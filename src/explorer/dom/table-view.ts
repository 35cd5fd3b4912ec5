import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords } from '../../strings/explorer.ts';
import { tableWords as words } from '../../strings/explorer-table.ts';
import { ariaSort, nextSort } from '../sort.ts';
import { sparkline } from '../sparkline.ts';
import type { Sort } from '../state.ts';
import type { ExplorerRow, ExplorerTable, ValueCell } from '../table-model.ts';
import { h, parseOwn } from './h.ts';

interface Target {
	table: ExplorerTable;
	caption: string;
	/** First and last year of the first measure, where its course may be shown. */
	years: readonly [number, number] | undefined;
	sort: (sort: Sort) => void;
}

/** A place a row: values with their years, a small line of all years, heads that sort. */
export function tableView({ table, caption, years, sort }: Target): HTMLElement {
	const head = (column: Sort['column'], name: string, unit: string, numeric: boolean) => {
		const press = h(
			'button',
			{ type: 'button', class: 'ex-sort', 'data-sort': column },
			h('span', { class: 'ex-sort-name' }, name),
			h('span', { class: 'ex-sort-mark', 'aria-hidden': 'true' }),
		);
		press.addEventListener('click', () => sort(nextSort(table.sort, column)));
		return h(
			'th',
			{ scope: 'col', class: numeric ? 'n' : undefined, 'aria-sort': ariaSort(table.sort, column) },
			press,
			...(unit === '' ? [] : [h('span', { class: 'ex-unit' }, unit)]),
		);
	};
	const [first, ...others] = table.columns;
	const course = first && years;
	return h(
		'div',
		{ class: 'ex-scroll', role: 'region', 'aria-label': explorerWords.views.table, tabindex: 0 },
		h(
			'table',
			{ class: 'data ex-places' },
			h('caption', { class: 'vh' }, caption),
			h(
				'thead',
				{},
				h(
					'tr',
					{},
					head('place', words.place, '', false),
					head('region', words.region, '', false),
					...(first ? [head('y', first.name, first.unit, true)] : []),
					head('year', words.year, '', true),
					...(course ? [h('th', { scope: 'col' }, words.course)] : []),
					...others.map(({ key, name, unit }) => head(key, name, unit, true)),
				),
			),
			h(
				'tbody',
				{},
				...table.rows.map((row) =>
					h(
						'tr',
						{ 'data-k': row.country, class: row.chosen ? 'on' : undefined },
						h(
							'th',
							{ scope: 'row' },
							h('span', { class: `key r-${regionGroups[row.region].key}` }),
							row.name,
						),
						h('td', {}, regionGroups[row.region].name),
						valueCell(row.y),
						h('td', { class: 'n' }, String(row.y.year ?? '')),
						...(course ? [courseCell(row, course, first.name)] : []),
						...others.map(({ key }) => valueCell(row[key], true)),
					),
				),
			),
		),
	);
}

function valueCell(cell: ValueCell | undefined, withYear = false): HTMLElement {
	if (!cell) return h('td');
	const year =
		withYear && cell.year !== undefined ? [h('span', { class: 'ex-unit' }, String(cell.year))] : [];
	const note = cell.note === '' ? [] : [h('span', { class: 'ex-unit' }, cell.note)];
	return h(
		'td',
		{ class: cell.value === undefined ? 'n ex-none' : 'n' },
		cell.text,
		...year,
		...note,
	);
}

function courseCell(
	{ points }: ExplorerRow,
	years: readonly [number, number],
	name: string,
): HTMLElement {
	const markup = sparkline(points, years);
	const [first, last] = [points[0], points.at(-1)];
	if (markup === '' || !first || !last) return h('td');
	return h(
		'td',
		{},
		h('span', { class: 'vh' }, words.courseOf(name, first.year, last.year)),
		parseOwn(markup, 'image/svg+xml'),
	);
}
