import type { Page } from '@playwright/test';
import { staticServer } from '../../scripts/lib/static-server.mjs';
import { launchBrowser } from './launch.ts';
import { sliderTimes } from './slider.ts';
import { timeColumns } from './time-columns.ts';

const ROUNDS = 7;
/** How much slower than this machine the browser's processor is made. */
const SLOWDOWN = 4;
const PORT = 4391;
const SITE = `http://127.0.0.1:${PORT}/`;

/**
 * Times what readers wait for on charts, in ms of a browser at a quarter of this machine's speed:
 * the explorer from address to drawing and from view to view, a figure until it can be used, and a
 * slider of the location score until its ranking is drawn again.
 *
 * @param folder a built site
 */
export async function browserTimes(folder: string): Promise<[string, object][]> {
	const server = staticServer({ folder }).listen(PORT, '127.0.0.1');
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		const tools = await page.context().newCDPSession(page);
		await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
		return [
			['explorer, first drawing', await times(() => firstDrawing(page))],
			...(await viewTimes(page)),
			['figure, until it can be used', await times(() => figureReady(page))],
			...(await sliderTimes(page, tools, SITE)),
		];
	} finally {
		await browser.close();
		server.close();
	}
}

async function firstDrawing(page: Page): Promise<number> {
	await page.goto(`${SITE}compare/`);
	await page.locator('bpo-explorer[data-ready]').waitFor();
	return page.evaluate(() => performance.now());
}

async function viewTimes(page: Page): Promise<[string, object][]> {
	await firstDrawing(page);
	const views = await page.getByRole('tab').allTextContents();
	const rows: [string, object][] = [];
	for (const [index, name] of views.entries()) {
		const other = views.length - 1 - index === index ? 0 : views.length - 1 - index;
		const time = async () => {
			await openView(page, other);
			return openView(page, index);
		};
		// The first opening fetches the code of the view.
		rows.push([`explorer, to ${name.trim()}`, await times(time)]);
	}
	return rows;
}

/** Opens a view by its tab and waits until it is drawn and painted. */
function openView(page: Page, index: number): Promise<number> {
	return page
		.getByRole('tab')
		.nth(index)
		.evaluate(async (tab: HTMLElement) => {
			const start = performance.now();
			tab.click();
			const figure = document.querySelector('bpo-explorer figure');
			while (figure?.ariaBusy === 'true') await new Promise(requestAnimationFrame);
			await new Promise(requestAnimationFrame);
			return performance.now() - start;
		});
}

async function figureReady(page: Page): Promise<number> {
	await page.goto(`${SITE}regions/africa/`);
	const figure = page.locator('bpo-figure').first();
	const start = performance.now();
	await figure.scrollIntoViewIfNeeded();
	await figure.getByRole('tablist').waitFor();
	return performance.now() - start;
}

async function times(work: (round: number) => Promise<number>): Promise<object> {
	const all: number[] = [];
	for (let round = 0; round < ROUNDS; round++) all.push(await work(round));
	return timeColumns(all);
}
