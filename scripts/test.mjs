// The whole test suite: npm test. Name steps to run only those: npm test -- unit site
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './lib/browser.mjs';
import {
	closingCounts,
	closingLine,
	countsOf,
	flakyLines,
	playwrightCounts,
	vitestCounts,
} from './lib/counts.mjs';
import { sideBySide } from './lib/side-by-side.mjs';
import { nodeStep, seconds } from './lib/step.mjs';

/** The suite takes what a small machine has, also on a large one: so it does the same everywhere. */
const CORES = 2;
const VITEST_REPORT = '.cache/vitest.json';
const PLAYWRIGHT_REPORT = '.cache/playwright.json';
const ASTRO = 'node_modules/astro/bin/astro.mjs';
const QUIET = { env: { ASTRO_TELEMETRY_DISABLED: '1' } };

/** @typedef {import('./lib/counts.mjs').Counts} Counts */
/** @typedef {import('./lib/step.mjs').StepOptions} StepOptions */
/** @typedef {import('./lib/step.mjs').StepResult} StepResult */
/**
 * @typedef {object} Part
 * @property {string} name
 * @property {(options: StepOptions) => Promise<StepResult>} run
 * @property {string[]} [after] parts that write what this one reads
 * @property {string} [needs] a part without which this one says nothing
 * @property {number} [cores] how many it keeps busy; one if nothing is said
 * @property {(result: StepResult) => Counts} [count] a part without counts is one test
 */

/**
 * In the order in which they start.
 *
 * @type {Part[]}
 */
const parts = [
	{
		name: 'fonts',
		run: (options) => nodeStep('Cutting the fonts', ['scripts/fonts.mjs'], options),
	},
	{
		name: 'types',
		after: ['fonts'],
		run: (options) => nodeStep('Checking types', [ASTRO, 'check'], { ...options, ...QUIET }),
	},
	{
		name: 'unit',
		after: ['fonts'],
		run: (options) =>
			nodeStep(
				'Running unit tests',
				[
					'node_modules/vitest/vitest.mjs',
					'run',
					'--reporter=default',
					'--reporter=json',
					`--outputFile=${VITEST_REPORT}`,
				],
				options,
			),
		count: () => vitestCounts(readFileSync(VITEST_REPORT, 'utf8')),
	},
	{
		name: 'build',
		// Both make Astro write its lists of types and content; at once they could disturb each other.
		after: ['fonts', 'types'],
		run: (options) =>
			nodeStep('Building the site', ['scripts/build.mjs'], { ...options, loud: true }),
	},
	{
		name: 'lint',
		// The linter goes by the types that `astro check` writes down.
		after: ['types'],
		run: (options) =>
			nodeStep(
				'Linting',
				['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
				options,
			),
	},
	{
		name: 'site',
		needs: 'build',
		run: (options) =>
			nodeStep('Checking the built site', ['checks/run.ts'], { ...options, loud: true }),
		count: ({ output }) => closingCounts(output),
	},
	{
		name: 'format',
		after: ['fonts'],
		run: (options) =>
			nodeStep(
				'Checking the format',
				['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
				options,
			),
	},
	{
		name: 'browser',
		needs: 'build',
		cores: CORES,
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
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const counts = await sideBySide(
	chosen.map((part) => ({
		...part,
		after: [...(part.after ?? []), ...(part.needs ? [part.needs] : [])],
		run: (alone) => countedRun(part, alone),
	})),
	CORES,
);
if (broken.size > 0) console.log(`\nFailed: ${[...broken].join(', ')}`);
console.log(`\nTested in ${seconds(performance.now() - start)}`);
for (const line of flakyLines(counts)) console.log(line);
console.log(closingLine(counts));
process.exitCode = broken.size > 0 ? 1 : 0;

/**
 * Runs a part and counts its tests; a part whose need is broken is passed over and counts nothing.
 *
 * @param {Part} part
 * @param {boolean} alone
 * @returns {Promise<Counts | undefined>}
 */
async function countedRun(part, alone) {
	if (part.needs && broken.has(part.needs)) {
		console.log(`Skipped: ${part.name}, which needs ${part.needs}`);
		return undefined;
	}
	const result = await part.run({ shared: !alone });
	if (!result.ok) broken.add(part.name);
	return countsOf(result, part.count);
}

/**
 * @param {StepOptions} options
 * @returns {Promise<StepResult>}
 */
function runBrowserTests(options) {
	const browser = findBrowser();
	if (!browser) return Promise.resolve({ ok: false, output: '', milliseconds: 0 });
	const env = { BROWSER_PATH: browser };
	const args = ['node_modules/@playwright/test/cli.js', 'test'];
	return nodeStep('Running browser tests', args, { ...options, env, loud: true });
}
