import { expect, it } from 'vitest';
import type { Problem } from '../../../src/corpus/problem.ts';
import { project, type Changes } from './helpers.ts';

/** A fault and what the editor is told. `at` is text whose line must be named; without it line 1. */
interface Guard extends Pick<Problem, 'rule' | 'what' | 'fix'> {
	name: string;
	changes: Changes;
	file: string;
	at?: string;
}

/**
 * Checks that a fault gives exactly one problem in its file, at its line and in the words meant for
 * the editor. Other files may miss what the fault took away.
 */
export function guard({ name, changes, file, at, rule, what, fix }: Guard): void {
	it(name, () => {
		const { problems, lineOf } = project(changes);
		const line = at === undefined ? 1 : lineOf(file, at);
		expect(problems.filter((problem) => problem.file === file)).toEqual([
			{ file, line, rule, what, fix },
		]);
	});
}

/** Checks that content passes. */
export function allows(name: string, changes: Changes): void {
	it(name, () => {
		expect(project(changes).problems).toEqual([]);
	});
}
