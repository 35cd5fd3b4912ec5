import { receiptName } from '../../charts/frame/table-html.ts';
import { coordinate, element, escape } from '../../charts/shared/markup.ts';
import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords } from '../../strings/explorer.ts';
import { tableWords } from '../../strings/explorer-table.ts';
import type { ProfileCell, ProfileModel, ProfileRow } from '../profile-model.ts';
import { h, parseOwn } from '../../platform/h.ts';

type ProfilePlace = ProfileModel['places'][number];

const words = explorerWords.profile;

/**
 * A measure a row, a place a column, and a strip from the lowest to the highest destination. In a
 * narrow place the rows turn into cards; roles keep what then no longer looks like a table.
 */
export function profileView({ places, groups }: ProfileModel): HTMLElement {
	return h(
		'div',
		{ class: 'ex-scroll', role: 'region', 'aria-label': explorerWords.views.profile, tabindex: 0 },
		h(
			'table',
			{ class: 'data ex-profile', role: 'table' },
			h('caption', { class: 'vh' }, words.sub),
			h(
				'thead',
				{ role: 'rowgroup' },
				h(
					'tr',
					{ role: 'row' },
					h('th', { scope: 'col', role: 'columnheader' }, words.measure),
					...places.map((place) =>
						h('th', { scope: 'col', role: 'columnheader', class: 'n' }, ...placeName(place)),
					),
					h('th', { scope: 'col', role: 'columnheader' }, words.range),
				),
			),
			...groups.map(({ group, rows }) =>
				h(
					'tbody',
					{ role: 'rowgroup' },
					h(
						'tr',
						{ role: 'row' },
						h(
							'th',
							{
								scope: 'rowgroup',
								role: 'rowheader',
								colspan: places.length + 2,
								class: 'ex-group',
							},
							explorerWords.groups[group],
						),
					),
					...rows.map((row) => profileRow(row, places)),
				),
			),
		),
	);
}

function placeName({ name, region }: ProfilePlace): (Node | string)[] {
	return [h('span', { class: `key r-${regionGroups[region].key}` }), name];
}

function profileRow(row: ProfileRow, places: readonly ProfilePlace[]): HTMLElement {
	const { id, name, unit, cells } = row;
	return h(
		'tr',
		{ 'data-k': id, role: 'row' },
		h('th', { scope: 'row', role: 'rowheader' }, name, h('span', { class: 'ex-unit' }, unit)),
		...places.map((place, index) => profileCell(id, place, cells[index])),
		h('td', { class: 'ex-range', role: 'cell' }, ...range(row, places)),
	);
}

function profileCell(
	measure: string,
	place: ProfilePlace,
	cell: ProfileCell | undefined,
): HTMLElement {
	// The head of the column is out of sight where rows are cards.
	const name = h('span', { class: 'ex-cell-place', 'aria-hidden': 'true' }, ...placeName(place));
	const { text, value, year, misleading, beyond } = cell ?? {};
	if (text === undefined || value === undefined || year === undefined) {
		return h('td', { class: 'n ex-none', role: 'cell' }, name, tableWords.noValue);
	}
	const note = misleading !== undefined ? words.misleading : beyond ? words.beyond : '';
	return h(
		'td',
		{
			class: 'n',
			role: 'cell',
			'data-of': receiptName({ country: place.country, year, measure }),
			'data-v': value,
			'data-name': place.name,
			'data-limit': misleading,
		},
		name,
		h('span', { 'data-value': true }, text),
		h('span', { class: 'ex-unit' }, String(year)),
		...(note === '' ? [] : [h('span', { class: 'ex-unit' }, note)]),
	);
}

/** The strip and its ends in words. */
function range(row: ProfileRow, places: readonly ProfilePlace[]): Node[] {
	const [low, high] = [
		row.best === 'lowest' ? words.best : words.lowest,
		row.best === 'highest' ? words.best : words.highest,
	];
	return [
		parseOwn(stripMarkup(row, places), 'image/svg+xml'),
		h(
			'span',
			{ class: 'ex-ends' },
			h('span', {}, low, h('br'), row.low, h('br'), row.lowPlace),
			h('span', {}, words.median, h('br'), row.median),
			h('span', {}, high, h('br'), row.high, h('br'), row.highPlace),
		),
	];
}

/** Height of the line of one place; its code stands before the strip. */
const LINE = 15;
const CODE = 34;
const EDGE = 6;

function stripMarkup({ cells, medianShare }: ProfileRow, places: readonly ProfilePlace[]): string {
	const height = cells.length * LINE + 2;
	const at = (share: number) => ({
		share: `${coordinate(share * 100)}%`,
		offset: `translate(${coordinate(CODE - share * (CODE + EDGE))} 0)`,
	});
	const middle = at(medianShare);
	const lines = places.map(({ country, region }, index) => {
		const { share, beyond = false } = cells[index] ?? {};
		const y = index * LINE + LINE / 2 + 1;
		const place = share === undefined ? undefined : at(share);
		return element(
			'g',
			{ class: `r-${regionGroups[region].key}` },
			[
				element('text', { class: 'ex-strip-code', x: 0, y: y + 4 }, escape(country)),
				element('line', { class: 'ex-strip-line', x1: CODE, x2: '100%', y1: y, y2: y }),
				place &&
					element('circle', {
						class: beyond ? 'ex-strip-out' : 'ex-strip-dot',
						cx: place.share,
						cy: y,
						r: 5,
						transform: place.offset,
					}),
			]
				.filter(Boolean)
				.join(''),
		);
	});
	const median = element('line', {
		class: 'ex-strip-median',
		x1: middle.share,
		x2: middle.share,
		y1: 0,
		y2: height,
		transform: middle.offset,
	});
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'ex-strip',
			width: '100%',
			height,
			'aria-hidden': 'true',
		},
		median + lines.join(''),
	);
}
