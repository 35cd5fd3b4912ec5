import { loadText } from '../../../platform/load.ts';
import { href } from '../../../site.ts';
import { builderWords as words } from '../../../strings/course-builder.ts';
import { decodeCourse } from '../../../teach/course/link.ts';
import { emptyCourse, isEmpty, type Course } from '../../../teach/course/model.ts';
import { readCourseFile, writeCourseFile } from '../../../teach/course/read.ts';
import { readStored, store } from '../../../platform/storage.ts';
import { courseBefore, KEPT, keepBefore, keptCourse, UNREAD } from './kept.ts';

/** The course to begin with, and what the reader must know about it. */
export interface Start {
	course: Course;
	messages: string[];
	/** The reader's own course, when a shared one was opened over it. */
	own: Course | undefined;
	/** The browser has no room for both: only the own course stays in it. */
	onlyOwnKept: boolean;
}

/**
 * The file of the ready course that the address names, `?course=introduction-for-students`. Rejects
 * when it does not arrive.
 *
 * @param query query of the address
 */
export async function namedCourse(query: string): Promise<string | undefined> {
	const name = new URLSearchParams(query).get('course') ?? '';
	if (!/^[a-z0-9-]{1,80}$/.test(name)) return undefined;
	return loadText(href(`/teach/courses/${name}/${name}.course.json`));
}

/**
 * Finds the course to begin with: that of the link, else the one this browser keeps, else an empty
 * one. A course of the reader's own is set aside before a shared one takes its place.
 *
 * @param query query of the address
 * @param ready text of the file of a ready course that the address names
 */
export function startingCourse(query: string, ready?: string): Start {
	const parameters = new URLSearchParams(query);
	const link = parameters.get('c');
	const kept = keptCourse();
	const messages = kept === undefined ? unreadable() : [];
	const fromLink = link === null ? undefined : decodeCourse(link);
	const shared = ready === undefined ? fromLink : readCourseFile(ready);
	messages.push(...(shared?.problems ?? []));
	const start = { messages, onlyOwnKept: false };
	if (shared?.course) {
		const differs = kept && writeCourseFile(kept) !== writeCourseFile(shared.course);
		if (differs && !isEmpty(kept)) {
			const onlyOwnKept = !keepBefore(kept);
			const message = onlyOwnKept ? words.sharedNotKept : words.shared;
			return { course: shared.course, own: kept, onlyOwnKept, messages: [...messages, message] };
		}
		return { ...start, own: courseBefore(), course: shared.course };
	}
	return { ...start, own: courseBefore(), course: kept ?? emptyCourse };
}

/** What is wrong with a kept course that cannot be read. Its text is set aside, so that it is not lost. */
function unreadable(): string[] {
	const text = readStored(KEPT);
	if (text === null) return [];
	store(UNREAD, text);
	return readCourseFile(text).problems;
}
