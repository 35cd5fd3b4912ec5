// Builds the site into dist/. A build that fails leaves the last good dist/ as it was.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { siteEnv, siteSteps } from './lib/site-steps.mjs';
import { nodeStep, seconds } from './lib/step.mjs';
import { restoreFolder, swapFolder, undisturbed } from './lib/swap-folder.mjs';
import { loadCorpus } from '../src/corpus/load.ts';
import { builtSummary, contentSummary } from './lib/summary.ts';

const NEXT = '.cache/dist-next';
const places = { current: 'dist', next: NEXT, last: '.cache/dist-last' };
const env = { ...siteEnv, OUT_DIR: `./${NEXT}` };
const preparation = [
	{ title: 'Cutting the fonts', args: ['scripts/fonts.mjs'] },
	{ title: 'Checking the content', args: ['scripts/check-content.ts'] },
];
const start = performance.now();

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(NEXT, { recursive: true, force: true });
if (restoreFolder(places)) console.log('Brought back the last good build, which was set aside.');

for (const { title, args } of preparation) await passed(nodeStep(title, args));
for (const { title, args } of siteSteps) {
	const { output } = await passed(nodeStep(title, args, { env }));
	for (const line of warnings(output)) console.warn(line);
}

undisturbed(() => swapFolder(places));

console.log(`\n${contentSummary(loadCorpus(process.cwd()))}`);
console.log(`${builtSummary('dist')}, built in ${seconds(performance.now() - start)}`);

/**
 * The result of a step; a step that failed ends the build.
 *
 * @param {Promise<import('./lib/step.mjs').StepResult>} step
 */
async function passed(step) {
	const result = await step;
	if (result.ok) return result;
	const kept = existsSync('dist') ? ' dist/ still holds the last good build.' : '';
	console.error(`The site was not built.${kept}`);
	process.exit(1);
}

/** @param {string} output */
function warnings(output) {
	return output.split('\n').filter((line) => line.includes('[WARN]'));
}
