import type { CatalogIndex } from '../course/catalog.ts';
import type { Course } from '../course/model.ts';
import type { ExportCourse, ExportItem, ExportSession } from './export-course.ts';
import { withText } from './item-text.ts';
import type { Library } from './library.ts';
import { outline } from './outline.ts';

/** Like {@link outline}, with the text of every item. Rejects when one does not arrive. */
export async function fullCourse(
	course: Course,
	catalog: CatalogIndex,
	library: Library,
): Promise<ExportCourse> {
	const plan = outline(course, catalog, library.absolute);
	const total = plan.sessions.reduce((sum, { items }) => sum + items.length, 0);
	let count = 0;
	const sessions: ExportSession[] = [];
	for (const session of plan.sessions) {
		const items: ExportItem[] = [];
		for (const item of session.items) {
			count += 1;
			items.push(await withText(item, `i${count}-`, catalog, library));
			library.done?.(count, total);
		}
		sessions.push({ ...session, items });
	}
	return { ...plan, sessions };
}
