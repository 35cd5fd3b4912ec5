import { readStored } from '../../../platform/storage.ts';
import { addItems } from '../../../teach/course/edit.ts';
import { emptyCourse, itemKey, type CourseItem } from '../../../teach/course/model.ts';
import { keepCourse, KEPT, keptCourse } from './kept.ts';

/** What became of the wish to add something. */
export type Added = 'added' | 'present' | 'not-kept';

/**
 * Adds something to the end of the course that this browser keeps. A course that cannot be read, of
 * another version perhaps, is not touched.
 */
export function addToCourse(item: CourseItem): Added {
	const kept = keptCourse();
	if (!kept && readStored(KEPT) !== null) return 'not-kept';
	const course = kept ?? emptyCourse;
	const held = course.sessions.flatMap(({ items }) => items.map(itemKey));
	if (held.includes(itemKey(item))) return 'present';
	return keepCourse(addItems(course, course.sessions.length - 1, [item])) ? 'added' : 'not-kept';
}
