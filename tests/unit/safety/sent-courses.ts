import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCourse, encodeCourse } from '../../../src/teach/course/link.ts';
import { readCourseFile, writeCourseFile } from '../../../src/teach/course/read.ts';
import { anyCourse } from '../teach/course/fixtures.ts';
import { holds, hostileJson, hostileText, mutated } from './hostile.ts';

describe('a course that somebody sends', () => {
	it('as a file is a course or a reason, and is written back whole', () => {
		const file = mutated(anyCourse.map(writeCourseFile));
		holds(
			fc.oneof(
				file,
				hostileJson.map((value) => JSON.stringify(value)),
				hostileText,
			),
			(text) => {
				const { course, problems } = readCourseFile(text);
				if (!course) expect(problems.length).toBeGreaterThan(0);
				else expect(readCourseFile(writeCourseFile(course)).course).toEqual(course);
			},
		);
	});

	it('as a link is a course or a reason', () => {
		const link = mutated(anyCourse.map((course) => encodeCourse(course) ?? ''));
		holds(fc.oneof(link, hostileText), (text) => {
			const { course, problems } = decodeCourse(text);
			expect(course !== undefined || problems.length > 0).toBe(true);
		});
	});

	it('with fields of any kind inside is still a course of texts', () => {
		const value = fc.oneof(hostileJson, hostileText, fc.constantFrom(null, NaN, 1e9, [], {}));
		const item = fc.record({ kind: value, id: value, minutes: value, note: value });
		const session = fc.record({
			title: value,
			minutes: value,
			notes: value,
			items: fc.array(item),
		});
		holds(fc.record({ title: value, author: value, sessions: fc.array(session) }), (made) => {
			const text = JSON.stringify({ format: 'bpo-atlas-course', version: 1, ...made });
			const { course } = readCourseFile(text);
			for (const { title, notes, items } of course?.sessions ?? []) {
				expect([title, notes].every((part) => typeof part === 'string')).toBe(true);
				for (const { kind, id } of items) expect(typeof kind + typeof id).toBe('stringstring');
			}
		});
	});
});
