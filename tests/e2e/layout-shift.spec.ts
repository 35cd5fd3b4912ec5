import type { Page } from '@playwright/test';
import { NEAR } from './come-to-life.ts';
import { expect, test } from './guard.ts';
import { pageTypes, standaloneTypes } from './page-types.ts';

const pages = { ...pageTypes, ...standaloneTypes };

/** One page of every kind that a script brings to life. */
const kinds = [
	'article',
	'region',
	'country',
	'chart alone',
	'explorer',
	'explorer in a frame',
	'method',
	'method with drawings',
	'working hours',
	'location score',
	'data catalogue',
	'indicator',
	'course builder',
	'question bank',
	'search',
	'changes',
	'saving for offline',
] as const;

/** A tool fills its page and comes to life at once: what is out of sight must not move either. */
const tools: readonly string[] = [
	'method',
	'method with drawings',
	'working hours',
	'location score',
	'changes',
];

/** Pages that grow or shrink where a reader who went on to their end does not look. */
const growing = [
	'explorer',
	'explorer in a frame',
	'course builder',
	'changes',
	'saving for offline',
] as const;

const UNFINISHED = [
	...['course-builder', 'explorer', 'changes', 'offline'].map(
		(name) => `bpo-${name}:not(:defined)`,
	),
	'bpo-explorer:not([data-ready])',
	'[aria-busy="true"]',
].join();

interface Watching {
	shifts: { value: number; what: string }[];
}

/**
 * How far down the page its headings and its end are, in pixels, by their texts, when all of it is laid out:
 * parts that wait for their frame (platform/unfold.ts) have heights that are only guessed.
 */
function placesOf(page: Page): Promise<Record<string, number>> {
	return page.evaluate(() => {
		const { dataset } = document.documentElement;
		const { unfolds } = dataset;
		delete dataset.unfolds;
		const marks = document.querySelectorAll<HTMLElement>('main :is(h2, h3), footer');
		const seen = [...marks].filter((mark) => mark.checkVisibility());
		const places = seen.map((mark, index) => [
			`${index} ${mark.textContent.trim().slice(0, 40)}`,
			Math.round(mark.getBoundingClientRect().top + scrollY),
		]);
		if (unfolds !== undefined) dataset.unfolds = unfolds;
		return Object.fromEntries(places) as Record<string, number>;
	});
}

/**
 * Opens a page whose scripts arrive only when all of it has been painted.
 *
 * @param meanwhile what the reader does until then
 * @returns where everything stood before
 */
async function openSlowly(
	page: Page,
	address: string,
	meanwhile: () => Promise<void> = () => Promise.resolve(),
): Promise<Record<string, number>> {
	const { promise: painted, resolve: release } = Promise.withResolvers<undefined>();
	await page.route('**/*.js', async (route) => {
		await painted;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.readyState !== 'loading');
	await page.evaluate(async () => {
		await document.fonts.ready;
		await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
	});
	const places = await placesOf(page);
	await meanwhile();
	release(undefined);
	await page.waitForLoadState();
	return places;
}

/** Leaves out what moved before the scripts came, when a typeface arrived after the first painting. */
function forgetShifts(page: Page): Promise<void> {
	return page.evaluate(async () => {
		await new Promise((told) => setTimeout(told));
		(window as unknown as Watching).shifts.length = 0;
	});
}

/** More of a long list says nothing new. */
const MOST_WINDOWS = 30;

/** Goes down a page window by window, as a reader does; what the next window holds has come to life by then. */
async function readThrough(page: Page): Promise<void> {
	await page.mouse.move(5, 5);
	for (let windows = 0; windows < MOST_WINDOWS; windows++) {
		const asleep = () =>
			page.evaluate(
				(near) =>
					[...document.querySelectorAll(near)].filter(
						(element) =>
							element.getBoundingClientRect().top < 2 * innerHeight &&
							!element.matches(':defined:not([aria-busy="true"], :has([aria-busy="true"]))'),
					).length + document.querySelectorAll('[aria-busy="true"]').length,
				NEAR,
			);
		await expect.poll(asleep).toBe(0);
		const atEnd = await page.evaluate(() => {
			scrollBy({ top: innerHeight, behavior: 'instant' });
			return scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
		});
		if (atEnd) return;
	}
}

for (const width of [360, 1280]) {
	test(`nothing is pushed about while a page comes to life, ${width} px`, async ({ page }) => {
		test.slow();
		await page.setViewportSize({ width, height: 740 });
		await page.addInitScript(() => {
			const shifts: Watching['shifts'] = [];
			Object.assign(window, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries() as (PerformanceEntry & {
					value: number;
					sources: { node: Node | null }[];
				})[]) {
					const moved = entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40));
					shifts.push({ value: entry.value, what: moved.join(' | ') });
				}
			}).observe({ type: 'layout-shift', buffered: true });
		});
		for (const kind of kinds) {
			const places = await openSlowly(page, pages[kind], () => forgetShifts(page));
			await readThrough(page);
			const shifts = await page.evaluate(() => (window as unknown as Watching).shifts);
			const sum = shifts.reduce((total, { value }) => total + value, 0);
			expect(sum, `${kind}: ${JSON.stringify(shifts)}`).toBeLessThan(0.01);
			if (tools.includes(kind)) expect(await placesOf(page), kind).toEqual(places);
			await page.unrouteAll();
		}
	});
}

for (const width of [360, 1280]) {
	test(`the foot of a page stays where its reader sees it, ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		const foot = () =>
			page.evaluate(() => document.querySelector('footer')?.getBoundingClientRect().top ?? 0);
		for (const kind of growing) {
			let before = 0;
			await openSlowly(page, pages[kind], async () => {
				await page.evaluate(async () => {
					scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
					await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
				});
				before = await foot();
			});
			await expect(page.locator(UNFINISHED)).toHaveCount(0);
			expect(Math.abs((await foot()) - before), kind).toBeLessThan(2);
			await page.unrouteAll();
		}
	});
}
