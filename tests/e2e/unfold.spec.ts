import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';

/** Notes each time that the page is marked as one to be laid out part by part, or no longer. */
async function watchMark(page: Page): Promise<() => Promise<boolean[]>> {
	await page.addInitScript(() => {
		const marks: boolean[] = [];
		Object.assign(globalThis, { marks });
		new MutationObserver(() => {
			marks.push('unfolds' in document.documentElement.dataset);
		}).observe(document, { attributes: true, attributeFilter: ['data-unfolds'], subtree: true });
	});
	return () => page.evaluate(() => (globalThis as unknown as { marks: boolean[] }).marks);
}

/** How many parts of the page wait to be laid out. */
function waiting(page: Page): Promise<number> {
	return page
		.locator('main section, main figure, footer')
		.evaluateAll(
			(parts) =>
				parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length,
		);
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 } });

	test('a page that begins at its top is laid out part by part, and whole in the end', async ({
		page,
	}) => {
		const marks = await watchMark(page);
		await page.goto(ARTICLE);
		await expect.poll(marks).toEqual([true, false]);
		expect(await waiting(page)).toBe(0);
	});

	test('parts wait while no script lets them go, and can be read all the same', async ({
		page,
		baseURL,
	}) => {
		await page.route(`${baseURL ?? ''}_assets/*.js`, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '' }),
		);
		await page.goto(ARTICLE, { waitUntil: 'load' });
		expect(await waiting(page)).toBeGreaterThan(5);
		const heading = page.getByRole('heading', { name: 'Accountability stays with the client' });
		await heading.scrollIntoViewIfNeeded();
		await expect(heading).toBeInViewport();
	});

	test('a page that a link enters further down is whole at once', async ({ page }) => {
		const marks = await watchMark(page);
		await page.goto(`${ARTICLE}#accountability-stays`);
		await expect(page.locator('#accountability-stays')).toBeInViewport();
		expect(await marks()).toEqual([]);
		expect(await waiting(page)).toBe(0);
	});

	test('a reader who comes back is where they left', async ({ page }) => {
		await page.goto(ARTICLE);
		await page.locator('#accountability-stays').scrollIntoViewIfNeeded();
		const left = await page.evaluate(() => scrollY);
		await page.reload();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(left - 40);
		expect(await page.evaluate(() => scrollY)).toBeLessThan(left + 40);
	});
});

test('on a wide screen no part waits', async ({ page }) => {
	await page.goto(ARTICLE);
	expect(await waiting(page)).toBe(0);
});
