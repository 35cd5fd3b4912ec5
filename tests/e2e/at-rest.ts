import type { Page } from '@playwright/test';

/**
 * Waits until every part of a page is laid out (src/platform/unfold.ts). Before, the boxes of parts that
 * wait are guesses: a program that measures them finds faults that no reader meets.
 */
export async function atRest(page: Page): Promise<void> {
	await page.locator('html:not([data-unfolds])').waitFor({ state: 'attached' });
}
