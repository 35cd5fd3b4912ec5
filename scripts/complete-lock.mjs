// Adds to package-lock.json the optional packages for other platforms that npm left out.
// Run it after every `npm install`: npm run lock
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { missingDependencies, withPackage } from './lib/lock.mjs';

const KEPT_FIELDS = ['version', 'cpu', 'os', 'libc', 'engines', 'license', 'dependencies'];
const file = new URL('../package-lock.json', import.meta.url);

/** @type {import('./lib/lock.mjs').Lock} */
let lock = JSON.parse(readFileSync(file, 'utf8'));

for (let missing = missingDependencies(lock)[0]; missing; missing = missingDependencies(lock)[0]) {
	const entry = lookUp(missing);
	lock = withPackage(lock, missing, entry);
	const remark = entry.integrity ? '' : ' (not in the registry now: locked without integrity)';
	console.log(`added ${missing.name}@${entry.version}${remark}`);
}

writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');

/**
 * What the lock records of a package. A registry that lacks this very version still knows from an
 * earlier one which systems the package is for.
 *
 * @param {import('./lib/lock.mjs').MissingDependency} missing
 * @returns {import('./lib/lock.mjs').LockedPackage}
 */
function lookUp({ name, range }) {
	const exact = view(`${name}@${range}`);
	const manifest = exact ?? { ...view(name), version: range };
	if (!/^\d+\.\d+\.\d+/.test(manifest.version)) {
		throw new Error(`${name}: the registry has no version for "${range}"`);
	}
	return {
		...Object.fromEntries(
			KEPT_FIELDS.filter((field) => manifest[field]).map((field) => [field, manifest[field]]),
		),
		...(exact && { integrity: exact.dist.integrity }),
	};
}

/** @param {string} spec */
function view(spec) {
	const { status, stdout } = spawnSync('npm', ['view', spec, '--json'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
	});
	if (status !== 0) return undefined;
	const found = JSON.parse(stdout);
	return Array.isArray(found) ? found.at(-1) : found;
}
