// Holds the built folder against every promise: node checks/run.ts
import { fileURLToPath } from 'node:url';
import { checks } from './all.ts';
import { readSite, type Problem } from './lib/site.ts';

/** Problems of one promise that are printed; the rest is counted. */
const SHOWN = 20;

const site = readSite(fileURLToPath(new URL('..', import.meta.url)), process.env.BASE_PATH);
if (site.pages.length === 0) {
	console.error('There is no built site in dist/. Run "npm run build" first.');
	process.exit(1);
}

let failed = 0;
for (const { promise, run } of checks) {
	const start = performance.now();
	const problems = await run(site);
	const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
	console.log(`${problems.length === 0 ? '✓' : '✗'} ${promise} (${time})`);
	if (problems.length > 0) failed += 1;
	for (const line of lines(problems)) console.log(`    ${line}`);
}
console.log(`\n${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function lines(problems: readonly Problem[]): string[] {
	const shown = problems.slice(0, SHOWN).map(({ file, message }) => `${file}: ${message}`);
	const left = problems.length - shown.length;
	return left > 0 ? [...shown, `… and ${left} more`] : shown;
}
