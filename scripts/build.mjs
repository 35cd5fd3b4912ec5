// Builds the site into dist/. A build that fails leaves the last good dist/ as it was.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeStep, seconds } from './lib/step.mjs';
import { restoreFolder, swapFolder, undisturbed } from './lib/swap-folder.mjs';
import { loadCorpus } from '../src/corpus/load.ts';
import { builtSummary, contentSummary } from './lib/summary.ts';

const NEXT = '.cache/dist-next';
const places = { current: 'dist', next: NEXT, last: '.cache/dist-last' };
// A large book fits in this; without a bound Node lets memory grow before it cleans up.
const HEAP_MB = 1500;
const env = {
	ASTRO_TELEMETRY_DISABLED: '1',
	NODE_ENV: 'production',
	NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
	OUT_DIR: `./${NEXT}`,
};
const start = performance.now();

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync(NEXT, { recursive: true, force: true });
if (restoreFolder(places)) console.log('Brought back the last good build, which was set aside.');

const fonts = await nodeStep('Cutting the fonts', ['scripts/fonts.mjs']);
const content = fonts.ok && (await nodeStep('Checking the content', ['scripts/check-content.ts']));
const pages =
	content &&
	content.ok &&
	(await nodeStep('Building pages and search index', astroBuild(), { env }));
if (!pages || !pages.ok) {
	const kept = existsSync('dist') ? ' dist/ still holds the last good build.' : '';
	console.error(`The site was not built.${kept}`);
	process.exit(1);
}
for (const line of warnings(pages.output)) console.warn(line);

undisturbed(() => swapFolder(places));

console.log(`\n${contentSummary(loadCorpus(process.cwd()))}`);
console.log(`${builtSummary('dist')}, built in ${seconds(performance.now() - start)}`);

function astroBuild() {
	return ['node_modules/astro/bin/astro.mjs', 'build'];
}

/** @param {string} output */
function warnings(output) {
	return output.split('\n').filter((line) => line.includes('[WARN]'));
}
