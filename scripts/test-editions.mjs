// Tests what works without a connection: npm run test:editions. Makes the editions first when dist/ has none of its own.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './lib/browser.mjs';
import { closingLine, flakyLines, playwrightCounts } from './lib/counts.mjs';
import { nodeStep, seconds } from './lib/step.mjs';

const REPORT = '.cache/playwright-editions.json';
const SITE = 'dist/index.html';
const EDITIONS = 'dist/offline/editions/editions.json';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const start = performance.now();
if (!existsSync(SITE)) {
	console.error('There is no built site yet. Run "npm run build" first.');
	process.exit(1);
}
/** @type {import('./lib/counts.mjs').Counts[]} */
const counts = [];
if (!areMade())
	counts.push(whole(await nodeStep('Making the editions', ['editions/run.ts'], loud())));
counts.push(await runSpecs());
console.log(`\nTested in ${seconds(performance.now() - start)}`);
for (const line of flakyLines(counts)) console.log(line);
console.log(closingLine(counts));
process.exitCode = counts.some(({ failed }) => failed > 0) ? 1 : 0;

/** Whether the editions in dist/ were made of the pages that stand there now. */
function areMade() {
	return existsSync(EDITIONS) && statSync(EDITIONS).mtimeMs >= statSync(SITE).mtimeMs;
}

/** @returns {Promise<import('./lib/counts.mjs').Counts>} */
async function runSpecs() {
	const browser = findBrowser();
	if (!browser) return whole({ ok: false });
	mkdirSync('.cache', { recursive: true });
	rmSync(REPORT, { force: true });
	const result = await nodeStep(
		'Testing the editions',
		['node_modules/@playwright/test/cli.js', 'test', '--config=playwright.editions.config.ts'],
		{ env: { BROWSER_PATH: browser }, ...loud() },
	);
	if (!existsSync(REPORT)) return whole(result);
	const counted = playwrightCounts(readFileSync(REPORT, 'utf8'));
	// A run that failed has at least one failure, whatever its report says.
	return result.ok || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

/**
 * A step without counts is one test.
 *
 * @param {{ ok: boolean }} result
 */
function whole({ ok }) {
	return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

function loud() {
	return { loud: true };
}
