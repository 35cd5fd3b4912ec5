import { courseProblems as words } from '../../strings/course-problems.ts';
import { COURSE_VERSION, type Course, type CourseItem, type CourseSession } from './model.ts';

/** A course that was read, with a sentence for everything that was not as it should be. */
export interface CourseRead {
	/** Absent when nothing could be read. */
	course?: Course;
	problems: string[];
}

/** A course of 500 sections with notes takes about 200,000 characters. */
const LONGEST_FILE = 2_000_000;

/** More than a week is no length of a lesson. */
const MOST_MINUTES = 10_000;

/**
 * Reads a course file. Nothing in it is lost: what cannot be read becomes a note, and entries of
 * unknown kinds or ids stay as they are. A file of another version is not opened.
 */
export function readCourseFile(text: string): CourseRead {
	if (text.length > LONGEST_FILE) return { problems: [words.tooLarge] };
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { problems: [words.notCourse] };
	}
	if (!isRecord(data) || data.format !== 'bpo-atlas-course' || !Array.isArray(data.sessions)) {
		return { problems: [words.notCourse] };
	}
	if (data.version !== COURSE_VERSION) {
		return { problems: [words.otherVersion(shown(data.version))] };
	}
	const problems: string[] = [];
	const sessions = data.sessions.map((session, index) => readSession(session, index + 1, problems));
	return {
		course: { title: textOf(data.title), author: textOf(data.author), sessions },
		problems,
	};
}

/** The text of a course file; {@link readCourseFile} reads it back. */
export function writeCourseFile({ title, author, sessions }: Course): string {
	const file = { format: 'bpo-atlas-course', version: COURSE_VERSION, title, author, sessions };
	return `${JSON.stringify(file, null, '\t')}\n`;
}

function readSession(value: unknown, place: number, problems: string[]): CourseSession {
	if (!isRecord(value)) {
		problems.push(words.unreadableSession(place));
		return { title: '', notes: JSON.stringify(value), items: [] };
	}
	const kept: string[] = [];
	const entries: readonly unknown[] = Array.isArray(value.items) ? value.items : [];
	const items = entries.flatMap((entry, index) => {
		const item = readItem(entry);
		if (item) return [item];
		problems.push(words.unreadableItem(place, index + 1));
		kept.push(JSON.stringify(entry));
		return [];
	});
	return {
		title: textOf(value.title),
		...minutesOf(value.minutes),
		notes: [textOf(value.notes), ...kept].filter((text) => text !== '').join('\n\n'),
		items,
	};
}

function readItem(value: unknown): CourseItem | undefined {
	if (!isRecord(value)) return undefined;
	const { kind, id, minutes, note } = value;
	if (typeof kind !== 'string' || typeof id !== 'string' || kind === '' || id === '') {
		return undefined;
	}
	const noted = typeof note === 'string' && note !== '' ? { note } : {};
	return { kind, id, ...minutesOf(minutes), ...noted };
}

/** Whole minutes that a lesson can take; anything else counts as not said. */
export function minutesOf(value: unknown): { minutes?: number } {
	return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_MINUTES
		? { minutes: value }
		: {};
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

function shown(version: unknown): string {
	return typeof version === 'number' || typeof version === 'string' ? String(version) : 'unknown';
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
