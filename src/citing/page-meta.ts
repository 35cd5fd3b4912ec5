import { citePage, type PageToCite } from './cite-page.ts';
import { formatReference } from './format.ts';
import { dateParts } from './item.ts';

/** One `<meta>` of a page's head. */
export interface Meta {
	name: string;
	content: string;
}

/** The work that every page of the atlas is a part of. */
export interface Whole {
	name: string;
	licence: string;
	language: string;
}

/**
 * What reference managers and scholarly search engines need at least: title, author, date, and the
 * book, without which Zotero would take the page for an article of a journal. The author stands in
 * Dublin Core alone: Zotero splits a `citation_author` into a first and a last name, and an
 * organization has none.
 */
export function shortCitationMeta(page: PageToCite, whole: Whole): Meta[] {
	const item = citePage(page);
	return metas({
		citation_title: item.title,
		citation_book_title: whole.name,
		citation_publication_date: dateParts(item.issued)
			.map((part) => String(part).padStart(2, '0'))
			.join('/'),
		'DC.creator': whole.name,
	});
}

/**
 * The full description: the names that Google Scholar and Zotero read, and the Dublin Core elements
 * (ISO 15836-1) with the version inside the whole citation, because neither has a name for it.
 */
export function citationMeta(page: PageToCite, whole: Whole): Meta[] {
	const { title, URL = '' } = citePage(page);
	return [
		...shortCitationMeta(page, whole),
		...metas({
			citation_publisher: whole.name,
			citation_language: whole.language,
			citation_public_url: URL,
			'DC.title': title,
			'DC.date': page.date,
			'DC.publisher': whole.name,
			'DC.language': whole.language,
			'DC.identifier': URL,
			'DC.rights': whole.licence,
			'DC.type': 'Text',
			'DC.format': 'text/html',
			'DCTERMS.isPartOf': whole.name,
			'DCTERMS.bibliographicCitation': formatReference(citePage(page), 'apa').text,
		}),
	];
}

function metas(values: Readonly<Record<string, string>>): Meta[] {
	return Object.entries(values).map(([name, content]) => ({ name, content }));
}
