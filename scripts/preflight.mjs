// The front door of every npm script: `node scripts/preflight.mjs <module> [arguments]` checks
// what it runs on, then loads the module. Plain JavaScript of Node 12, so that an old Node can say
// what is wrong instead of failing on syntax it does not know.
import { spawnSync } from 'child_process';
import { existsSync } from 'fs';
import { fileURLToPath, pathToFileURL } from 'url';
import { resolve } from 'path';

const LOWEST = [22, 12];

const root = fileURLToPath(new URL('..', import.meta.url));
const problem = findProblem();
if (problem) {
	console.error(problem);
	process.exit(1);
}
// From 22.18 on, Node reads TypeScript without being told.
if (!process.features.typescript) {
	const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
	process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ...flags].filter(Boolean).join(' ');
	const again = spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit' });
	process.exit(again.status === null ? 1 : again.status);
}
const target = process.argv[2];
if (target) {
	process.argv.splice(1, 2, resolve(target));
	void import(pathToFileURL(resolve(target)).href);
}

function findProblem() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < LOWEST[0] || (major === LOWEST[0] && minor < LOWEST[1])) {
		return [
			`This needs Node ${LOWEST.join('.')} or newer; found Node ${process.versions.node} at ${process.execPath}.`,
			existsSync(resolve(root, 'node_modules/.bin/node'))
				? 'A newer one is in node_modules. Use it through npm: "npm start", "npm test".'
				: 'Allow install scripts and run "npm ci" again, which brings one along, or install Node from https://nodejs.org/.',
		].join('\n');
	}
	if (!existsSync(resolve(root, 'node_modules/astro'))) {
		return 'The packages are not installed. Run "npm ci" in this folder first.';
	}
	return undefined;
}
