import { viewWords as words } from '../../../strings/course-views.ts';
import type { CatalogIndex } from '../../../teach/course/catalog.ts';
import type { Course } from '../../../teach/course/model.ts';
import type { ExportCourse, ExportItem } from '../../../teach/export/export-course.ts';
import { fullCourse } from '../../../teach/export/full-course.ts';
import type { Library } from '../../../teach/export/library.ts';
import { outline } from '../../../teach/export/outline.ts';
import { t } from '../../../teach/export/tree.ts';

/**
 * A course with all texts. A view of the explorer and a calculator filled in live from scripts: in
 * their place stands a link. Rejects when a text does not arrive.
 */
export async function wholeCourse(
	course: Course,
	catalog: CatalogIndex,
	library: Library,
): Promise<ExportCourse> {
	const plan = outline(course, catalog, library.absolute);
	const texts = await fullCourse(withoutViews(course), catalog, library);
	return {
		...plan,
		sessions: plan.sessions.map((session, index) => {
			const items = texts.sessions[index]?.items.values();
			const withText = (item: ExportItem) =>
				item.kind === 'view' ? linked(item) : (items?.next().value ?? item);
			return { ...session, items: session.items.map(withText) };
		}),
	};
}

function withoutViews(course: Course): Course {
	const sessions = course.sessions.map((session) => ({
		...session,
		items: session.items.filter(({ kind }) => kind !== 'view'),
	}));
	return { ...course, sessions };
}

function linked(item: ExportItem): ExportItem {
	if (item.url === undefined) return item;
	return { ...item, text: [t('p', {}, t('a', { href: item.url }, words.online))] };
}
