import { site } from '../../site.ts';
import { exportWords as words } from '../../strings/course-export.ts';
import { hash32 } from '../quiz/hash.ts';
import type { ReadyCourse } from './content.ts';
import { PROLOG, text, two, xml } from './manifest.ts';
import { aboutMaterials, itemHead, questionsOnPaper, sessionNotes } from './parts.ts';
import { findTree, t, write, type Nodes } from './tree.ts';
import { zip, type Files } from './zip.ts';

interface Chapter {
	file: string;
	title: string;
	body: Nodes;
	/** Titles inside the chapter with their anchors. */
	entries: { id: string; title: string }[];
}

/** An EPUB 3 with one chapter for each session. */
export function epub(course: ReadyCourse, style: string): Uint8Array<ArrayBuffer> {
	return zip(epubFiles(course, style), 'mimetype');
}

/** The files of an EPUB before they are packed. */
export function epubFiles(course: ReadyCourse, style: string): Files {
	const chapters = [aboutChapter(course), ...course.sessions.map(sessionChapter)];
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
		'EPUB/package.opf': packageFile(course, chapters),
		'EPUB/nav.xhtml': page(words.contents, navigation(chapters)),
		'EPUB/style.css': style,
		...Object.fromEntries(
			chapters.map(({ file, title, body }) => [`EPUB/${file}`, page(title, body)]),
		),
	};
}

function aboutChapter(course: ReadyCourse): Chapter {
	return {
		file: 'about.xhtml',
		title: words.about,
		body: aboutMaterials(course, words.aboutCopy),
		entries: [],
	};
}

function sessionChapter(session: ReadyCourse['sessions'][number], index: number): Chapter {
	const number = two(index + 1);
	const entries = session.items.map(({ title }, place) => ({
		id: `e${number}-${two(place + 1)}`,
		title,
	}));
	const texts = session.items.map((item, place) =>
		t(
			'section',
			{ id: entries[place]?.id ?? '' },
			t('h2', {}, item.title),
			...itemHead(item),
			...item.text,
			...(item.questions.length > 0 ? questionsOnPaper(item.questions) : []),
		),
	);
	return {
		file: `session-${number}.xhtml`,
		title: session.title,
		body: [t('h1', {}, session.title), ...sessionNotes(session), ...texts],
		entries,
	};
}

function page(title: string, body: Nodes): string {
	return [
		`${PROLOG}<!DOCTYPE html>`,
		'<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="en" lang="en">',
		`<head><title>${text(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
		`<body class="package">${write(body)}</body>`,
		'</html>',
		'',
	].join('\n');
}

function navigation(chapters: readonly Chapter[]): Nodes {
	const list = chapters.map(({ file, title, entries }) =>
		t(
			'li',
			{},
			t('a', { href: file }, title),
			...(entries.length > 0
				? [
						t(
							'ol',
							{},
							...entries.map((entry) =>
								t('li', {}, t('a', { href: `${file}#${entry.id}` }, entry.title)),
							),
						),
					]
				: []),
		),
	);
	return [t('nav', { 'epub:type': 'toc' }, t('h1', {}, words.contents), t('ol', {}, ...list))];
}

function packageFile(course: ReadyCourse, chapters: readonly Chapter[]): string {
	const content = JSON.stringify(chapters.map(({ title, entries }) => [title, entries]));
	const identifier = `urn:bpo-atlas:course:${hash32(course.title + content).toString(16)}`;
	const metadata = xml(
		'metadata',
		{ 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
		xml('dc:identifier', { id: 'book' }, identifier),
		xml('dc:title', {}, text(course.title)),
		xml('dc:language', {}, site.language),
		xml('dc:creator', {}, text(course.author === '' ? site.name : course.author)),
		xml('dc:publisher', {}, text(site.name)),
		xml('dc:rights', {}, text(site.licence.url)),
		xml('meta', { property: 'dcterms:modified' }, `${site.editionDate}T00:00:00Z`),
	);
	const items = chapters.map(({ file, body }) =>
		xml('item', {
			id: idOf(file),
			href: file,
			'media-type': 'application/xhtml+xml',
			properties: properties(body),
		}),
	);
	return `${PROLOG}${xml(
		'package',
		{
			xmlns: 'http://www.idpf.org/2007/opf',
			version: '3.0',
			'unique-identifier': 'book',
			'xml:lang': site.language,
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
			...items,
		),
		xml('spine', {}, ...chapters.map(({ file }) => xml('itemref', { idref: idOf(file) }))),
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
