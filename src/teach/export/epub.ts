import { site } from '../../site.ts';
import { exportWords as words } from '../../strings/course-export.ts';
import { hash32 } from '../quiz/hash.ts';
import type { ExportCourse } from './export-course.ts';
import { epubBookFiles, type EpubChapter } from './epub-book.ts';
import { two } from './manifest.ts';
import { aboutMaterials, itemHead, questionsOnPaper, sessionNotes } from './parts.ts';
import { t } from './tree.ts';
import { zip, type Files } from './zip.ts';

interface Chapter extends EpubChapter {
	/** Titles inside the chapter with their anchors. */
	entries: { id: string; title: string }[];
}

/** An EPUB 3 with one chapter for each session. */
export function epub(course: ExportCourse, style: string): Uint8Array<ArrayBuffer> {
	return zip(epubFiles(course, style), 'mimetype');
}

/** The files of an EPUB before they are packed. */
export function epubFiles(course: ExportCourse, style: string): Files {
	const chapters = [aboutChapter(course), ...course.sessions.map(sessionChapter)];
	const content = JSON.stringify(chapters.map(({ title, entries }) => [title, entries]));
	return epubBookFiles({
		identifier: `urn:bpo-atlas:course:${hash32(course.title + content).toString(16)}`,
		title: course.title,
		language: site.language,
		creator: course.author === '' ? site.name : course.author,
		publisher: site.name,
		rights: site.licence.url,
		date: site.editionDate,
		contents: words.contents,
		chapters,
		entries: chapters.map(({ file, title, entries }) => ({
			title,
			href: file,
			entries: entries.map((entry) => ({ title: entry.title, href: `${file}#${entry.id}` })),
		})),
		style,
	});
}

function aboutChapter(course: ExportCourse): Chapter {
	return {
		file: 'about.xhtml',
		title: words.about,
		body: aboutMaterials(course, words.aboutCopy),
		entries: [],
	};
}

function sessionChapter(session: ExportCourse['sessions'][number], index: number): Chapter {
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
