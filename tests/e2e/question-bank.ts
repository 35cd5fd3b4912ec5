import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** The question bank of a page. */
export const bank = (page: Page): Locator => page.locator('bpo-question-bank');

/** Its questions, shown or not. */
export const rows = (page: Page): Locator => bank(page).locator('[data-id]');

/** How many questions are chosen, in words. */
export const chosen = (page: Page): Locator => bank(page).locator('[data-chosen]');

/** What of an address or a choice cannot be had. */
export const problems = (page: Page): Locator => bank(page).locator('[data-problems] p');

/** The questions that the filters leave. */
export const shown = (page: Page): Locator => rows(page).filter({ visible: true });

/** The button that turns chosen questions into a test. */
export const makeTest = (page: Page): Locator => page.getByRole('button', { name: 'Make a test' });

/** The bank narrowed to the questions of one article. */
export const ONE_ARTICLE = '?article=what-bpo-is';

/** Two questions of it, as an address names them. */
export const TWO = 'what-bpo-is-spot-the-bpo.what-bpo-is-payroll-chain';

/** Opens the question bank with a query string and waits until it works. */
export async function openBank(page: Page, query = ''): Promise<void> {
	await page.goto(`teach/questions/${query}`);
	await expect(bank(page)).toHaveAttribute('data-ready', '');
}
