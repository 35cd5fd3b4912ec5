import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	formatSaved,
	parseSaved,
	withAnswer,
	withoutQuiz,
	type Saved,
} from '../../../../src/teach/quiz/saved.ts';

const nothing: Saved = new Map();
const stored = (quizzes: unknown, version: unknown = 1) => JSON.stringify({ version, quizzes });

describe('saved answers', () => {
	it('come back as they were stored', () => {
		const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
		const answer = fc.array(fc.string({ maxLength: 80 }), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(fc.array(fc.tuple(id, id, answer)), (given) => {
				const saved = given.reduce<Saved>((all, each) => withAnswer(all, ...each), nothing);
				expect(parseSaved(formatSaved(saved))).toEqual(saved);
			}),
		);
	});

	it('replace an earlier answer to the same question', () => {
		const first = withAnswer(nothing, 'quiz-a', 'q-one', ['k1']);
		const second = withAnswer(first, 'quiz-a', 'q-one', ['k2']);
		expect(second.get('quiz-a')?.get('q-one')).toEqual(['k2']);
		expect(first.get('quiz-a')?.get('q-one')).toEqual(['k1']);
	});

	it('of one quiz can be forgotten without the others', () => {
		const both = withAnswer(withAnswer(nothing, 'quiz-a', 'q', ['k1']), 'quiz-b', 'q', ['k1']);
		expect([...withoutQuiz(both, 'quiz-a').keys()]).toEqual(['quiz-b']);
	});

	it.each([
		['nothing', null],
		['no JSON', '{"version":1,'],
		['another type', '[]'],
		['null', 'null'],
		['another version', stored({}, 2)],
		['an unknown field', '{"version":1,"quizzes":{"quiz-a":{"q":["k1"]}},"extra":true}'],
		['a list of quizzes', stored([])],
		['a quiz that is no record', stored({ 'quiz-a': 'q' })],
		['an answer that is no list', stored({ 'quiz-a': { q: 'k1' } })],
		['an empty answer', stored({ 'quiz-a': { q: [] } })],
		['an answer of numbers', stored({ 'quiz-a': { q: [1] } })],
		['an endless answer', stored({ 'quiz-a': { q: Array(9).fill('k') } })],
		['an endless text', stored({ 'quiz-a': { q: ['k'.repeat(81)] } })],
		['a key that is no id', stored({ 'Quiz A': { q: ['k1'] } })],
		['a key of the prototype', '{"version":1,"quizzes":{"__proto__":{"q":["k1"]}}}'],
	])('count as none when storage holds %s', (_what, text) => {
		expect(parseSaved(text)).toEqual(nothing);
	});

	it('never throw, whatever storage holds', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseSaved(text)));
	});
});
