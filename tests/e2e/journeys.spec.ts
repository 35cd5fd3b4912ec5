import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { tabTo } from './tab-to.ts';

/**
 * What readers come for, from the first key to the last and without a pointer. A course by keyboard
 * stands in course-builder.spec.ts, a self-check in self-check.spec.ts.
 */
test.describe('by keyboard alone', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	test('read: from the front page to an article, a term, a section and the next article', async ({
		page,
	}) => {
		await page.goto('');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Learn' }));
		await page.keyboard.press('Enter');
		const article = page.getByRole('main').getByRole('link', { name: /What BPO is/ });
		await tabTo(page, article.first());
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^What BPO is/);

		const term = page.locator('a.term').first();
		await tabTo(page, term);
		await expect(page.locator('.term-pop').first()).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(page.locator('.term-pop').first()).toBeHidden();
		await expect(term).toBeFocused();

		const next = page.getByRole('main').getByRole('link', { name: /^Next/ });
		await next.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^What BPO is/);
	});

	test('cite: the menu of a section, its citation copied and said', async ({ page }) => {
		await page.goto('learn/foundations/what-bpo-is/');
		const section = page.locator('section#process-not-task');
		await tabTo(page, section.locator('a.use'));
		await page.keyboard.press('Enter');
		const copy = section.getByRole('button', { name: 'Copy citation' });
		await expect(copy).toBeVisible();
		await tabTo(page, copy);
		await page.keyboard.press('Enter');
		await expect(section.getByRole('status')).toHaveText(/citation/i);
		expect(await copied(page)).toMatch(/^BPO Atlas\. \(.+\/s\/process-not-task\/$/);
		await page.keyboard.press('Escape');
		await expect(section.locator('a.use')).toBeFocused();
	});

	test('search: the key /, a few words, down past the card to a result, and its page', async ({
		page,
	}) => {
		await page.goto('about/');
		await page.keyboard.press('/');
		const dialog = page.getByRole('dialog', { name: 'Search the atlas' });
		await expect(dialog.getByRole('searchbox')).toBeFocused();
		await page.keyboard.type('night work');
		await expect(dialog.getByRole('status')).toHaveText(/\d+ results for “night work”/);
		const card = dialog.getByRole('region').getByRole('heading').getByRole('link');
		await expect(card).toHaveText(/night work/i);
		await page.keyboard.press('ArrowDown');
		await expect(card).toBeFocused();
		await page.keyboard.press('ArrowDown');
		const result = dialog.locator('.search-result h3 a').first();
		await expect(result).toBeFocused();
		const title = (await result.textContent()) ?? '';
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	});

	test('compare: a view, a place, a mark, and the link of what is shown', async ({ page }) => {
		await page.goto('about/');
		await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Compare' }));
		await page.keyboard.press('Enter');
		const host = page.locator('bpo-explorer[data-ready]');
		await tabTo(page, host.getByRole('tab', { selected: true }));
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		await expect(host.getByRole('tab', { name: 'Ranking' })).toBeFocused();
		const field = host.getByRole('combobox', { name: 'Add a place' });
		await tabTo(page, field);
		await page.keyboard.type('pol');
		await expect(page.getByRole('option').first()).toHaveText(/Poland/);
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove Poland' })).toBeVisible();
		await host.locator('[data-plot]').focus();
		await page.keyboard.type('pol');
		await expect(host.locator('[data-status]')).toHaveText(/^Poland, /);
		await tabTo(page, host.getByRole('button', { name: 'Copy link' }));
		await page.keyboard.press('Enter');
		await expect.poll(() => copied(page)).toMatch(/view=ranking.*places=POL/);
	});
});
