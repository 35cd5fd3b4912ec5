import type { Page } from '@playwright/test';
import { expect } from './guard.ts';

/** Elements whose code comes when the reader is near. */
export const NEAR = [
	'bpo-calculator',
	'bpo-course-builder',
	'bpo-explorer',
	'bpo-figure',
	'bpo-location-score',
	'bpo-question-bank',
	'bpo-quiz',
	'bpo-ranking',
	'bpo-working-hours',
].join();

/** Moves the pointer, brings every element near, and waits until its script did what it does at first. */
export async function comeToLife(page: Page): Promise<void> {
	await page.mouse.move(5, 5);
	for (const element of await page.locator(NEAR).all()) await element.scrollIntoViewIfNeeded();
	await expect(page.locator('main :not(:defined)')).toHaveCount(0);
	await expect(page.locator('[aria-busy="true"], bpo-explorer:not([data-ready])')).toHaveCount(0);
}
