import { receiptName } from '../../charts/frame/table-html.ts';
import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords } from '../../strings/explorer.ts';
import { tableWords as words } from '../../strings/explorer-table.ts';
import { ariaSort, nextSort } from '../sort.ts';
import { sparkline } from '../sparkline.ts';
import type { Sort } from '../state.ts';
import type { ExplorerRow, ExplorerTable } from '../table-model.ts';
import { h, parseOwn } from '../../platform/h.ts';

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
							{ scope: 'row', 'data-region': regionGroups[row.region].name },
							h('span', { class: `key r-${regionGroups[row.region].key}` }),
							row.name,
						),
						h('td', {}, regionGroups[row.region].name),
						valueCell(row, table.columns[0]),
						h('td', { class: 'n' }, String(row.y.year ?? '')),
						...(course ? [courseCell(row, course, first.name)] : []),
						...others.map((column) => valueCell(row, column, true)),
					),
				),
			),
		),
	);
}

function valueCell(
	row: ExplorerRow,
	column: ExplorerTable['columns'][number] | undefined,
	withYear = false,
): HTMLElement {
	const cell = column && row[column.key];
	if (!cell) return h('td');
	const { text, value, year, note, misleading } = cell;
	if (value === undefined || year === undefined) return h('td', { class: 'n ex-none' }, text);
	return h(
		'td',
		{
			class: 'n',
			'data-of': receiptName({ country: row.country, year, measure: column.id }),
			'data-v': value,
			'data-name': row.name,
			'data-limit': misleading,
		},
		h('span', { 'data-value': true }, text),
		...(withYear ? [h('span', { class: 'ex-unit' }, String(year))] : []),
		...(note === '' ? [] : [h('span', { class: 'ex-unit' }, note)]),
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
