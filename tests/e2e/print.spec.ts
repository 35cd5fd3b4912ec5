import { chooseTheme } from './choose-theme.ts';
import { expect, test } from './guard.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';

test.describe('on paper', () => {
	test('the whole text stays, with notes and sources', async ({ page }) => {
		await page.goto(ARTICLE);
		await page.emulateMedia({ media: 'print' });
		const words = await page
			.locator('.body p, .body h2, .body h3, .body li, .sn')
			.evaluateAll((elements) =>
				elements
					.filter((element) => !element.closest('details, [hidden], [data-script]'))
					.filter((element) => !element.matches('.sn-again, .sn-again *'))
					.filter((element) => element.getClientRects().length === 0)
					.map((element) => element.textContent.trim())
					.filter(Boolean),
			);
		expect(words).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('[id^="src-"]').first()).toBeVisible();
		await expect(page.getByRole('figure').first().getByRole('table')).toBeVisible();
	});

	test('menus and buttons go', async ({ page }) => {
		for (const address of [ARTICLE, 'data/ict-service-exports/']) {
			await page.emulateMedia({ media: 'screen' });
			await page.goto(address);
			for (const element of await page.locator('bpo-ranking').all()) {
				await element.scrollIntoViewIfNeeded();
				await expect(element.getByRole('tablist')).toBeVisible();
			}
			await page.emulateMedia({ media: 'print' });
			await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
			await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
			await expect(page.getByRole('banner').getByRole('link', { name: 'Search' })).toHaveCount(0);
			await expect(page.getByText('Use this section').locator('visible=true')).toHaveCount(0);
			await expect(page.getByRole('tablist')).toHaveCount(0);
			await expect(page.getByText('Copy link').locator('visible=true')).toHaveCount(0);
		}
	});

	test('nothing is printed dark, whatever the colors on the screen', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(ARTICLE);
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		const light = await page.evaluate(() => getComputedStyle(document.body).color);
		await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
		await chooseTheme(page, 'dark');
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe(light);
	});

	test('addresses of links to other sites are printed, each once', async ({ page }) => {
		await page.goto(ARTICLE);
		await page.emulateMedia({ media: 'print' });
		const printed = await page.locator('.body a[href^="http"]').evaluateAll((links) =>
			links.map((link) => {
				const added = getComputedStyle(link, '::after').content;
				return `${link.textContent} ${added}`.split('://').length - 1;
			}),
		);
		expect(printed.filter((times) => times !== 1)).toEqual([]);
	});
});
