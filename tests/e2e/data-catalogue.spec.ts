import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

const rows = (page: Page) => page.locator('bpo-data-catalogue tr[data-newest]');
const status = (page: Page) => page.locator('bpo-data-catalogue [role="status"]');

async function open(page: Page, query = ''): Promise<number> {
	await page.goto(`data/${query}`);
	await page.mouse.move(20, 20);
	await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible();
	return rows(page).count();
}

test.describe('the data catalogue', () => {
	test('finds indicators by a word and says how many', async ({ page }) => {
		const total = await open(page);
		await page.getByRole('searchbox', { name: 'Search' }).fill('BX.GSR.CCIS');
		await expect(status(page)).toHaveText(`1 of ${total} indicators`);
		await expect(rows(page).filter({ visible: true })).toContainText(['ICT service exports']);
		await expect(page.getByRole('rowheader', { name: 'Economy' })).toBeHidden();
		await expect(page).toHaveURL(/\?q=BX\.GSR\.CCIS$/);
	});

	test('keeps its filters in the address', async ({ page }) => {
		const total = await open(page, '?group=trade&since=<b>');
		await expect(page.getByLabel('Group')).toHaveValue('trade');
		await expect(page.getByLabel('Newest value')).toHaveValue('');
		const trade = await rows(page).filter({ visible: true }).count();
		expect(trade).toBeGreaterThan(0);
		expect(trade).toBeLessThan(total);
		await page.getByLabel('Terms').selectOption({ label: 'Download' });
		await expect(page).toHaveURL(/\?group=trade&terms=open$/);
	});

	test('that finds nothing says which wish to leave out', async ({ page }) => {
		const total = await open(page, '?q=population&group=trade');
		await expect(status(page)).toHaveText('No indicator fits all filters.');
		await expect(page.locator('bpo-data-catalogue table')).toBeHidden();
		await page
			.getByRole('button', { name: /Leave out Group “Trade and investment”/ })
			.press('Enter');
		await expect(page.getByLabel('Group')).toBeFocused();
		expect(await rows(page).filter({ visible: true }).count()).toBeGreaterThan(0);
		await page.getByRole('searchbox', { name: 'Search' }).fill('no such thing');
		await page.getByRole('button', { name: 'Clear all' }).click();
		await expect(status(page)).toHaveText(`All ${total} indicators`);
		await expect(page).toHaveURL(/\/data\/$/);
	});
});

test('a receipt leads to the value of one place', async ({ page }) => {
	await page.goto('data/ict-service-exports/#c-PHL');
	await expect(page.locator('#c-PHL')).toBeInViewport();
	await expect(page.locator('#c-PHL')).toContainText(/US\$[\d.]+ bn/);
});
