import { formatSince, MOST_SECTIONS } from '../../../changes/since.ts';
import { href } from '../../../site.ts';
import type { CatalogIndex } from '../../../teach/course/catalog.ts';
import type { Course } from '../../../teach/course/model.ts';
import { emptyState, MOST_ITEMS, writeState } from '../../../teach/questions/state.ts';
import { courseQuestions } from './questions.ts';

/**
 * Where the question bank shows the questions of a course as a test; undefined for a course without
 * a quiz. Rejects when the questions do not arrive.
 */
export async function testAddress(
	course: Course,
	catalog: CatalogIndex,
): Promise<string | undefined> {
	const questions = await courseQuestions(course, catalog);
	if (questions.length === 0) return undefined;
	const items = questions.map(({ item }) => item.id).slice(0, MOST_ITEMS);
	const state = { ...emptyState, items, test: true, title: course.title.trim() };
	return href(`/teach/questions/${writeState(state)}`);
}

/** Where the list of changes shows what concerns a course; undefined when no section is in it. */
export function changesAddress(course: Course, catalog: CatalogIndex): string | undefined {
	const sections = sectionsOf(course, catalog);
	if (sections.length === 0) return undefined;
	const request = { since: '', sections: sections.slice(0, MOST_SECTIONS) };
	return href(`/about/changes/${formatSince({ ...request, unreadable: [], badDate: false })}`);
}

/** Ids of everything with a page of its own; of cases and calculators, of their sections. */
export function sectionsOf({ sessions }: Course, catalog: CatalogIndex): string[] {
	return sessions
		.flatMap(({ items }) => items)
		.flatMap((item) => {
			const known = catalog.find(item);
			if (!known || item.kind === 'term' || item.kind === 'view') return [];
			if (item.kind !== 'case' && item.kind !== 'method') return [item.id];
			const page = catalog.pageOf(known);
			return page
				? catalog.itemsOf(page).flatMap(({ kind, id }) => (kind === 'section' ? [id] : []))
				: [];
		});
}
