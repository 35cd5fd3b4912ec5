import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';
import { courseProblems as words } from '../../strings/course-problems.ts';
import { COURSE_VERSION, itemKinds, type Course, type CourseItem } from './model.ts';
import { readCourseFile, type CourseRead } from './read.ts';

/** Longest query that mail programs and servers carry without cutting it. */
export const LONGEST_LINK = 4000;

/** No course that fits a link opens to more than this. */
const LONGEST_TEXT = 1_000_000;

/** An entry in a link: its key alone, or with minutes (0 for none) and note. */
type LinkItem = string | [string, number, string];
/** Title, minutes (0 for none), notes, entries. */
type LinkSession = [string, number, string, LinkItem[]];

/**
 * Writes a course as the value of one query parameter: version, point, and the course as compressed
 * JSON in base64url. Undefined when it is longer than {@link LONGEST_LINK}; the file has no limit.
 */
export function encodeCourse({ title, author, sessions }: Course): string | undefined {
	const packed = [
		title,
		author,
		sessions.map(({ title, minutes = 0, notes, items }): LinkSession => [
			title,
			minutes,
			notes,
			items.map(packItem),
		]),
	];
	const bytes = deflateSync(strToU8(JSON.stringify(packed)), { level: 9 });
	const link = `${COURSE_VERSION}.${toBase64Url(bytes)}`;
	return link.length > LONGEST_LINK ? undefined : link;
}

/** Reads what {@link encodeCourse} wrote. A damaged link gives a sentence and no course. */
export function decodeCourse(text: string): CourseRead {
	const [, version, body = ''] = /^(\d{1,4})\.([\w-]+)$/.exec(text) ?? [];
	if (version === undefined || text.length > LONGEST_LINK) return { problems: [words.badLink] };
	if (Number(version) !== COURSE_VERSION) return { problems: [words.otherVersion(version)] };
	try {
		const [title, author, sessions] = JSON.parse(inflate(fromBase64Url(body))) as unknown[];
		const file = {
			format: 'bpo-atlas-course',
			version: COURSE_VERSION,
			title,
			author,
			sessions: (sessions as unknown[][]).map(([title, minutes, notes, items]) => ({
				title,
				minutes,
				notes,
				items: (items as LinkItem[]).map(unpackItem),
			})),
		};
		return readCourseFile(JSON.stringify(file));
	} catch {
		return { problems: [words.badLink] };
	}
}

/** Known kinds are one letter, others are spelled out before a colon. */
function packItem({ kind, id, minutes = 0, note = '' }: CourseItem): LinkItem {
	const known = itemKinds.some((name) => name === kind);
	const key = known ? `${kind.charAt(0)}${id}` : `!${JSON.stringify([kind, id])}`;
	return minutes === 0 && note === '' ? key : [key, minutes, note];
}

function unpackItem(item: LinkItem): unknown {
	const [key, minutes, note] = typeof item === 'string' ? [item, 0, ''] : item;
	if (key.startsWith('!')) {
		const [kind, id] = JSON.parse(key.slice(1)) as unknown[];
		return { kind, id, minutes, note };
	}
	const kind = itemKinds.find((name) => name.startsWith(key.charAt(0)));
	return { kind, id: key.slice(1), minutes, note };
}

/** Unpacks piece by piece and stops where a damaged or hostile link would fill the memory. */
function inflate(bytes: Uint8Array): string {
	const parts: Uint8Array[] = [];
	let length = 0;
	const stream = new Inflate((part) => {
		length += part.length;
		if (length > LONGEST_TEXT) throw new RangeError('The course in the link is too long.');
		parts.push(part);
	});
	stream.push(bytes, true);
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return strFromU8(whole);
}

function toBase64Url(bytes: Uint8Array): string {
	return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array {
	return strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
}
