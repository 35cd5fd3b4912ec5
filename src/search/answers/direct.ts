import type { Named } from '../names/named.ts';
import type { Card } from './card.ts';

export type CardOf<Kind extends Card['kind']> = Extract<Card, { kind: Kind }>;

/** What stands above the results: cards of the page that is named, or countries side by side. */
export type Direct =
	| { kind: 'cards'; cards: readonly Card[]; isOwnName: boolean }
	| { kind: 'compare'; places: readonly CardOf<'Country'>[] };

/** Cards shown at most for one name, where two pages share it. */
const MOST = 2;

/**
 * What can be answered at once, from the pages that a text names exactly. A page that is called so
 * by its title goes before pages that are also called so. Things set side by side are answered when
 * all are countries, or when each is a term.
 */
export function directAnswer(named: readonly (readonly Named[])[]): Direct | undefined {
	const groups = named.map(best);
	const [first] = groups;
	if (!first || groups.some(({ cards }) => cards.length === 0)) return undefined;
	if (groups.length === 1) return { kind: 'cards', ...first };
	const places = groups.flatMap(({ cards }) => cards.slice(0, 1)).filter(isCountry);
	if (places.length === groups.length) return { kind: 'compare', places };
	const terms = groups.flatMap(({ cards }) => cards.find(({ kind }) => kind === 'Term') ?? []);
	return terms.length === groups.length
		? { kind: 'cards', cards: terms, isOwnName: true }
		: undefined;
}

function best(named: readonly Named[]): { cards: readonly Card[]; isOwnName: boolean } {
	const cards = (isOwn: boolean) =>
		named
			.filter(({ own }) => own === isOwn)
			.flatMap(({ card }) => card ?? [])
			.slice(0, MOST);
	const own = cards(true);
	// Two things that are only also called so: which one is meant is for the reader to say.
	return own.length > 0
		? { cards: own, isOwnName: true }
		: { cards: cards(false), isOwnName: false };
}

function isCountry(card: Card): card is CardOf<'Country'> {
	return card.kind === 'Country';
}

/** The address that opens countries side by side in the explorer, below the base path. */
export function comparePath(places: readonly CardOf<'Country'>[]): string {
	return `/compare/?view=profile&places=${places.map(({ code }) => code).join('.')}`;
}
