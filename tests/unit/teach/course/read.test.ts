import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { courseProblems as words } from '../../../../src/strings/course-problems.ts';
import { readCourseFile, writeCourseFile } from '../../../../src/teach/course/read.ts';
import { anyCourse, courseOf } from './fixtures.ts';

const file = (value: object) =>
	JSON.stringify({ format: 'bpo-atlas-course', version: 1, sessions: [], ...value });

describe('a course file', () => {
	it('comes back as it was written', () => {
		fc.assert(
			fc.property(anyCourse, (course) => {
				expect(readCourseFile(writeCourseFile(course))).toEqual({ course, problems: [] });
			}),
		);
	});

	it('holds 500 sections', () => {
		const many = courseOf(Array.from({ length: 500 }, (_, i) => `section:s-${i}`));
		expect(readCourseFile(writeCourseFile(many)).course).toEqual(many);
	});

	it('keeps entries of kinds and ids that nobody knows', () => {
		const { course, problems } = readCourseFile(
			file({ sessions: [{ title: 'A', items: [{ kind: 'film', id: 'no-such-id' }] }] }),
		);
		expect(course?.sessions[0]?.items).toEqual([{ kind: 'film', id: 'no-such-id' }]);
		expect(problems).toEqual([]);
	});

	it('loses nothing that it cannot read: the text goes into the notes', () => {
		const { course, problems } = readCourseFile(
			file({ sessions: [{ title: 'A', notes: 'Plan', items: [{ song: 'la' }, 7] }, 'text'] }),
		);
		expect(course?.sessions.map(({ notes }) => notes)).toEqual([
			'Plan\n\n{"song":"la"}\n\n7',
			'"text"',
		]);
		expect(problems).toEqual([
			words.unreadableItem(1, 1),
			words.unreadableItem(1, 2),
			words.unreadableSession(2),
		]);
	});

	it('keeps markup in titles as the text it is', () => {
		const title = '<img src=x onerror=alert(1)>';
		expect(readCourseFile(file({ title })).course?.title).toBe(title);
	});

	it('takes no length of a lesson that none can have', () => {
		for (const minutes of [0, -5, 1.5, 1e9, '45', null]) {
			const { course } = readCourseFile(file({ sessions: [{ minutes, items: [] }] }));
			expect(course?.sessions[0]?.minutes).toBeUndefined();
		}
	});

	it.each([
		['no JSON', '{', words.notCourse],
		['a list', '[]', words.notCourse],
		['another thing', '{"format":"recipe","version":1,"sessions":[]}', words.notCourse],
		['no sessions', '{"format":"bpo-atlas-course","version":1}', words.notCourse],
		['version 2', file({ version: 2 }), words.otherVersion('2')],
		['no version', file({ version: null }), words.otherVersion('unknown')],
		['a flood', ' '.repeat(2_000_001), words.tooLarge],
	])('with %s gives one sentence and no course', (_, text, sentence) => {
		expect(readCourseFile(text)).toEqual({ problems: [sentence] });
	});
});
