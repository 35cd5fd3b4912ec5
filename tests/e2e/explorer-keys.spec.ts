import type { Page } from '@playwright/test';
import { accessibilityFaults, looks, rulesOfLooks, show } from './accessibility.ts';
import { openExplorer } from './explorer.ts';
import { expect, test } from './guard.ts';
import { tabTo } from './tab-to.ts';

const drawn = [
	['regions', 'Regions'],
	['map', 'Map'],
	['ranking', 'Ranking'],
	['scatter', 'Scatter'],
	['trend', 'Trend'],
	['multiples', 'Small multiples'],
] as const;
const listed = [
	['table', 'Table'],
	['profile', 'Side by side'],
] as const;
const views = [...drawn, ...listed];

/** Opens a view with the focus on its tab. */
async function openView(page: Page, [view, name]: (typeof views)[number]): Promise<void> {
	const { tab } = await openExplorer(page, `?view=${view}&places=PHL.POL`);
	await tab(name).focus();
}

test.describe('by keyboard alone', () => {
	test('arrow keys lead through the tabs, and each shows its view', async ({ page }) => {
		const { tab, status } = await openExplorer(page, '?places=PHL.POL');
		await tab('Regions').focus();
		for (const [, name] of views) {
			await expect(tab(name)).toBeFocused();
			await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
			await expect(status).toHaveText(new RegExp(`^${name},`));
			await page.keyboard.press('ArrowRight');
		}
		await expect(tab('Regions')).toBeFocused();
	});

	for (const view of drawn) {
		test(`the view ${view[1]}: its tab, its marks, a place by Enter`, async ({ page }) => {
			await openView(page, view);
			const host = page.locator('bpo-explorer');
			const plot = host.locator('[data-plot]');
			const status = host.locator('[data-status]');
			const chips = host.getByRole('button', { name: /^Remove/ });
			await tabTo(page, plot);
			await expect(plot.locator('[data-active]').first()).toBeAttached();
			await page.keyboard.press('Home');
			const before = await status.textContent();
			await page.keyboard.press('ArrowRight');
			await expect(status).not.toHaveText(before ?? '');
			await page.keyboard.type('pol');
			await expect(status).toHaveText(/^Poland/);
			await page.keyboard.press('Enter');
			await expect(chips).toHaveText([/Philippines/]);
			await expect(plot).toBeFocused();
			await page.keyboard.press('Escape');
			await expect(plot.locator('[data-active]')).toHaveCount(0);
		});
	}

	for (const view of listed) {
		const what = `the view ${view[1]}: its tab, a place by name, the receipt of a value`;
		test(what, async ({ page }) => {
			await openView(page, view);
			const host = page.locator('bpo-explorer');
			await host.getByRole('combobox', { name: 'Add a place' }).focus();
			await page.keyboard.type('egy');
			await page.keyboard.press('Enter');
			await expect(host.getByRole('button', { name: 'Remove Egypt' })).toBeVisible();
			// The values are drawn anew with the place, and only then keep the focus.
			await expect(host.locator('[data-content] td[data-of^="EGY."]').first()).toBeAttached();
			const value = host.locator('[data-content] td[data-of^="PHL."] button').first();
			await value.focus();
			await page.keyboard.press('Enter');
			const receipt = page.getByRole('dialog', { name: /^Philippines, \d{4}$/ });
			await expect(receipt).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(receipt).toHaveCount(0);
			await expect(value).toBeFocused();
		});
	}

	test('leaves the field of places, its list open, by one press of the tab key', async ({
		page,
	}) => {
		const { host } = await openExplorer(page, '?view=ranking');
		await host.getByRole('combobox', { name: 'Add a place' }).focus();
		await expect(page.getByRole('listbox')).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(host.getByLabel('Ready-made choices')).toBeFocused();
	});

	test('chooses places and takes them back', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=ranking');
		const field = host.getByRole('combobox', { name: 'Add a place' });
		await field.focus();
		await page.keyboard.type('uk');
		await expect(page.getByRole('option').first()).toHaveText(/United Kingdom/);
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove United Kingdom' })).toBeVisible();
		await expect(field).toBeFocused();
		await page.keyboard.type('turkey');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove Türkiye' })).toBeVisible();
		await host.getByRole('button', { name: 'Remove United Kingdom' }).focus();
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove United Kingdom' })).toHaveCount(0);
		await expect(host.getByRole('button', { name: 'Remove Türkiye' })).toBeFocused();
	});
});

test.describe('axe finds nothing wrong', () => {
	for (const [index, [view, name]] of views.entries()) {
		test(`in the view ${name}, light and dark, narrow and wide`, async ({ page }) => {
			await openExplorer(page, `?view=${view}&places=PHL.POL`);
			const [first, second] = looks(index);
			for (const look of [first, second]) {
				await show(page, look);
				const rules = look === second && { only: rulesOfLooks };
				const found = await accessibilityFaults(page, { within: 'main', ...rules });
				expect(found, look.name).toEqual([]);
				const sideways = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(sideways, look.name).toBe(0);
			}
		});
	}
});
