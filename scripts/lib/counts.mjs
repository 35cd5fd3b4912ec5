/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

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
 * Counts in the JSON report of Playwright.
 *
 * @param {string} report
 * @returns {Counts}
 */
export function playwrightCounts(report) {
	const { expected, unexpected, flaky, skipped } = JSON.parse(report).stats;
	return { passed: expected, failed: unexpected + flaky, skipped };
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
 * The sum as the last line of a test run.
 *
 * @param {Counts[]} counts
 */
export function closingLine(counts) {
	const sum = (/** @type {keyof Counts} */ key) =>
		counts.reduce((total, count) => total + count[key], 0);
	const skipped = sum('skipped');
	return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
