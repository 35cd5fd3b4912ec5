import { itemKey, type Course, type CourseItem, type CourseSession } from './model.ts';

/** The place of an item: its session and its index there, both from 0. */
export interface Place {
	session: number;
	index: number;
}

/** The course with items at the end of a session. What the course already holds is not added again. */
export function addItems(course: Course, session: number, items: readonly CourseItem[]): Course {
	const present = new Set(course.sessions.flatMap(({ items }) => items.map(itemKey)));
	const added = items.filter((item) => !present.has(itemKey(item)));
	return changeSession(course, session, (old) => ({ ...old, items: [...old.items, ...added] }));
}

/** How many items all sessions hold. */
export function countItems({ sessions }: Course): number {
	return sessions.reduce((sum, { items }) => sum + items.length, 0);
}

/** The course without one item. */
export function removeItem(course: Course, { session, index }: Place): Course {
	return changeSession(course, session, (old) => ({
		...old,
		items: old.items.filter((_, place) => place !== index),
	}));
}

/** The course with one item changed. */
export function changeItem(
	course: Course,
	{ session, index }: Place,
	change: (item: CourseItem) => CourseItem,
): Course {
	return changeSession(course, session, (old) => ({
		...old,
		items: old.items.map((item, place) => (place === index ? change(item) : item)),
	}));
}

/** The course with an item at another place; the index counts without the item itself. */
export function moveItem(course: Course, from: Place, to: Place): Course {
	const item = course.sessions[from.session]?.items[from.index];
	if (!item || !course.sessions[to.session]) return course;
	return changeSession(removeItem(course, from), to.session, (old) => ({
		...old,
		items: old.items.toSpliced(to.index, 0, item),
	}));
}

/**
 * Where one step up (−1) or down (+1) brings an item: past its neighbor, or over the edge into the
 * session before or after. Undefined at both ends of the course.
 */
export function step(course: Course, { session, index }: Place, by: -1 | 1): Place | undefined {
	const count = course.sessions[session]?.items.length ?? 0;
	if (index + by >= 0 && index + by < count) return { session, index: index + by };
	const next = course.sessions[session + by];
	if (!next) return undefined;
	return { session: session + by, index: by === 1 ? 0 : next.items.length };
}

/** The course with one more session at the end. */
export function addSession(course: Course): Course {
	return { ...course, sessions: [...course.sessions, { title: '', notes: '', items: [] }] };
}

/** The course without a session; its items go to the session before, or else the one after. */
export function removeSession(course: Course, session: number): Course {
	const gone = course.sessions[session];
	if (!gone || course.sessions.length === 1) return course;
	const heir = session === 0 ? 1 : session - 1;
	const merged = changeSession(course, heir, (old) => ({
		...old,
		notes: [old.notes, gone.notes].filter((text) => text !== '').join('\n\n'),
		items: session === 0 ? [...gone.items, ...old.items] : [...old.items, ...gone.items],
	}));
	return { ...merged, sessions: merged.sessions.filter((_, place) => place !== session) };
}

/** The course with a session moved one place up (−1) or down (+1). */
export function moveSession(course: Course, session: number, by: -1 | 1): Course {
	const moved = course.sessions[session];
	if (!moved || !course.sessions[session + by]) return course;
	const sessions = course.sessions.toSpliced(session, 1).toSpliced(session + by, 0, moved);
	return { ...course, sessions };
}

/** The course with one session changed. */
export function changeSession(
	course: Course,
	session: number,
	change: (session: CourseSession) => CourseSession,
): Course {
	return {
		...course,
		sessions: course.sessions.map((old, place) => (place === session ? change(old) : old)),
	};
}
