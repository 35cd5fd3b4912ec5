import type { Locator, Page } from '@playwright/test';

/** Wakes an element whose code comes when the reader is near. */
export async function near(page: Page, selector: string): Promise<Locator> {
	await page.mouse.move(5, 5);
	const found = page.locator(selector).first();
	await found.scrollIntoViewIfNeeded();
	return found;
}
