import { describe, expect, it } from 'vitest';
import { InputProblem } from '../../../../src/methods/method.ts';
import { shrinkageMethod } from '../../../../src/methods/shrinkage/method.ts';
import { readItems } from '../../../../src/methods/shrinkage/read-items.ts';
import { resultOf } from '../erlang/usual.ts';

describe('shrinkage', () => {
	it('gives the worked example in both versions', () => {
		const { text, value, sentences } = resultOf(shrinkageMethod);
		expect(text('all')).toBe('30.0%');
		expect(text('additive')).toBe('53 people');
		expect(value('additive')).toBeCloseTo(52.86, 2);
		expect(text('compounded')).toBe('27.9%');
		expect(value('compoundedStaff')).toBeCloseTo(51.3, 1);
		expect(sentences.join(' ')).toContain('1 − 0.89 × 0.81 = 27.9%');
	});

	it('shows the frequent error, which schedules five people too few', () => {
		const { text, sentences, table } = resultOf(shrinkageMethod);
		expect(text('wrong')).toBe('48.1');
		expect(sentences.join(' ')).toContain('37 × 1.3 = 48.1 is 5 people too few');
		expect(table('ways')).toEqual([
			['Shares added', '37 / (1 − 30%)', '52.86', '37'],
			['Shares compounded', '37 / (1 − 27.9%)', '51.32', '37'],
			['Error: multiplied instead of divided', '37 × 1.3', '48.1', '33.67'],
		]);
	});

	it('adds up to the time on the phones in both columns', () => {
		const { tables } = resultOf(shrinkageMethod);
		const rows = tables.find(({ id }) => id === 'items')!.rows;
		for (const column of [0, 1]) {
			const sum = rows.reduce((total, { cells }) => total + cells[column]!.value!, 0);
			expect(sum).toBeCloseTo(1, 12);
		}
	});

	it('does without items of one kind, or of both', () => {
		const none = resultOf(shrinkageMethod, { away: '', inside: ' \n' });
		expect(none.text('additive')).toBe('37 people');
		expect(none.warnings).toEqual([]);
		const away = resultOf(shrinkageMethod, { inside: '' });
		expect(away.value('additive')).toBe(away.value('compoundedStaff'));
	});

	it('refuses lists that leave nobody, at the field', () => {
		expect(() => resultOf(shrinkageMethod, { inside: 'Break 89' })).toThrow(/add up to 100%/);
	});
});

describe('the list of items', () => {
	it('reads names with spaces, and commas, tabs, colons and percent signs between', () => {
		expect(
			readItems('Public holidays 3.5%\nSick leave: 2\n\nTraining,5\nCoaching\t1 %', 'x'),
		).toEqual([
			{ name: 'Public holidays', share: 0.035 },
			{ name: 'Sick leave', share: 0.02 },
			{ name: 'Training', share: 0.05 },
			{ name: 'Coaching', share: 0.01 },
		]);
	});

	it.each([
		['Holiday', 'Line 1: “Holiday” is no name with a percentage.'],
		['8', 'Line 1: “8” is no name with a percentage.'],
		['Holiday −8', 'Line 1: “−8” is no percentage'],
		['Holiday 1.2.3', 'Line 1: “1.2.3” is no percentage'],
		['Holiday 8\nSickness 100', 'Line 2: “100” is no percentage'],
	])('says what is wrong with "%s"', (text, sentence) => {
		expect(() => readItems(text, 'away')).toThrow(InputProblem);
		expect(() => readItems(text, 'away')).toThrow(sentence);
	});
});
