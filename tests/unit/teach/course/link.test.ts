import { deflateSync, strFromU8, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCourse, encodeCourse, LONGEST_LINK } from '../../../../src/teach/course/link.ts';
import { courseProblems } from '../../../../src/strings/course-problems.ts';
import { anyCourse, courseOf } from './fixtures.ts';

describe('the link of a course', () => {
	it('holds every course that fits, to the last letter', () => {
		fc.assert(
			fc.property(anyCourse, (course) => {
				const link = encodeCourse(course);
				fc.pre(link !== undefined);
				expect(link).toMatch(/^1\.[\w-]+$/);
				expect(decodeCourse(link)).toEqual({ course, problems: [] });
			}),
		);
	});

	it('never grows longer than 4,000 characters', () => {
		const noise = (length: number) =>
			Array.from({ length }, (_, i) => `section:${((i + 1) * 2654435761 * 31).toString(36)}`);
		expect(encodeCourse(courseOf(noise(100)))?.length).toBeLessThanOrEqual(LONGEST_LINK);
		expect(encodeCourse(courseOf(noise(500)))).toBeUndefined();
	});

	it('is the same for the same course', () => {
		fc.assert(
			fc.property(anyCourse, (course) => {
				expect(encodeCourse(structuredClone(course))).toBe(encodeCourse(course));
			}),
		);
	});

	it.each([
		['nothing', ''],
		['words', 'hello'],
		['no compressed text', '1.AAAA'],
		['another shape', `1.${packed('{"title":1}')}`],
		['sessions of another shape', `1.${packed('["a","b",[null]]')}`],
		['entries of another shape', `1.${packed('["a","b",[["",0,"",[7]]]]')}`],
		['more than any course', `1.${'A'.repeat(5000)}`],
		['a text that fills the memory', `1.${packed(`["${'a'.repeat(2_000_000)}","",[]]`)}`],
	])('that holds %s gives a sentence and no course', (_, link) => {
		expect(decodeCourse(link)).toEqual({ problems: [courseProblems.badLink] });
	});

	it('that was cut off never breaks the page', () => {
		const link = encodeCourse(courseOf(['section:what-is', 'quiz:check-first'])) ?? '';
		for (let end = 0; end < link.length; end += 1) {
			const { problems, course } = decodeCourse(link.slice(0, end));
			if (!course) expect(problems).toEqual([courseProblems.badLink]);
		}
	});

	it('of another version is not guessed at', () => {
		expect(decodeCourse('2.abc').problems[0]).toContain('version 2');
	});
});

function packed(text: string): string {
	return btoa(strFromU8(deflateSync(strToU8(text)), true))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
}
