import { describe, expect, test } from 'vitest';
import { addRules, pageResult, type Run } from '../../../bench/lib/axe-results.ts';

const rule = (id: string, ...tags: string[]) => ({ id, tags, nodes: [{ target: ['#here'] }] });
const run = (setting: string, results: object) =>
	({ setting, results: { passes: [], violations: [], incomplete: [], ...results } }) as Run;

describe('what axe found on a page', () => {
	test('a rule that fails anywhere has not passed', () => {
		const runs = [
			run('light', { passes: [rule('contrast'), rule('title')] }),
			run('dark', { passes: [rule('title')], violations: [rule('contrast')] }),
		];
		const { passed, faults } = pageResult('home', '/', runs);
		expect(passed).toBe(1);
		expect(faults).toEqual(['contrast (dark): #here']);
	});

	test('a rule that a person must judge is open', () => {
		const runs = [run('light', { passes: [rule('title')], incomplete: [rule('contrast')] })];
		expect(pageResult('home', '/', runs)).toMatchObject({ passed: 1, open: ['contrast'] });
	});

	test('rules are filed under the criteria that their tags name', () => {
		const rules: Record<string, Set<string>> = {};
		addRules(rules, run('light', { passes: [rule('edge', 'wcag2aa', 'wcag1411', 'cat.color')] }));
		addRules(rules, run('light', { violations: [rule('contrast', 'wcag143')] }));
		expect(rules).toEqual({ '1.4.11': new Set(['edge']), '1.4.3': new Set(['contrast']) });
	});
});
