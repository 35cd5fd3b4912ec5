// Writes docs/LICENSES.md from the lock and the built site, and says what must not be shipped:
// npm run licenses
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { licenseReport, noticeProblems } from './lib/licenses.ts';
import { LICENSES_FILE } from './lib/shipped-packages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const file = `dist/${LICENSES_FILE}`;
if (!existsSync(file)) {
	console.error(`There is no ${file} yet. Run "npm run build" first.`);
	process.exit(1);
}
const notices = readFileSync(file, 'utf8');
const problems = noticeProblems(notices);
for (const problem of problems) console.error(problem);
if (problems.length === 0) {
	writeFileSync(
		'docs/LICENSES.md',
		licenseReport(readFileSync('package-lock.json', 'utf8'), notices),
	);
	console.log('docs/LICENSES.md is written.');
}
process.exitCode = problems.length > 0 ? 1 : 0;
