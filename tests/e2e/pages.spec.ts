import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { addressesIn, pageTypes, standaloneTypes } from './page-types.ts';

const NOT_THERE = pageTypes['page that is not there'];
const NARROW = { width: 320, height: 700 };
const WIDE = { width: 1440, height: 900 };

/** Every page type meets one of these; together they meet all of them. */
const settings = [
	{ name: 'light', colorScheme: 'light', forcedColors: 'none', viewport: NARROW },
	{ name: 'dark', colorScheme: 'dark', forcedColors: 'none', viewport: WIDE },
	{ name: 'forced colors', colorScheme: 'dark', forcedColors: 'active', viewport: NARROW },
	{ name: 'light', colorScheme: 'light', forcedColors: 'none', viewport: WIDE },
	{ name: 'dark', colorScheme: 'dark', forcedColors: 'none', viewport: NARROW },
	{ name: 'forced colors', colorScheme: 'light', forcedColors: 'active', viewport: WIDE },
] as const;

/** What reaches beyond the edge of the window, if anything does. */
async function overflow(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(-3)
			.map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`);
	});
}

/** Brings every chart and self-check near, so that its script runs. */
async function scrollThrough(page: Page): Promise<void> {
	for (const element of await page.locator('bpo-ranking, bpo-quiz').all()) {
		await element.scrollIntoViewIfNeeded();
		await expect(element.getByRole('button').first()).toBeVisible();
	}
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
	const { name, viewport, ...media } = settings[index % settings.length] ?? settings[0];
	const other = viewport === NARROW ? WIDE : NARROW;
	const isMissing = address === NOT_THERE;
	const except = [
		// The system sets these colors; axe reads the ones that the style sheet asked for.
		...(media.forcedColors === 'active' ? ['color-contrast'] : []),
	];

	test.describe(type, () => {
		test.use({
			viewport,
			provoked: isMissing ? { notFound: /^console: .* 404 .*no-such-page/ } : {},
		});

		test(`is whole and accessible in ${name} at ${viewport.width} px`, async ({ page }) => {
			await page.emulateMedia(media);
			const response = await page.goto(address);
			expect(response?.status()).toBe(isMissing ? 404 : 200);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			await expect(page.getByRole('main')).toHaveCount(1);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			expect(await page.title()).toMatch(/BPO Atlas/);
			await scrollThrough(page);
			expect(await overflow(page)).toEqual([]);
			expect(await accessibilityFaults(page, { except })).toEqual([]);

			await page.setViewportSize(other);
			await page.goto(address);
			if (type in pageTypes) await skipToText(page);
			await scrollThrough(page);
			expect(await overflow(page)).toEqual([]);
		});
	});
}

test.describe('every page', () => {
	test.use({ viewport: NARROW, javaScriptEnabled: false });

	// In parts, so that both workers share them and none takes long.
	const parts = 6;
	for (let part = 0; part < parts; part++) {
		test(`fits a window of 320 px, before any script (${part + 1} of ${parts})`, async ({
			page,
			baseURL,
		}) => {
			test.slow();
			const answer = await page.request.get('sitemap.xml');
			const addresses = addressesIn(await answer.text(), new URL(baseURL ?? '').pathname);
			expect(addresses.length).toBeGreaterThan(40);
			const faults: string[] = [];
			for (const address of addresses.filter((_, index) => index % parts === part)) {
				await page.goto(address);
				for (const what of await overflow(page)) faults.push(`/${address}: ${what}`);
			}
			expect(faults).toEqual([]);
		});
	}
});
