// Two builds of the same files in two folders, in two time zones, the second without a network, give
// the same bytes, and so do the zip, the EPUBs and the PDF of a part made from them; a build that fails
// or is interrupted leaves the last good site: npm run test:same-bytes
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { installed } from './lib/browser.mjs';
import { filesIn, folderDifferences } from './lib/compare-folders.mjs';
import { promiseReport } from './lib/promise-report.mjs';

const LEFT_OUT = new Set([
	...['.astro', '.cache', '.git', '.vitest', 'dist', 'node_modules'],
	...['playwright-report', 'test-results'],
]);
/** Differences that are printed; the rest is counted. */
const SHOWN = 20;
const BUILD = ['scripts/build.mjs'];
const EDITIONS = ['editions/run.ts', 'zip', 'epub'];
/** One part, because the whole book takes minutes; it is printed by the same code. */
const PDF_OF_A_PART = [
	'--input-type=module',
	'--eval',
	`import { contextOf } from './editions/context.ts';
	import { makePdfs } from './editions/pdf/index.ts';
	const context = await contextOf('dist', 'dist/offline/editions', () => undefined);
	await makePdfs(context, (slug) => slug.endsWith('-learning-tools'));`,
];

const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'same-bytes-'));
const first = join(work, 'one');
const second = join(work, 'another folder');
const report = promiseReport(SHOWN);
/** @type {import('node:child_process').ChildProcess | undefined} */
let running;
process.once('SIGINT', () => leave(130)).once('SIGTERM', () => leave(143));

try {
	copyProject(root, first);
	copyProject(first, second);
	const prison = withoutNetwork();
	if (!prison) console.log('This system cannot take the network away: both builds had one.');
	const canPrint = installed() !== undefined;
	if (!canPrint) console.log('There is no browser here: the PDF is left out.');
	const jobs = [BUILD, EDITIONS, ...(canPrint ? [PDF_OF_A_PART] : [])];
	for (const job of jobs) {
		done(job, first, { TZ: 'Pacific/Auckland', LC_ALL: 'C' }, []);
		done(job, second, { TZ: 'America/Los_Angeles', LC_ALL: 'tr_TR.UTF-8' }, prison ?? []);
	}

	const files = filesIn(join(first, 'dist'));
	const kinds = ['.html', '.zip', '.imscc', '.epub', '.pdf'].map(
		(end) => `${files.filter((file) => file.endsWith(end)).length} ${end}`,
	);
	const differences = folderDifferences(join(first, 'dist'), join(second, 'dist'));
	report.tell(`${files.length} files are the same (${kinds.join(', ')})`, differences);

	writeFileSync(join(first, 'content/sources/broken.json'), '{');
	const { status } = tried(BUILD, first, {}, []);
	rmSync(join(first, 'content/sources/broken.json'));
	report.tell('broken content stops the build', status === 0 ? ['the build went through'] : []);
	report.tell('after it the last good site is in place', sinceFirst());

	await interrupted(first);
	report.tell('after an interruption the last good site is in place', sinceFirst());
} finally {
	rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.close();

/**
 * @param {string} from
 * @param {string} to
 */
function copyProject(from, to) {
	cpSync(from, to, {
		recursive: true,
		filter: (file) => dirname(file) !== from.replace(/[\\/]$/, '') || !LEFT_OUT.has(basename(file)),
	});
	symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'));
}

/** What Linux puts before a command to take its network away, or undefined where it cannot. */
function withoutNetwork() {
	const command = ['unshare', '--net', '--map-root-user', '--'];
	const [program = '', ...args] = [...command, 'true'];
	return spawnSync(program, args).status === 0 ? command : undefined;
}

/**
 * Runs a script of the project in a folder.
 *
 * @param {readonly string[]} script
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} before
 */
function tried(script, folder, env, before) {
	const [program = '', ...args] = [...before, process.execPath, ...script];
	const start = performance.now();
	const result = spawnSync(program, args, {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, ...env },
	});
	const name = script === PDF_OF_A_PART ? 'the PDF of a part' : script.join(' ');
	console.log(
		`  ${[...before, name].join(' ')}: ${((performance.now() - start) / 1000).toFixed(0)} s`,
	);
	return result;
}

/** @type {typeof tried} */
function done(script, folder, env, before) {
	const result = tried(script, folder, env, before);
	if (result.status === 0) return result;
	throw new Error(`${script.join(' ')} in ${folder} failed:\n${result.stdout}${result.stderr}`);
}

/**
 * Kills a build, with all its processes, once it writes pages.
 *
 * @param {string} folder
 */
async function interrupted(folder) {
	running = spawn(process.execPath, BUILD, { cwd: folder, detached: true, stdio: 'ignore' });
	const ended = new Promise((resolve) => running?.once('close', resolve));
	const pages = join(folder, '.cache/dist-next/about');
	while (running.exitCode === null && !existsSync(pages)) await wait(100);
	const halfDone = running.exitCode === null;
	if (running.pid && halfDone) process.kill(-running.pid, 'SIGKILL');
	await ended;
	running = undefined;
	report.tell('the build was interrupted while it wrote pages', halfDone ? [] : ['it had ended']);
}

/** What is in the first folder now and was not built there. */
function sinceFirst() {
	return folderDifferences(join(second, 'dist'), join(first, 'dist'));
}

/** @param {number} code */
function leave(code) {
	if (running?.pid) process.kill(-running.pid, 'SIGKILL');
	rmSync(work, { recursive: true, force: true });
	process.exit(code);
}
