import type { Browser, Page } from '@playwright/test';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { slowLine, type SlowLine } from './slow-line.ts';
import { launchBrowser } from './launch.ts';

const PORT = 4393;
const SLOW_PORT = 4394;
const SITE = `http://127.0.0.1:${SLOW_PORT}/`;
/** How much slower than this machine the browser's processor is made. */
const SLOWDOWN = 4;
/** Between two keys, in ms: a quick typist on a phone. */
const KEY_MS = 80;

const QUERIES = ['nearshore', 'service level', 'Philippines', 'benefits of outsourcing', 'KPO'];

/**
 * Times a search on slow 4G with a processor slowed down four times: the first of a visit, in a
 * dialog over the front page, and one whose words and pages were fetched before.
 *
 * @param folder a built site
 * @returns for each query what a reader waits for, in ms, and what a first search fetches, in kB
 */
export async function searchTimes(folder: string): Promise<[string, object][]> {
	const origin = staticServer({ folder }).listen(PORT, '127.0.0.1');
	const line = slowLine(`http://127.0.0.1:${PORT}`);
	line.server.listen(SLOW_PORT, '127.0.0.1');
	const browser = await launchBrowser();
	try {
		// A host has its files compressed before anybody asks; the first round makes the line do so.
		for (const query of QUERIES) await visit(browser, line, query);
		const rows: [string, object][] = [];
		for (const query of QUERIES) rows.push([query, await visit(browser, line, query)]);
		return rows;
	} finally {
		await browser.close();
		line.server.close();
		origin.close();
	}
}

async function visit(browser: Browser, line: SlowLine, query: string): Promise<object> {
	const context = await browser.newContext();
	const page = await context.newPage();
	const tools = await context.newCDPSession(page);
	await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.goto(SITE, { waitUntil: 'networkidle' });
	line.takeBytes();
	const cold = await firstSearch(page, query);
	await page.waitForLoadState('networkidle');
	const kB = Math.round(line.takeBytes() / 1000);
	const warm = await warmSearch(page, query);
	await context.close();
	return { ...cold, 'warm ms': warm, kB };
}

/** From the key that opens the search, and from the last letter, until the first result stands there. */
async function firstSearch(page: Page, query: string): Promise<object> {
	const opened = performance.now();
	await page.keyboard.press('/');
	await page.locator('.search-dialog input[type="search"]').waitFor();
	await page.keyboard.type(query, { delay: KEY_MS });
	const typed = performance.now();
	await page.locator(`.search-dialog .search-result`).first().waitFor();
	const shown = performance.now();
	return {
		'from opening ms': Math.round(shown - opened),
		'from last key ms': Math.round(shown - typed),
	};
}

/** From asking until the results are replaced; the words and pages are there already. */
async function warmSearch(page: Page, query: string): Promise<number> {
	const times: number[] = [];
	for (let round = 0; round < 5; round += 1) {
		await ask(page, 'sla');
		times.push(await ask(page, query));
	}
	return Math.round(times.toSorted((a, b) => a - b)[2] ?? 0);
}

function ask(page: Page, query: string): Promise<number> {
	return page.evaluate(async (text) => {
		const input = document.querySelector<HTMLInputElement>('.search-dialog input[type="search"]');
		const count = document.querySelector('.search-dialog .search-note b');
		if (!input?.form || !count) throw new Error('The search is not open.');
		const start = performance.now();
		input.value = text;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.form.requestSubmit();
		while (!count.textContent.includes(`“${text}”`)) await new Promise(requestAnimationFrame);
		return performance.now() - start;
	}, query);
}
