import type { AxeResults, NodeResult, Result } from 'axe-core';
import type { ConformanceResults } from '../../src/schemas/conformance.ts';

/** What axe found on a page in one theme at one width. */
export interface Run {
	setting: string;
	results: Pick<AxeResults, 'passes' | 'violations' | 'incomplete'>;
}

/** Adds to each success criterion the rules of a run that looked at it, by the number of the criterion. */
export function addRules(rules: Record<string, Set<string>>, { results }: Run): void {
	for (const { id, tags } of [...results.passes, ...results.violations, ...results.incomplete]) {
		for (const number of tags.flatMap(criterionOf)) (rules[number] ??= new Set()).add(id);
	}
}

/** The outcome of all runs on one page: a rule passed when it passed wherever it applied. */
export function pageResult(
	type: string,
	path: string,
	runs: readonly Run[],
): ConformanceResults['pages'][number] {
	const open = ids(runs, 'incomplete');
	const wrong = ids(runs, 'violations');
	const passed = ids(runs, 'passes').filter((id) => !open.includes(id) && !wrong.includes(id));
	return {
		type,
		path,
		passed: passed.length,
		open,
		faults: runs.flatMap(({ setting, results }) =>
			results.violations.flatMap(({ id, nodes }) =>
				nodes
					.filter((node) => !isExempt(id, node))
					.map(({ target }) => `${id} (${setting}): ${target.join(' ')}`),
			),
		),
	};
}

/** The number of a source is a link inside a sentence; the criterion on target size exempts those. */
function isExempt(rule: string, { target }: NodeResult): boolean {
	return rule === 'target-size' && target.join(' ').includes('.snref');
}

function ids(runs: readonly Run[], outcome: keyof Run['results']): string[] {
	const results: Result[] = runs.flatMap(({ results }) => results[outcome]);
	return [...new Set(results.map(({ id }) => id))].toSorted();
}

/** The tag "wcag1411" names criterion 1.4.11. */
function criterionOf(tag: string): string[] {
	const [, principle, guideline, number] = /^wcag([1-4])(\d)(\d{1,2})$/.exec(tag) ?? [];
	return principle && guideline && number ? [`${principle}.${guideline}.${number}`] : [];
}
