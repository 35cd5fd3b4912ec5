import { readStored, store } from '../../../platform/storage.ts';
import type { Course } from '../../../teach/course/model.ts';
import { readCourseFile, writeCourseFile } from '../../../teach/course/read.ts';

/** Where the course of this device is kept; the course before a shared one was opened stands beside it. */
export const KEPT = 'bpo-course';
const BEFORE = 'bpo-course-before';
/** A course of another version is set aside as it is. */
export const UNREAD = 'bpo-course-unread';

/** The course this browser keeps. */
export function keptCourse(): Course | undefined {
	return courseAt(KEPT);
}

/** Keeps a course. Returns whether the browser had room for it. */
export function keepCourse(course: Course): boolean {
	return store(KEPT, writeCourseFile(course));
}

/** The reader's own course from before a shared one was opened. */
export function courseBefore(): Course | undefined {
	return courseAt(BEFORE);
}

/** Keeps the course from before, or forgets it. */
export function keepBefore(course: Course | undefined): boolean {
	return store(BEFORE, course ? writeCourseFile(course) : null);
}

function courseAt(key: string): Course | undefined {
	const text = readStored(key);
	return text === null ? undefined : readCourseFile(text).course;
}
