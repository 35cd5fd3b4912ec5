import { createHash } from 'node:crypto';
import { indexCatalog, type Catalog } from '../course/catalog.ts';
import type { Course } from '../course/model.ts';
import { writeCourseFile } from '../course/read.ts';
import { cartridge } from '../export/cartridge.ts';
import { fullCourse } from '../export/full-course.ts';
import type { Library } from '../export/library.ts';
import { outline } from '../export/outline.ts';
import { epub } from '../export/epub.ts';
import { scorm, type ScoParts } from '../export/scorm.ts';
import { syllabusMarkdown } from '../export/syllabus.ts';

/** The files of a ready course: how each name ends, and what it is to readers. */
export const courseFiles = [
	{ ending: 'links.imscc', name: 'Common Cartridge 1.1, links' },
	{ ending: 'copy.imscc', name: 'Common Cartridge 1.1, full copy' },
	{ ending: 'scorm.zip', name: 'SCORM 1.2' },
	{ ending: 'epub', name: 'EPUB 3' },
	{ ending: 'syllabus.md', name: 'Syllabus, Markdown' },
	{ ending: 'course.json', name: 'File for the course builder' },
] as const;

export type CourseFileEnding = (typeof courseFiles)[number]['ending'];

/** A file with what its page says of it. */
export interface CourseFile {
	ending: CourseFileEnding;
	content: Uint8Array;
	/** Hexadecimal. */
	sha256: string;
}

/** Makes all files of a course. Rejects when a text is missing. */
export async function coursePackages(
	course: Course,
	catalog: Catalog,
	library: Library,
	parts: ScoParts,
): Promise<CourseFile[]> {
	const index = indexCatalog(catalog);
	const plan = outline(course, index, library.absolute);
	const full = await fullCourse(course, index, library);
	const { style } = parts;
	const made: Record<CourseFileEnding, string | Uint8Array> = {
		'links.imscc': cartridge(plan, 'links', style),
		'copy.imscc': cartridge(full, 'copy', style),
		'scorm.zip': scorm(full, parts),
		epub: epub(full, style),
		'syllabus.md': syllabusMarkdown(plan),
		'course.json': writeCourseFile(course),
	};
	return courseFiles.map(({ ending }) => {
		const file = made[ending];
		const content = typeof file === 'string' ? new TextEncoder().encode(file) : file;
		const sha256 = createHash('sha256').update(content).digest('hex');
		return { ending, content, sha256 };
	});
}

/** Name of a file of a course. */
export function courseFileName(slug: string, ending: CourseFileEnding): string {
	return `${slug}.${ending}`;
}

/** Where the page of a course says size and checksum; the build puts them in when the files exist. */
export function fileMark(fact: 'sha256' | 'size', ending: CourseFileEnding): string {
	return `⟦${fact} ${ending}⟧`;
}
