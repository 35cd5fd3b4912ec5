import type { Frame, Page } from '@playwright/test';
import { accessibilityFaults, looks, rulesOfLooks, show } from './accessibility.ts';
import { comeToLife } from './come-to-life.ts';
import { expect, test } from './guard.ts';
import { addressesIn, pageTypes, standaloneTypes } from './page-types.ts';

/** The pages of terms are of one make and short: every third stands for them. */
const TERMS = 3;

function isLookedAt(address: string, index: number): boolean {
	return !/^glossary\/./.test(address) || index % TERMS === 0;
}

const NOT_THERE = pageTypes['page that is not there'];

/** What reaches beyond the edge of the window, if anything does. */
async function overflow(shown: Page | Frame): Promise<string[]> {
	return shown.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(-3)
			.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
	});
}

/** The first stop of the tab key leads past the masthead into the text. */
async function skipToText(page: Page): Promise<void> {
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to content' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('main')).toBeFocused();
	await page.keyboard.press('Tab');
	const isPast = await page.evaluate(() => !document.activeElement?.closest('header.mast, .skip'));
	expect(isPast).toBe(true);
}

const types = Object.entries({ ...pageTypes, ...standaloneTypes });
for (const [index, [type, address]] of types.entries()) {
	const isMissing = address === NOT_THERE;

	test.describe(type, () => {
		test.use({ provoked: isMissing ? { notFound: /^console: .* 404 .*no-such-page/ } : {} });

		test('is whole and accessible, narrow and wide, light and dark', async ({ page }) => {
			const [first, second] = looks(index);
			await show(page, first);
			const response = await page.goto(address);
			expect(response?.status()).toBe(isMissing ? 404 : 200);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.getByRole('main')).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			expect(await page.title()).toMatch(/BPO Atlas/);
			if (type in pageTypes) await skipToText(page);
			else await page.keyboard.press('Tab');
			await comeToLife(page);
			expect(await overflow(page), first.name).toEqual([]);
			expect(await accessibilityFaults(page), first.name).toEqual([]);
			await show(page, second);
			expect(await overflow(page), second.name).toEqual([]);
			const only = rulesOfLooks;
			expect(await accessibilityFaults(page, { only }), second.name).toEqual([]);
			if (index % 3 > 0) return;
			await page.emulateMedia({ forcedColors: 'active' });
			expect(await overflow(page), 'forced colors').toEqual([]);
			// The system sets these colors; axe reads the ones that the style sheet asked for.
			const forced = rulesOfLooks.filter((rule) => rule !== 'color-contrast');
			expect(await accessibilityFaults(page, { only: forced }), 'forced colors').toEqual([]);
		});
	});
}

test.describe('every page', () => {
	test.use({ viewport: { width: 320, height: 700 }, javaScriptEnabled: false });

	// In parts, so that both workers share them and none takes long.
	const parts = 4;
	for (let part = 0; part < parts; part++) {
		test(`fits a window of 320 px, folded and open, before any script (${part + 1} of ${parts})`, async ({
			page,
			baseURL,
		}) => {
			test.slow();
			const answer = await page.request.get('sitemap.xml');
			const addresses = addressesIn(await answer.text(), new URL(baseURL ?? '').pathname);
			expect(addresses.length).toBeGreaterThan(40);
			const own = addresses.filter(isLookedAt).filter((_, index) => index % parts === part);
			await page.goto('about/method/');
			const faults: string[] = [];
			for (let from = 0; from < own.length; from += FRAMES) {
				const framed = own
					.slice(from, from + FRAMES)
					.map((address) => `${baseURL ?? ''}${address}`);
				faults.push(...(await overflowInFrames(page, framed)));
			}
			expect(faults).toEqual([]);
		});
	}
});

test('the contents of the book use the width of a desktop: no title takes three lines', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto(pageTypes.contents);
	const lines = await page
		.getByRole('main')
		.locator('li .ttl')
		.evaluateAll((titles) =>
			titles.map(
				(title) => title.clientHeight / Number.parseFloat(getComputedStyle(title).lineHeight),
			),
		);
	expect(lines.length).toBeGreaterThan(60);
	expect(Math.max(...lines)).toBeLessThan(3);
});

test('the strips of a country take the whole page of a desktop, and its map a quarter', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(pageTypes.country);
	const inner = (await page.locator('main > .wrap > .crumb').boundingBox())?.width ?? 0;
	const strips = page.getByRole('table', { name: /all destinations/ });
	expect((await strips.boundingBox())?.width).toBeCloseTo(inner, 0);
	const plate = page.locator('.country-plate svg');
	expect((await plate.boundingBox())?.width).toBeGreaterThan(380);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await expect(contents.getByRole('link', { name: /At a glance/ })).toBeInViewport();
	for (const width of [320, 800, 1025, 1280, 1920]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await overflow(page), `${width} px`).toEqual([]);
	}
});

/** Opens everything that is folded; a table may be wider than its page and must not show it. */
async function unfold(frame: Frame): Promise<void> {
	await frame.evaluate(() => {
		for (const folded of document.querySelectorAll('details')) folded.open = true;
	});
}

/** So many frames at once take half the time of as many pages one after the other. */
const FRAMES = 12;

/** What reaches beyond the edge of a frame of 320 px, in which each page is shown as in a window. */
async function overflowInFrames(page: Page, addresses: readonly string[]): Promise<string[]> {
	await page.evaluate((sources) => {
		const frames = sources.map((src) => {
			const frame = document.createElement('iframe');
			return Object.assign(frame, { src, width: '320', height: '700', frameBorder: '0' });
		});
		document.body.replaceChildren(...frames);
	}, addresses);
	const frames = page.frames().slice(1);
	expect(frames).toHaveLength(addresses.length);
	const found = await Promise.all(
		frames.map(async (frame) => {
			await frame.waitForURL(/^http/, { waitUntil: 'load' });
			expect(await frame.evaluate(() => innerWidth)).toBe(320);
			const faults = await overflow(frame);
			await unfold(frame);
			faults.push(...(await overflow(frame)));
			return faults.map((what) => `${frame.url()}: ${what}`);
		}),
	);
	return found.flat();
}
