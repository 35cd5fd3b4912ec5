import { site } from '../../src/site.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { longDate } from '../../src/strings/site.ts';
import { t } from '../../src/teach/export/tree.ts';
import type { Leaf } from './model.ts';

/** What the first pages of a book say. */
export interface BookFacts {
	title: string;
	subtitle: string;
	/** Name of the edition. */
	edition: string;
	/** ISO date of the edition. */
	date: string;
	/** Public address of the atlas. */
	url: string;
	articles: number;
	questions: number;
	/** What the reader might look for and the book does not hold, in a sentence. */
	without?: string;
}

/** The first page: title, subtitle, edition. */
export function coverPage(facts: BookFacts): Leaf {
	const [name = '', part] = facts.title.split(': ');
	return {
		id: 'cover',
		path: '/',
		title: words.cover,
		type: 'cover',
		unlisted: true,
		entries: [],
		leaves: [],
		body: [
			t(
				'div',
				{ class: 'cover' },
				t('p', { class: 'cover-name' }, name),
				...(part ? [t('p', { class: 'cover-part' }, part)] : []),
				t('p', { class: 'cover-sub' }, facts.subtitle),
				t('p', { class: 'cover-edition' }, editionLine(facts)),
			),
		],
	};
}

/** License, citation, what the book holds, where its links lead. */
export function imprint(facts: BookFacts): Leaf {
	const { title, edition, date, url, articles, questions } = facts;
	const link = t('a', { href: '/' }, url);
	return {
		id: 'imprint',
		path: '/',
		title: words.imprint,
		type: 'frontmatter',
		entries: [],
		leaves: [],
		body: [
			t('h1', {}, words.imprint),
			t('p', {}, `${title}. ${facts.subtitle}. ${editionLine(facts)}.`),
			t('p', {}, words.made(articles, questions)),
			...(facts.without === undefined ? [] : [t('p', {}, facts.without)]),
			t(
				'p',
				{ class: 'license' },
				`${words.license(site.licence.name)} `,
				t('a', { href: site.licence.url }, site.licence.url),
			),
			t('p', {}, words.cite(title, date.slice(0, 4), edition, url)),
			t('p', {}, words.links, ' ', link),
			t('p', { class: 'on-paper' }, words.printed(url)),
		],
	};
}

/** "Edition 0.1 of 22 November 2026" */
export function editionLine({ edition, date }: Pick<BookFacts, 'edition' | 'date'>): string {
	return `${words.edition(edition)} ${words.of(longDate(date))}`;
}
