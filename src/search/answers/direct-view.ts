import { h } from '../../platform/h.ts';
import { answerWords as words } from '../../strings/search-answers.ts';
import type { Card, Figure } from './card.ts';
import { comparePath, type CardOf, type Direct } from './direct.ts';
import { rankingView } from './ranking-view.ts';

/** A block above the results. */
export interface DirectView {
	element: HTMLElement;
	/** The page whose card it is; missing where it is none of a page. */
	path?: string;
	/** What its link is called. */
	title: string;
	/** The answer as it is read out. */
	sentence: string;
}

/** Makes a link of a path below the base path. */
export type MakeLink = (path: string, text: string) => HTMLAnchorElement;

/** Countries of which figures stand side by side; more have no room on a phone. */
const MOST_COLUMNS = 3;

/**
 * The blocks of a direct answer, in order.
 *
 * @param asked the name as the reader wrote it
 */
export function directViews(direct: Direct, asked: string, base: string): DirectView[] {
	const link: MakeLink = (path, text) => h('a', { href: base + path.slice(1) }, text);
	if (direct.kind === 'compare') return [compareView(direct.places, link)];
	return direct.cards.map((card) => cardView(card, direct.isOwnName ? undefined : asked, link));
}

function cardView(card: Card, asked: string | undefined, link: MakeLink): DirectView {
	const otherName = asked === undefined ? [] : [otherNameView(asked)];
	const [kind, content, sentence] = contentOf(card, link);
	return {
		element: block(kind, link(card.path, card.title), ...otherName, ...content),
		path: card.path,
		title: card.title,
		sentence: `${card.title}. ${sentence}`,
	};
}

function contentOf(card: Card, link: MakeLink): [kind: string, content: Node[], sentence: string] {
	switch (card.kind) {
		case 'Term':
			return [words.term, [h('p', {}, card.text)], card.text];
		case 'Country': {
			const list = h('dl', { class: 'search-figures' }, ...card.figures.map(figureView(link)));
			return [words.country(card.region), [list], card.figures.map(figureSentence).join(' ')];
		}
		case 'Data':
			return [words.data, rankingView(card, link), card.text];
	}
}

function otherNameView(asked: string): HTMLElement {
	const [before, after] = words.otherName;
	// The name may be written from right to left.
	return h('p', { class: 'note' }, before, h('bdi', {}, asked), after);
}

function figureView(link: MakeLink) {
	return ({ label, value, year, path, source, sourcePath }: Figure): HTMLElement =>
		h(
			'div',
			{},
			h('dt', {}, link(path, label)),
			h('dd', {}, h('b', { class: 'search-number' }, value), ` ${year}`),
			h('dd', { class: 'note' }, link(sourcePath, source)),
		);
}

function figureSentence({ label, value, year }: Figure): string {
	return `${label}: ${value}, ${year}.`;
}

function compareView(places: readonly CardOf<'Country'>[], link: MakeLink): DirectView {
	const title = words.compare(places.map(({ title }) => title));
	const table = places.length <= MOST_COLUMNS ? [sideBySide(places)] : [];
	const heading = link(comparePath(places), title);
	return {
		element: block(
			words.sideBySide,
			heading,
			...table,
			h('p', { class: 'note' }, words.allMeasures),
		),
		title,
		sentence: `${title}.`,
	};
}

/** The figures that all the countries have, each with its own year. */
function sideBySide(places: readonly CardOf<'Country'>[]): HTMLElement {
	const [first] = places;
	const labels = first?.figures.map(({ label }) => label) ?? [];
	const cells = (label: string) =>
		places.flatMap(({ figures }) => figures.find((figure) => figure.label === label) ?? []);
	const rows = labels
		.map((label) => ({ label, figures: cells(label) }))
		.filter(({ figures }) => figures.length === places.length);
	const head = places.map(({ title }) => h('th', { scope: 'col' }, title));
	return h(
		'table',
		{ class: 'search-side' },
		h('thead', {}, h('tr', {}, h('td'), ...head)),
		h(
			'tbody',
			{},
			...rows.map(({ label, figures }) =>
				h(
					'tr',
					{},
					h('th', { scope: 'row' }, label),
					...figures.map(({ value, year }) => h('td', {}, h('b', {}, value), ` ${year}`)),
				),
			),
		),
	);
}

function block(kind: string, title: HTMLAnchorElement, ...content: Node[]): HTMLElement {
	return h(
		'section',
		{ class: 'search-answer', 'aria-label': `${kind}: ${title.textContent}` },
		h('p', { class: 'search-kind' }, kind),
		h('h3', {}, title),
		...content,
	);
}
