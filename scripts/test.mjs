// The whole test suite: npm test. Name steps to run only those: npm test -- unit site
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './lib/browser.mjs';
import {
	closingCounts,
	closingLine,
	flakyLines,
	playwrightCounts,
	vitestCounts,
} from './lib/counts.mjs';
import { nodeStep, seconds } from './lib/step.mjs';

const VITEST_REPORT = '.cache/vitest.json';
const PLAYWRIGHT_REPORT = '.cache/playwright.json';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const QUIET = { env: { ASTRO_TELEMETRY_DISABLED: '1' } };

/** @typedef {import('./lib/counts.mjs').Counts} Counts */
/** @typedef {import('./lib/step.mjs').StepResult} StepResult */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {() => Promise<StepResult>} run
 * @property {string} [needs] a part without which this one says nothing
 * @property {(result: StepResult) => Counts} [count] a part without counts is one test
 */

/** @type {Part[]} */
const parts = [
	{ name: 'fonts', run: () => nodeStep('Cutting the fonts', ['scripts/fonts.mjs']) },
	{ name: 'types', run: () => nodeStep('Checking types', [ASTRO, 'check'], QUIET) },
	{
		name: 'lint',
		run: () =>
			nodeStep('Linting', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
	},
	{
		name: 'format',
		run: () =>
			nodeStep('Checking the format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']),
	},
	{
		name: 'unit',
		run: () =>
			nodeStep('Running unit tests', [
				'node_modules/vitest/vitest.mjs',
				'run',
				'--reporter=default',
				'--reporter=json',
				`--outputFile=${VITEST_REPORT}`,
			]),
		count: () => vitestCounts(readFileSync(VITEST_REPORT, 'utf8')),
	},
	{
		name: 'build',
		run: () => nodeStep('Building the site', ['scripts/build.mjs'], { loud: true }),
	},
	{
		name: 'site',
		needs: 'build',
		run: () => nodeStep('Checking the built site', ['checks/run.ts'], { loud: true }),
		count: ({ output }) => closingCounts(output),
	},
	{
		name: 'browser',
		needs: 'build',
		run: runBrowserTests,
		count: () => playwrightCounts(readFileSync(PLAYWRIGHT_REPORT, 'utf8')),
	},
];

const wanted = process.argv.slice(2);
const start = performance.now();
mkdirSync('.cache', { recursive: true });
for (const report of [VITEST_REPORT, PLAYWRIGHT_REPORT]) rmSync(report, { force: true });

/** @type {Set<string>} */
const broken = new Set();
/** @type {Counts[]} */
const counts = [];
for (const part of parts) {
	if (wanted.length > 0 && !wanted.includes(part.name)) continue;
	if (part.needs && broken.has(part.needs)) {
		console.log(`Skipped: ${part.name}, which needs ${part.needs}`);
		continue;
	}
	const result = await part.run();
	if (!result.ok) broken.add(part.name);
	counts.push(countsOf(part, result));
}
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\nTested in ${seconds(performance.now() - start)}`);
for (const line of flakyLines(counts)) console.log(line);
console.log(closingLine(counts));
process.exitCode = broken.size > 0 ? 1 : 0;

/**
 * A part that failed has at least one failure, whatever its report says.
 *
 * @param {Part} part
 * @param {StepResult} result
 * @returns {Counts}
 */
function countsOf({ count }, result) {
	const whole = { passed: result.ok ? 1 : 0, failed: result.ok ? 0 : 1, skipped: 0 };
	if (!count) return whole;
	try {
		const counted = count(result);
		return result.ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
	} catch {
		return whole;
	}
}

/** @returns {Promise<StepResult>} */
function runBrowserTests() {
	const browser = findBrowser();
	if (!browser) return Promise.resolve({ ok: false, output: '', milliseconds: 0 });
	const env = { BROWSER_PATH: browser };
	const args = ['node_modules/@playwright/test/cli.js', 'test'];
	return nodeStep('Running browser tests', args, { env, loud: true });
}
