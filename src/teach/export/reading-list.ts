import { exportWords as words } from '../../strings/course-export.ts';
import type { ExportCourse } from './export-course.ts';

/** The reading list as plain text: one line an entry, with its address. */
export function readingListText(course: ExportCourse): string {
	const blocks = course.sessions.map(({ title, items }) =>
		[
			title,
			...items.map((item) => `- ${item.title}. ${item.from}.${item.url ? ` ${item.url}` : ''}`),
		].join('\n'),
	);
	return `${[`${course.title}: ${words.readingList}`, ...blocks].join('\n\n')}\n`;
}

/**
 * Addresses of the citation files of a course, below the base path, each once. Sections, figures
 * and quizzes have one; of a case or method the given sections stand for the whole.
 */
export function citationFiles(ids: readonly string[], ending: 'bib' | 'ris'): string[] {
	return [...new Set(ids)].map((id) => `/s/${id}/cite.${ending}`);
}
