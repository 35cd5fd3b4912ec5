import { PROLOG, text, xml } from './manifest.ts';
import { findTree, t, write, type Nodes, type Tree } from './tree.ts';
import type { Files } from './zip.ts';

/** A document of the book, in the order of reading. */
export interface EpubChapter {
	/** Name of its file, such as "about.xhtml". */
	file: string;
	title: string;
	body: Nodes;
	/** What it is in the vocabulary of EPUB, such as "bodymatter" or "cover". */
	type?: string;
}

/** An entry of the contents. */
export interface EpubEntry {
	title: string;
	href: string;
	entries?: readonly EpubEntry[];
}

/** Everything an EPUB is made of. */
export interface EpubBook {
	/** A name that no other book has, as a URN. */
	identifier: string;
	title: string;
	language: string;
	creator: string;
	publisher: string;
	/** Terms of use: a name or an address. */
	rights: string;
	/** Date of the edition, YYYY-MM-DD. */
	date: string;
	/** More elements of the package metadata, written as XML. */
	metadata?: readonly string[];
	/** Heading of the contents. */
	contents: string;
	chapters: readonly EpubChapter[];
	entries: readonly EpubEntry[];
	/** Places that readers of EPUB offer by their kind. */
	landmarks?: readonly { type: string; title: string; href: string }[];
	/** An SVG that stands for the book in a library. */
	cover?: string;
	style: string;
}

/** The files of an EPUB 3 before they are packed; `mimetype` has to come first and uncompressed. */
export function epubBookFiles(book: EpubBook): Files {
	return {
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': `${PROLOG}${xml(
			'container',
			{ version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
			xml(
				'rootfiles',
				{},
				xml('rootfile', {
					'full-path': 'EPUB/package.opf',
					'media-type': 'application/oebps-package+xml',
				}),
			),
		)}\n`,
		'EPUB/package.opf': packageFile(book),
		'EPUB/nav.xhtml': page(book.contents, navigation(book), book.language),
		'EPUB/style.css': book.style,
		...(book.cover !== undefined && { 'EPUB/cover.svg': book.cover }),
		...Object.fromEntries(
			book.chapters.map(({ file, title, body, type }) => [
				`EPUB/${file}`,
				page(title, body, book.language, type),
			]),
		),
	};
}

function page(title: string, body: Nodes, language: string, type?: string): string {
	const kind = type ? ` epub:type="${text(type)}"` : '';
	return [
		`${PROLOG}<!DOCTYPE html>`,
		`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="${language}" lang="${language}">`,
		`<head><title>${text(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
		`<body class="package"${kind}>${write(body)}</body>`,
		'</html>',
		'',
	].join('\n');
}

function navigation({ contents, entries, landmarks = [] }: EpubBook): Nodes {
	const toc = t('nav', { 'epub:type': 'toc' }, t('h1', {}, contents), list(entries));
	if (landmarks.length === 0) return [toc];
	const places = landmarks.map(({ type, title, href }) =>
		t('li', {}, t('a', { 'epub:type': type, href }, title)),
	);
	return [toc, t('nav', { 'epub:type': 'landmarks', hidden: '' }, t('ol', {}, ...places))];
}

function list(entries: readonly EpubEntry[]): Tree {
	return t(
		'ol',
		{},
		...entries.map(({ title, href, entries: below = [] }) =>
			t('li', {}, t('a', { href }, title), ...(below.length > 0 ? [list(below)] : [])),
		),
	);
}

function packageFile(book: EpubBook): string {
	const metadata = xml(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		xml('dc:identifier', { id: 'book' }, text(book.identifier)),
		xml('dc:title', {}, text(book.title)),
		xml('dc:language', {}, book.language),
		xml('dc:creator', {}, text(book.creator)),
		xml('dc:publisher', {}, text(book.publisher)),
		xml('dc:rights', {}, text(book.rights)),
		xml('meta', { property: 'dcterms:modified' }, `${book.date}T00:00:00Z`),
		...(book.metadata ?? []),
	);
	const items = book.chapters.map(({ file, body }) =>
		xml('item', {
			id: idOf(file),
			href: file,
			'media-type': 'application/xhtml+xml',
			properties: properties(body),
		}),
	);
	const cover = xml('item', {
		id: 'cover-image',
		href: 'cover.svg',
		'media-type': 'image/svg+xml',
		properties: 'cover-image',
	});
	return `${PROLOG}${xml(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'book',
			'xml:lang': book.language,
		},
		metadata,
		xml(
			'manifest',
			{},
			xml('item', {
				id: 'nav',
				href: 'nav.xhtml',
				'media-type': 'application/xhtml+xml',
				properties: 'nav',
			}),
			xml('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
			...(book.cover === undefined ? [] : [cover]),
			...items,
		),
		xml('spine', {}, ...book.chapters.map(({ file }) => xml('itemref', { idref: idOf(file) }))),
	)}\n`;
}

/** What readers of EPUB want to be told: drawings and formulas inside the page. */
function properties(body: Nodes): string | undefined {
	const found = [
		findTree(body, ({ tag }) => tag === 'math') && 'mathml',
		findTree(body, ({ tag }) => tag === 'svg') && 'svg',
	].filter((name) => name !== undefined);
	return found.length > 0 ? found.join(' ') : undefined;
}

function idOf(file: string): string {
	return file.replace('.xhtml', '');
}
