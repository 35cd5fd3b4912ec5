import { exportWords as words } from '../../strings/course-export.ts';
import { addressOf, type CatalogIndex, type CatalogItem } from '../course/catalog.ts';
import type { Course, CourseItem } from '../course/model.ts';
import { itemMinutes, sessionMinutes } from '../course/summary.ts';
import type { ExportCourse, ExportItem } from './export-course.ts';

/** Names everything in a course by the words of the catalogue, without its texts. */
export function outline(
	course: Course,
	catalog: CatalogIndex,
	absolute: (path: string) => string,
): ExportCourse {
	return {
		title: course.title.trim() || words.untitled,
		author: course.author.trim(),
		home: absolute('/'),
		sessions: course.sessions.map((session, index) => ({
			title: words.session(index + 1, session.title.trim()),
			minutes: session.minutes ?? sessionMinutes(session, catalog),
			notes: paragraphs(session.notes),
			items: session.items.map((item) => outlined(item, catalog, absolute)),
		})),
	};
}

function outlined(
	item: CourseItem,
	catalog: CatalogIndex,
	absolute: (path: string) => string,
): ExportItem {
	const known = catalog.find(item);
	const base = { kind: item.kind, id: item.id, note: item.note ?? '', text: [], questions: [] };
	const minutes = itemMinutes(item, catalog);
	if (!known) return { ...base, title: item.id, from: words.unknown, minutes, url: undefined };
	return {
		...base,
		title: known.title,
		from: fromOf(known, catalog),
		minutes,
		url: absolute(addressOf(known)),
	};
}

/** Where an item stands in the book, in words. */
export function fromOf(item: CatalogItem, catalog: CatalogIndex): string {
	const page = catalog.pageOf(item);
	if (!page) return words.term;
	if (item.kind === 'case' || item.kind === 'method') return page.label;
	if (item.kind === 'quiz') return words.questions(item.questions ?? 0);
	const from = `${page.label}, ${page.title}`;
	return item.kind === 'figure' ? words.figureIn(from) : from;
}

/** Texts set apart by empty lines. */
function paragraphs(text: string): string[] {
	return text
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '');
}
