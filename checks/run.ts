// Holds the built folder against every promise: node checks/run.ts
import { fileURLToPath } from 'node:url';
import { promiseReport } from '../scripts/lib/promise-report.mjs';
import { checks } from './all.ts';
import { readSite } from './lib/site.ts';

/** Problems of one promise that are printed; the rest is counted. */
const SHOWN = 20;

const site = readSite(fileURLToPath(new URL('..', import.meta.url)), process.env.BASE_PATH);
if (site.pages.length === 0) {
	console.error('There is no built site in dist/. Run "npm run build" first.');
	process.exit(1);
}

const report = promiseReport(SHOWN);
for (const { promise, run } of checks) {
	const start = performance.now();
	const problems = await run(site);
	const time = `${((performance.now() - start) / 1000).toFixed(1)} s`;
	report.tell(
		`${promise} (${time})`,
		problems.map(({ file, message }) => `${file}: ${message}`),
	);
}
process.exitCode = report.close();
