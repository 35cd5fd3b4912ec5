import { h } from '../../platform/h.ts';
import { answerWords as words } from '../../strings/search-answers.ts';
import type { RankRow } from './card.ts';
import type { CardOf } from './direct.ts';
import type { MakeLink } from './direct-view.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An indicator in a sentence, and its highest values as a table whose cells hold the bars. */
export function rankingView(card: CardOf<'Data'>, link: MakeLink): Node[] {
	const text = h('p', {}, card.text);
	const source = h('p', { class: 'note' }, `${words.source} `, link(card.sourcePath, card.source));
	if (card.rows.length === 0) return [text, source];
	const caption = h('caption', {}, words.highest(card.rows.length, card.count, card.unit));
	const table = h(
		'table',
		{ class: 'search-ranking' },
		caption,
		h('tbody', {}, ...card.rows.map(row)),
	);
	return [text, table, source];
}

function row({ name, value, year, share }: RankRow): HTMLElement {
	return h(
		'tr',
		{},
		h('th', { scope: 'row' }, name),
		...(share === undefined ? [] : [h('td', { class: 'search-bar' }, bar(share))]),
		h('td', { class: 'search-value' }, h('b', {}, value), ` ${year}`),
	);
}

/** A bar from zero. The number stands beside it, so it is hidden from assistive technology. */
function bar(share: number): SVGElement {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('aria-hidden', 'true');
	const rect = document.createElementNS(SVG, 'rect');
	rect.setAttribute('width', `${share}%`);
	rect.setAttribute('height', '100%');
	svg.append(rect);
	return svg;
}
