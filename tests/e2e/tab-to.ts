import type { Locator, Page } from '@playwright/test';

/** Presses Tab until a part has the focus, as readers without a pointer do. */
export async function tabTo(page: Page, part: Locator): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		await page.keyboard.press('Tab');
		if (await part.evaluate((node) => node === document.activeElement)) return;
	}
	throw new Error('Tab does not get there');
}
