import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** The article that "nearshore" finds first. */
export const NEARSHORE_ARTICLE = 'learn/ownership-and-location/onshore-nearshore-offshore/';

/** The results of a search, in order. Sections within a result are not results of their own. */
export function titles(within: Page | Locator): Locator {
	return within.getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link');
}

/** Opens the search page with a query and waits for what it answers. */
export async function searchPage(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await expect(page.getByRole('status')).not.toBeEmpty();
}
