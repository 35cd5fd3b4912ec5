import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The one without windows comes first: it takes a fifth less time.
const NAMES = [
	'chromium-headless-shell',
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
];
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a browser for the tests: BROWSER_PATH, Playwright's own, one of the system, else one
 * installed now by Playwright or by apt-get.
 *
 * @returns {string | undefined} undefined after saying in one sentence what to do
 */
export function findBrowser() {
	const found = installed();
	if (found) return found;
	console.error('No browser for the tests found; installing one.');
	for (const install of [installWithPlaywright, installWithApt]) {
		install();
		const browser = installed();
		if (browser) return browser;
	}
	console.error(
		'No browser could be installed: install Chromium or Chrome, or name one in BROWSER_PATH.',
	);
	return undefined;
}

/** The path of a browser as readers have it, for measurements; any other where there is none. */
export function readersBrowser() {
	return installed(NAMES.slice(1)) ?? findBrowser();
}

/** The path of a browser that is there already, the first name first; undefined when none is. */
export function installed(names = NAMES) {
	const own = chromium.executablePath();
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => names.map((name) => join(folder, name)));
	return [process.env.BROWSER_PATH, own, ...onPath, ...USUAL_PLACES].find(
		(file) => file && isExecutable(file),
	);
}

function installWithPlaywright() {
	spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
		stdio: 'ignore',
		timeout: 180_000,
	});
}

function installWithApt() {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
	const quiet = { stdio: /** @type {const} */ ('ignore'), timeout: 300_000 };
	spawnSync('apt-get', ['update', '-qq'], quiet);
	spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

/** @param {string} file */
function isExecutable(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
