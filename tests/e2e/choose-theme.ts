import type { Page } from '@playwright/test';
import { expect } from './guard.ts';

/** Presses the button for the colors until the theme holds. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
	await page.getByRole('button', { name: 'Colors follow the system. Switch to light.' }).click();
	if (theme === 'dark')
		await page.getByRole('button', { name: 'Light colors. Switch to dark.' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}
