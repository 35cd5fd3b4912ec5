import { loadText } from '../../../platform/load.ts';
import { absolute, href } from '../../../site.ts';
import { builderWords as words, type ExportName } from '../../../strings/course-builder.ts';
import type { CatalogIndex } from '../../../teach/course/catalog.ts';
import type { Course } from '../../../teach/course/model.ts';
import { cartridge } from '../../../teach/export/cartridge.ts';
import { epub } from '../../../teach/export/epub.ts';
import type { ExportCourse } from '../../../teach/export/export-course.ts';
import type { Library } from '../../../teach/export/library.ts';
import { outline } from '../../../teach/export/outline.ts';
import { citationFiles, readingListText } from '../../../teach/export/reading-list.ts';
import { scorm } from '../../../teach/export/scorm.ts';
import { syllabusHtml, syllabusMarkdown } from '../../../teach/export/syllabus.ts';
import { questionFormats } from '../../../teach/questions/formats.ts';
import { sectionsOf } from './elsewhere.ts';
import { loadPage } from './page-tree.ts';
import { courseQuestions, quizQuestions } from './questions.ts';
import { wholeCourse } from './whole-course.ts';

/** A file made of a course. */
export interface Made {
	ending: string;
	type: string;
	content: string | Uint8Array<ArrayBuffer>;
}

/** What keeps a course from a format, said in a sentence for the reader. */
export class CannotMake extends Error {
	override name = 'CannotMake';
}

type Make = (
	course: Course,
	catalog: CatalogIndex,
	done: (items: number, total: number) => void,
) => Promise<Made>;

const ZIP = 'application/zip';
const style = () => loadText(href('/teach/package/style.css'));

const makers: Record<ExportName, Make> = {
	'cartridge-links': async (course, catalog) => ({
		ending: 'imscc',
		type: ZIP,
		content: cartridge(outline(course, catalog, absolute), 'links', await style()),
	}),
	'cartridge-copy': async (course, catalog, done) => ({
		ending: 'copy.imscc',
		type: ZIP,
		content: cartridge(await full(course, catalog, done), 'copy', await style()),
	}),
	scorm: async (course, catalog, done) => ({
		ending: 'scorm.zip',
		type: ZIP,
		content: scorm(await full(course, catalog, done), {
			style: await style(),
			script: await loadText(href('/teach/package/sco.js')),
		}),
	}),
	epub: async (course, catalog, done) => ({
		ending: 'epub',
		type: 'application/epub+zip',
		content: epub(await full(course, catalog, done), await style()),
	}),
	'syllabus-html': async (course, catalog) => ({
		ending: 'html',
		type: 'text/html',
		content: syllabusHtml(outline(course, catalog, absolute), await style()),
	}),
	'syllabus-markdown': (course, catalog) =>
		Promise.resolve({
			ending: 'md',
			type: 'text/markdown',
			content: syllabusMarkdown(outline(course, catalog, absolute)),
		}),
	'reading-text': (course, catalog) =>
		Promise.resolve({
			ending: 'txt',
			type: 'text/plain',
			content: readingListText(outline(course, catalog, absolute)),
		}),
	'reading-bib': (course, catalog) => citations(course, catalog, 'bib', 'application/x-bibtex'),
	'reading-ris': (course, catalog) =>
		citations(course, catalog, 'ris', 'application/x-research-info-systems'),
	gift: (course, catalog) => questionFile(course, catalog, 'gift'),
	moodle: (course, catalog) => questionFile(course, catalog, 'moodle'),
	qti: (course, catalog) => questionFile(course, catalog, 'qti'),
	anki: (course, catalog) => questionFile(course, catalog, 'anki'),
};

/** Makes a file of a course. Rejects with {@link CannotMake} or when a text does not arrive. */
export function makeExport(name: ExportName, ...rest: Parameters<Make>): Promise<Made> {
	return makers[name](...rest);
}

function full(
	course: Course,
	catalog: CatalogIndex,
	done: Library['done'] & object,
): Promise<ExportCourse> {
	return wholeCourse(course, catalog, { page: loadPage, questions: quizQuestions, absolute, done });
}

/** Citations of everything of the course that is cited as a section. */
async function citations(
	course: Course,
	catalog: CatalogIndex,
	ending: 'bib' | 'ris',
	type: string,
): Promise<Made> {
	const ids = sectionsOf(course, catalog);
	if (ids.length === 0) throw new CannotMake(words.noCitations);
	const files: string[] = [];
	for (const path of citationFiles(ids, ending)) files.push((await loadText(href(path))).trim());
	return { ending, type, content: `${files.join('\n\n')}\n` };
}

async function questionFile(
	course: Course,
	catalog: CatalogIndex,
	format: 'anki' | 'gift' | 'moodle' | 'qti',
): Promise<Made> {
	const all = await courseQuestions(course, catalog);
	if (all.length === 0) throw new CannotMake(words.noQuestions);
	const { extension, mediaType, write } = questionFormats[format];
	const title = course.title.trim() || words.untitled;
	const content = write(all, { id: 'own-course', title });
	return { ending: extension, type: mediaType, content };
}
