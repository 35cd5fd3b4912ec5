import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { NEARSHORE_ARTICLE, titles } from './search.ts';

/** Opens the search over a page by its key. */
async function openDialog(page: Page): Promise<Locator> {
	await page.goto('');
	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
	await expect(dialog.getByRole('searchbox')).toBeFocused();
	return dialog;
}

test.describe('dialog', () => {
	for (const keys of ['/', 'Control+k']) {
		test(`${keys} opens it, Escape closes it and the focus returns`, async ({ page }) => {
			await page.goto('');
			const before = page.getByRole('banner').getByRole('link', { name: 'Search the atlas' });
			await before.focus();
			await page.keyboard.press(keys);
			const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
			await expect(dialog.getByRole('searchbox')).toBeFocused();
			await expect(dialog.getByRole('link', { name: /Browse the contents/ })).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(before).toBeFocused();
		});
	}

	test('the link in the masthead opens it', async ({ page }) => {
		await page.goto('');
		await page.getByRole('banner').getByRole('link', { name: 'Search the atlas' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByRole('button', { name: 'Close search' }).click();
		await expect(page.getByRole('dialog')).toBeHidden();
	});

	test('arrow keys move between the field and the results', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('outsourcing wages');
		await expect(dialog.getByRole('status')).toContainText('“outsourcing wages”');
		await expect(titles(dialog).nth(1)).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await expect(titles(dialog).nth(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(titles(dialog).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
	});

	test('typing on a result goes on in the field', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshor');
		await expect(titles(dialog).first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type('ing');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshoring');
	});

	test('the number of results is announced, and Enter opens the first', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore distance');
		await expect(titles(dialog).first()).toHaveText('Onshore, nearshore and offshore');
		await expect(dialog.getByRole('status')).toHaveText(
			/^\d+ results? for “nearshore distance”\. Enter opens Onshore, nearshore and offshore\.$/,
		);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${NEARSHORE_ARTICLE}$`));
	});

	test('the key / can be turned off for this browser; Control+k stays', async ({ page }) => {
		const pressInVain = async (key: string) => {
			await page.keyboard.press(key);
			await page.waitForTimeout(300);
			await expect(page.getByRole('dialog')).toBeHidden();
		};
		let dialog = await openDialog(page);
		await dialog.getByRole('checkbox', { name: 'The key / opens this search' }).uncheck();
		await page.keyboard.press('Escape');
		await pressInVain('/');

		await page.reload();
		await pressInVain('/');
		await page.keyboard.press('Control+k');
		dialog = page.getByRole('dialog', { name: 'Search the atlas' });
		const slash = dialog.getByRole('checkbox', { name: 'The key / opens this search' });
		await expect(slash).not.toBeChecked();
		await slash.check();
		await page.keyboard.press('Escape');
		await expect(page.locator('body')).toBeFocused();
		await page.keyboard.press('/');
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		// It was pressed on the page, so nothing of it stands in the field.
		await expect(dialog.getByRole('searchbox')).toHaveValue('');
	});

	test('Escape closes it at once, also with words in the field, which come back', async ({
		page,
	}) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshore');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.locator('body')).toBeFocused();
		await page.keyboard.press('/');
		await expect(dialog.getByRole('searchbox')).toHaveValue('nearshore');
	});

	test('the key / typed into a field stays a character', async ({ page }) => {
		await page.goto('search/');
		await page.getByRole('searchbox').fill('24');
		await page.keyboard.press('/');
		await expect(page.getByRole('searchbox')).toHaveValue('24/');
	});

	test('can be opened as a page with the same search', async ({ page }) => {
		const dialog = await openDialog(page);
		await page.keyboard.type('nearshore');
		await expect(titles(dialog).first()).toBeVisible();
		await dialog.getByRole('link', { name: 'Open as a page' }).click();
		await expect(page).toHaveURL(/\/search\/\?q=nearshore$/);
	});

	test('has no accessibility faults, empty and with results', async ({ page }) => {
		const dialog = await openDialog(page);
		expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([]);
		await page.keyboard.type('nearshore');
		await expect(titles(dialog).first()).toBeVisible();
		expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([]);
	});
});
