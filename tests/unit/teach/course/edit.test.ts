import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addItems,
	addSession,
	changeItem,
	moveItem,
	moveSession,
	removeItem,
	removeSession,
	step,
} from '../../../../src/teach/course/edit.ts';
import { itemKey, type Course } from '../../../../src/teach/course/model.ts';
import { courseOf } from './fixtures.ts';

const shape = (course: Course) =>
	course.sessions.map(({ items }) => items.map(({ id }) => id).join(''));
const abc = courseOf(['section:a', 'section:b'], ['section:c'], []);

describe('editing a course', () => {
	it('adds at the end of a session, each thing once', () => {
		const added = addItems(abc, 2, [
			{ kind: 'section', id: 'a' },
			{ kind: 'term', id: 'a' },
		]);
		expect(added.sessions[2]?.items.map(itemKey)).toEqual(['term:a']);
	});

	it('steps down through the sessions and up again to where it began', () => {
		let place = { session: 0, index: 0 };
		let course = abc;
		const seen: string[][] = [];
		for (;;) {
			const next = step(course, place, 1);
			if (!next) break;
			course = moveItem(course, place, next);
			place = next;
			seen.push(shape(course));
		}
		expect(seen).toEqual([
			['ba', 'c', ''],
			['b', 'ac', ''],
			['b', 'ca', ''],
			['b', 'c', 'a'],
		]);
		for (;;) {
			const next = step(course, place, -1);
			if (!next) break;
			course = moveItem(course, place, next);
			place = next;
		}
		expect(shape(course)).toEqual(['ab', 'c', '']);
	});

	it('never loses or doubles an item by moving it', () => {
		const place = fc.record({ session: fc.nat(3), index: fc.nat(4) });
		fc.assert(
			fc.property(fc.array(fc.tuple(place, place)), (moves) => {
				const moved = moves.reduce((course, [from, to]) => moveItem(course, from, to), abc);
				expect(shape(moved).join('').split('').sort()).toEqual(['a', 'b', 'c']);
			}),
		);
	});

	it('gives the items and notes of a removed session to its neighbor', () => {
		expect(shape(removeSession(abc, 1))).toEqual(['abc', '']);
		expect(shape(removeSession(abc, 0))).toEqual(['abc', '']);
		expect(removeSession(courseOf(['section:a']), 0).sessions).toHaveLength(1);
	});

	it('moves sessions whole, and not over the edge', () => {
		expect(shape(moveSession(abc, 0, 1))).toEqual(['c', 'ab', '']);
		expect(moveSession(abc, 0, -1)).toBe(abc);
		expect(moveSession(abc, 2, 1)).toBe(abc);
	});

	it('removes and changes what is named and nothing else', () => {
		expect(shape(removeItem(abc, { session: 0, index: 0 }))).toEqual(['b', 'c', '']);
		const noted = changeItem(abc, { session: 0, index: 1 }, (item) => ({ ...item, note: 'n' }));
		expect(noted.sessions[0]?.items.map(({ note }) => note)).toEqual([undefined, 'n']);
		expect(addSession(abc).sessions).toHaveLength(4);
	});
});
