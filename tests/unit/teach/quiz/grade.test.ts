import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeChoice, gradeNumber, gradeOrder } from '../../../../src/teach/quiz/grade.ts';

const option = (correct: boolean, chosen: boolean) => ({ correct, chosen });

describe('gradeChoice', () => {
	it('is right only when all that fits is chosen and nothing else', () => {
		expect(gradeChoice([option(true, true), option(false, false)]).right).toBe(true);
		expect(gradeChoice([option(true, true), option(true, false)]).right).toBe(false);
		expect(gradeChoice([option(true, true), option(false, true)]).right).toBe(false);
	});

	it('says of every option what became of it', () => {
		const { options } = gradeChoice([
			option(true, true),
			option(false, true),
			option(false, false),
			option(true, false),
		]);
		expect(options).toEqual(['chosen-right', 'chosen-wrong', 'left-right', 'missed']);
	});

	it('gives nothing for choosing everything, unless everything fits', () => {
		const truths = fc.array(fc.boolean(), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(truths, (correct) => {
				const { right } = gradeChoice(correct.map((truth) => option(truth, true)));
				expect(right).toBe(correct.every(Boolean));
			}),
		);
	});

	it('accepts exactly one set of choices', () => {
		const options = fc.array(fc.record({ correct: fc.boolean(), chosen: fc.boolean() }), {
			minLength: 1,
		});
		fc.assert(
			fc.property(options, (given) => {
				const { right, options: verdicts } = gradeChoice(given);
				expect(right).toBe(!verdicts.includes('chosen-wrong') && !verdicts.includes('missed'));
			}),
		);
	});
});

describe('gradeNumber', () => {
	const answer = { value: 6.5, tolerance: 0.01 };
	const slips = [
		{ value: 5, tolerance: 0.01 },
		{ value: 5.5, tolerance: 0.01 },
	];

	it('accepts the answer and what lies within the tolerance, edges included', () => {
		expect(gradeNumber(6.5, answer)).toEqual({ right: true });
		expect(gradeNumber(6.51, answer)).toEqual({ right: true });
		expect(gradeNumber(6.49, answer)).toEqual({ right: true });
		expect(gradeNumber(6.52, answer)).toEqual({ right: false });
	});

	it('is not misled by binary fractions', () => {
		expect(gradeNumber(0.3, { value: 0.2, tolerance: 0.1 }).right).toBe(true);
		expect(gradeNumber(0.1 + 0.2, { value: 0.3, tolerance: 0 }).right).toBe(true);
	});

	it('names the slip behind a typical wrong result', () => {
		expect(gradeNumber(5.5, answer, slips)).toEqual({ right: false, slip: 1 });
		expect(gradeNumber(4, answer, slips)).toEqual({ right: false });
	});

	it('lets the answer win over an overlapping slip', () => {
		expect(gradeNumber(6.5, answer, [{ value: 6, tolerance: 1 }])).toEqual({ right: true });
	});

	it('does not accept what is no number', () => {
		expect(gradeNumber(Number.NaN, answer, slips)).toEqual({ right: false });
	});

	it('accepts on both sides alike', () => {
		const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(
				finite,
				fc.double({ min: 0, max: 100, noNaN: true }),
				finite,
				(value, tolerance, by) => {
					const target = { value, tolerance };
					expect(gradeNumber(value + by, target).right).toBe(gradeNumber(value - by, target).right);
				},
			),
		);
	});
});

describe('gradeOrder', () => {
	it('is right only in the right order', () => {
		expect(gradeOrder(['a', 'b', 'c'], ['a', 'b', 'c'])).toEqual({
			right: true,
			places: [true, true, true],
		});
		expect(gradeOrder(['b', 'a', 'c'], ['a', 'b', 'c'])).toEqual({
			right: false,
			places: [false, false, true],
		});
	});

	it('is wrong when steps are missing', () => {
		expect(gradeOrder(['a'], ['a', 'b']).right).toBe(false);
		expect(gradeOrder([], ['a']).right).toBe(false);
	});

	it('accepts one order of all', () => {
		const orders = fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 });
		fc.assert(
			fc.property(orders, (placed) => {
				expect(gradeOrder(placed, ['a', 'b', 'c', 'd']).right).toBe(placed.join('') === 'abcd');
			}),
		);
	});
});
