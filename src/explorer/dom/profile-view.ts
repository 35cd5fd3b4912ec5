import { coordinate, element, escape } from '../../charts/shared/markup.ts';
import { regionGroups } from '../../corpus/regions.ts';
import { explorerWords } from '../../strings/explorer.ts';
import { tableWords } from '../../strings/explorer-table.ts';
import type { ProfileCell, ProfileModel, ProfileRow } from '../profile-model.ts';
import { h, parseOwn } from './h.ts';

const words = explorerWords.profile;

/** A measure a row, a place a column, and a strip from the lowest to the highest destination. */
export function profileView({ places, groups }: ProfileModel): HTMLElement {
	const regionOf = new Map(
		places.map(({ country, region }) => [country, regionGroups[region].key]),
	);
	const width = places.length + 2;
	return h(
		'div',
		{ class: 'ex-scroll', role: 'region', 'aria-label': explorerWords.views.profile, tabindex: 0 },
		h(
			'table',
			{ class: 'data ex-profile' },
			h('caption', { class: 'vh' }, words.sub),
			h(
				'thead',
				{},
				h(
					'tr',
					{},
					h('th', { scope: 'col' }, words.measure),
					...places.map(({ country, name }) =>
						h(
							'th',
							{ scope: 'col', class: 'n' },
							h('span', { class: `key r-${regionOf.get(country) ?? ''}` }),
							name,
						),
					),
					h('th', { scope: 'col' }, words.range),
				),
			),
			...groups.map(({ group, rows }) =>
				h(
					'tbody',
					{},
					h(
						'tr',
						{},
						h(
							'th',
							{ scope: 'rowgroup', colspan: width, class: 'ex-group' },
							explorerWords.groups[group],
						),
					),
					...rows.map((row) =>
						h(
							'tr',
							{ 'data-k': row.id },
							h('th', { scope: 'row' }, row.name, h('span', { class: 'ex-unit' }, row.unit)),
							...row.cells.map(profileCell),
							h('td', { class: 'ex-range' }, ...range(row, regionOf)),
						),
					),
				),
			),
		),
	);
}

function profileCell({ text, year, misleading, beyond }: ProfileCell): HTMLElement {
	if (text === undefined) return h('td', { class: 'n ex-none' }, tableWords.noValue);
	const note = misleading ? words.misleading : beyond ? words.beyond : '';
	return h(
		'td',
		{ class: 'n' },
		text,
		h('span', { class: 'ex-unit' }, String(year ?? '')),
		...(note === '' ? [] : [h('span', { class: 'ex-unit', title: misleading }, note)]),
	);
}

/** The strip and its ends in words. */
function range(row: ProfileRow, regionOf: ReadonlyMap<string, string>): Node[] {
	const [low, high] = [
		row.best === 'lowest' ? words.best : words.lowest,
		row.best === 'highest' ? words.best : words.highest,
	];
	return [
		parseOwn(stripMarkup(row, regionOf), 'image/svg+xml'),
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

function stripMarkup(
	{ cells, medianShare }: ProfileRow,
	regionOf: ReadonlyMap<string, string>,
): string {
	const height = cells.length * LINE + 2;
	const at = (share: number) => ({
		share: `${coordinate(share * 100)}%`,
		offset: `translate(${coordinate(CODE - share * (CODE + EDGE))} 0)`,
	});
	const middle = at(medianShare);
	const lines = cells.map(({ country, share, beyond }, index) => {
		const y = index * LINE + LINE / 2 + 1;
		const place = share === undefined ? undefined : at(share);
		return element(
			'g',
			{ class: `r-${regionOf.get(country) ?? ''}` },
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
