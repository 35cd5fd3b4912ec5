import { site } from '../../src/site.ts';
import { bookWords as words } from '../../src/strings/books.ts';
import { epubBookFiles, type EpubEntry } from '../../src/teach/export/epub-book.ts';
import { text, xml } from '../../src/teach/export/manifest.ts';
import type { Files } from '../../src/teach/export/zip.ts';
import { editionLine } from '../book/front.ts';
import { linkedBody, locator, type Target } from '../book/links.ts';
import { inOrder, type Book, type Leaf } from '../book/model.ts';
import type { Pages } from '../book/pages.ts';
import { coverDrawing } from './cover.ts';
import { stackable } from './stack.ts';

/** The files of a book as EPUB 3 before they are packed. */
export function bookFiles(
	book: Book,
	pages: Pages,
	style: string,
	edition: { id: string; date: string },
): Files {
	const locate = locator(book, pages);
	const leaves = inOrder(book.leaves);
	const [name = '', part] = book.title.split(': ');
	const first = leaves.find(({ type }) => type === undefined || type === 'part');
	return epubBookFiles({
		identifier: `urn:bpo-atlas:book:${book.slug}`,
		title: book.title,
		language: site.language,
		creator: `${site.name} contributors`,
		publisher: site.name,
		rights: `${site.licence.name}, ${site.licence.url}`,
		date: edition.date,
		metadata: metadata(book, edition),
		contents: words.contents,
		chapters: leaves.map((leaf) => ({
			file: fileOf(leaf.id),
			title: leaf.title,
			body: stackable(linkedBody(leaf, { locate, pages }, (target) => hrefOf(target, leaf))),
			...(leaf.type && leaf.type !== 'part' && { type: leaf.type }),
		})),
		entries: book.leaves.filter(({ unlisted }) => !unlisted).map(entry),
		landmarks: [
			{ type: 'cover', title: words.cover, href: fileOf('cover') },
			...(first ? [{ type: 'bodymatter', title: words.start, href: fileOf(first.id) }] : []),
			...(leaves.some(({ id }) => id === 'glossary')
				? [{ type: 'glossary', title: words.glossary, href: fileOf('glossary') }]
				: []),
			...(leaves.some(({ id }) => id === 'bibliography')
				? [{ type: 'bibliography', title: words.bibliography, href: fileOf('bibliography') }]
				: []),
		],
		cover: coverDrawing({
			name,
			part,
			subtitle: book.subtitle,
			edition: editionLine({ edition: edition.id, date: edition.date }),
		}),
		style,
	});
}

function fileOf(leaf: string): string {
	return `${leaf}.xhtml`;
}

function hrefOf({ leaf, id }: Target, from: Leaf): string {
	if (leaf === from.id && id) return `#${id}`;
	return id ? `${fileOf(leaf)}#${id}` : fileOf(leaf);
}

function entry(leaf: Leaf): EpubEntry {
	const file = fileOf(leaf.id);
	const inside = leaf.entries.map(({ id, title }) => ({ title, href: `${file}#${id}` }));
	return { title: leaf.title, href: file, entries: [...inside, ...leaf.leaves.map(entry)] };
}

function metadata(book: Book, edition: { id: string; date: string }): string[] {
	const meta = (property: string, value: string) => xml('meta', { property }, text(value));
	return [
		xml('dc:date', {}, edition.date),
		xml(
			'dc:description',
			{},
			text(`${book.subtitle}. ${editionLine({ edition: edition.id, date: edition.date })}`),
		),
		xml('dc:source', {}, text(edition.id)),
		xml('dc:subject', {}, 'Business process outsourcing'),
		meta('schema:accessMode', 'textual'),
		meta('schema:accessMode', 'visual'),
		meta('schema:accessModeSufficient', 'textual'),
		...FEATURES.map((feature) => meta('schema:accessibilityFeature', feature)),
		meta('schema:accessibilityHazard', 'none'),
		meta('schema:accessibilitySummary', words.accessibility),
	];
}

const FEATURES = [
	'alternativeText',
	'displayTransformability',
	'longDescription',
	'MathML',
	'readingOrder',
	'structuralNavigation',
	'tableOfContents',
];
