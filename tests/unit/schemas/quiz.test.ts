import { describe, expect, it } from 'vitest';
import { quiz, quizItem } from '../../../src/schemas/quiz.ts';

const fields = {
	id: 'q-x-1',
	section: 'one',
	bloom: 'apply',
	prompt: 'Which of these is right?',
};
const option = (correct: boolean) => ({ text: 'An answer', correct, why: 'Because it is so.' });
const single = (...correct: boolean[]) => ({
	...fields,
	kind: 'single',
	options: correct.map(option),
});

const accepts = (item: unknown) => quizItem.safeParse(item).success;

describe('a quiz item', () => {
	it('of one choice has three to five options and exactly one right', () => {
		expect(accepts(single(true, false, false))).toBe(true);
		expect(accepts(single(true, true, false))).toBe(false);
		expect(accepts(single(false, false, false))).toBe(false);
		expect(accepts(single(true, false))).toBe(false);
		expect(accepts(single(true, false, false, false, false, false))).toBe(false);
	});

	it('of several choices has right and wrong options', () => {
		const multiple = (...correct: boolean[]) => ({ ...single(...correct), kind: 'multiple' });
		expect(accepts(multiple(true, true, false))).toBe(true);
		expect(accepts(multiple(true, true, true))).toBe(false);
		expect(accepts(multiple(false, false, false))).toBe(false);
	});

	it('gives a reason for every option', () => {
		const item = single(true, false, false);
		const silent = item.options.map(({ why: _, ...rest }) => rest);
		expect(accepts({ ...item, options: silent })).toBe(false);
	});

	it('with a number has a tolerance that is not negative', () => {
		const numeric = {
			...fields,
			kind: 'numeric',
			answer: 79.8,
			unit: 'percent',
			why: 'It is 391 / 490.',
		};
		expect(accepts({ ...numeric, tolerance: 0 })).toBe(true);
		expect(accepts({ ...numeric, tolerance: -1 })).toBe(false);
		expect(accepts(numeric)).toBe(false);
	});

	it('with an order has three to seven steps', () => {
		const ordering = (count: number) => ({
			...fields,
			kind: 'ordering',
			steps: Array.from({ length: count }, (_, index) => ({
				text: `Step ${index}`,
				why: 'It needs the one before.',
			})),
		});
		expect([2, 3, 7, 8].map((count) => accepts(ordering(count)))).toEqual([
			false,
			true,
			true,
			false,
		]);
	});

	it('is of a known kind and has no unknown key', () => {
		expect(accepts({ ...single(true, false, false), kind: 'essay' })).toBe(false);
		expect(accepts({ ...single(true, false, false), hint: 'x' })).toBe(false);
	});
});

describe('a quiz', () => {
	it('has four to eight items', () => {
		const items = (count: number) => ({
			items: Array.from({ length: count }, () => single(true, false, false)),
		});
		expect([3, 4, 8, 9].map((count) => quiz.safeParse(items(count)).success)).toEqual([
			false,
			true,
			true,
			false,
		]);
	});
});
