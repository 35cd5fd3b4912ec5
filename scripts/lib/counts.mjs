/**
 * Tests by how they ended. `flaky` names those that failed and passed when they were tried again.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, flaky?: string[] }} Counts
 */

/**
 * What the JSON report of Playwright says about a file or a group of tests.
 *
 * @typedef {object} Suite
 * @property {string} title
 * @property {string} [file]
 * @property {{ title: string, line: number, tests: { status: string }[] }[]} [specs]
 * @property {Suite[]} [suites]
 */

/**
 * Counts in the JSON report of Vitest. A test file that cannot be loaded counts as a failure.
 *
 * @param {string} report
 * @returns {Counts}
 */
export function vitestCounts(report) {
	const result = JSON.parse(report);
	const unloadable = result.testResults.filter(
		(/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
			file.status === 'failed' && file.assertionResults.length === 0,
	).length;
	return {
		passed: result.numPassedTests,
		failed: result.numFailedTests + unloadable,
		skipped: result.numPendingTests + result.numTodoTests,
	};
}

/**
 * Counts in the JSON report of Playwright. A test that passed only when it was tried again is flaky:
 * neither passed nor failed, and named.
 *
 * @param {string} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
	const { suites, stats } = JSON.parse(report);
	const { expected: passed, unexpected: failed, skipped } = stats;
	return { passed, failed, skipped, flaky: suites.flatMap(flakyIn) };
}

/**
 * @param {Suite} suite
 * @returns {string[]}
 */
function flakyIn({ file, specs = [], suites = [] }) {
	const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
	return [
		...own.map(({ title, line }) => `${file}:${line} ${title}`),
		...suites.flatMap((inner) => flakyIn(inner)),
	];
}

/**
 * The flaky tests of a run by name, a line each; none when every test did the same each time.
 *
 * @param {Counts[]} counts
 */
export function flakyLines(counts) {
	return counts.flatMap(({ flaky = [] }) => flaky).map((name) => `Flaky: ${name}`);
}

/**
 * Counts in a closing line such as "9 passed, 2 failed".
 *
 * @param {string} output
 * @returns {Counts}
 */
export function closingCounts(output) {
	const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
	return { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 };
}

/**
 * Counts of a step: those of its report, or one test where it has none or did not write it. A step
 * that failed has at least one failure, whatever its report says.
 *
 * @template {{ ok: boolean }} Result
 * @param {Result} result
 * @param {(result: Result) => Counts} [read]
 * @returns {Counts}
 */
export function countsOf(result, read) {
	const whole = { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0 };
	if (!read) return whole;
	try {
		const counted = read(result);
		return result.ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
	} catch {
		return whole;
	}
}

/**
 * The sum as the last line of a test run.
 *
 * @param {Counts[]} counts
 */
export function closingLine(counts) {
	const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
		counts.reduce((total, count) => total + count[key], 0);
	const rest = { skipped: sum('skipped'), flaky: flakyLines(counts).length };
	const named = Object.entries(rest).filter(([, number]) => number > 0);
	return [
		`${sum('passed')} passed, ${sum('failed')} failed`,
		...named.map(([name, number]) => `${number} ${name}`),
	].join(', ');
}
