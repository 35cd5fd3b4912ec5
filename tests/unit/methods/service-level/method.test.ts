import { describe, expect, it } from 'vitest';
import { serviceLevelMethod } from '../../../../src/methods/service-level/method.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import { resultOf } from '../erlang/usual.ts';

describe('service level by four definitions', () => {
	it('gives the worked month', () => {
		expect(resultOf(serviceLevelMethod).table('definitions')).toEqual([
			['Answered calls as base', '7,900 / 9,400', '84.0%', 'pass'],
			['Offered calls as base', '7,900 / 10,000', '79.0%', 'fail'],
			['Short abandons count as good', '(7,900 + 150) / 10,000', '80.5%', 'pass'],
			['Short abandons excluded', '7,900 / (10,000 − 150)', '80.2%', 'pass'],
		]);
	});

	it('gives abandonment two ways: 6.0% and 4.6%', () => {
		const { text } = resultOf(serviceLevelMethod);
		expect(text('abandonment')).toBe('6.0%');
		expect(text('abandonmentLong')).toBe('4.6%');
	});

	it('says whether the wording decides', () => {
		const verdict = (target: number) => resultOf(serviceLevelMethod, { target }).sentences[0];
		expect(verdict(80)).toContain('by 3 of 4 definitions: the wording decides');
		expect(verdict(79)).toContain('passes 79% by every definition');
		expect(verdict(85)).toContain('fails 85% by every definition');
	});

	it('warns of calls without an outcome, of all-short abandons and of a near miss', () => {
		const warnings = (changes: Record<string, number>) =>
			resultOf(serviceLevelMethod, changes).warnings.join(' ');
		expect(warnings({})).toBe('');
		expect(warnings({ abandoned: 500 })).toContain('100 calls are neither');
		expect(warnings({ short: 600 })).toContain('Every abandoned call counts as short');
		expect(warnings({ within: 7996 })).toContain('rounding decides');
	});

	it('leaves out what cannot be divided', () => {
		const none = resultOf(serviceLevelMethod, {
			answered: 0,
			within: 0,
			abandoned: 10_000,
			short: 10_000,
		});
		expect(none.value('answered')).toBeUndefined();
		expect(none.table('definitions')[0]).toEqual([
			'Answered calls as base',
			'0 / 0',
			'no base',
			'no base',
		]);
		expect(none.text('good')).toBe('100.0%');
		expect(none.value('abandonmentLong')).toBeUndefined();
	});

	it.each([
		['answered', { answered: 10_001 }],
		['within', { within: 9401 }],
		['abandoned', { abandoned: 601 }],
		['short', { short: 601 }],
	])('refuses a part larger than its whole: %s', (field, changes) => {
		try {
			resultOf(serviceLevelMethod, changes);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(InputProblem);
			expect((error as InputProblem).field).toBe(field);
		}
	});
});
