import type { Page } from '@playwright/test';
import { QUIZ, TITLE } from './course-files.ts';
import { bytesOf } from './downloads.ts';
import { expect } from './guard.ts';

/** The page of the course builder. */
export const BUILDER = 'teach/builder/';

/** Opens the builder and waits until its tools are there. */
export async function openBuilder(page: Page, query = ''): Promise<void> {
	await page.goto(BUILDER + query);
	await expect(page.getByRole('searchbox', { name: 'Find a section' })).toBeVisible();
}

/** Adds the one thing with this name, by keyboard. */
export async function addItem(page: Page, title: string): Promise<void> {
	await page.getByRole('searchbox', { name: 'Find a section' }).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(title);
	await page.keyboard.press('Enter');
	const button = page.getByRole('button', { name: `Add: ${title}`, exact: true }).first();
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('button', { name: `Remove: ${title}`, exact: true }).first(),
	).toBeFocused();
}

/** Names of the items, session by session. */
export async function itemsIn(page: Page): Promise<string[][]> {
	return page
		.locator('.cb-items')
		.evaluateAll((lists) =>
			lists.map((list) =>
				[...list.querySelectorAll('.cb-name > :first-child')].map(({ textContent }) => textContent),
			),
		);
}

/** Presses a button of the export menu and takes the file it makes. */
export async function exported(
	page: Page,
	name: string,
): Promise<{ name: string; bytes: Uint8Array }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).focus();
	await page.keyboard.press('Enter');
	const file = await waiting;
	return { name: file.suggestedFilename(), bytes: await bytesOf(file) };
}

/** Puts together a course of two sessions with three items, by keyboard. */
export async function smallCourse(page: Page): Promise<void> {
	await openBuilder(page);
	await page.getByRole('textbox', { name: 'Course title' }).focus();
	await page.keyboard.type(TITLE);
	await addItem(page, 'What BPO is not');
	await addItem(page, QUIZ);
	await page.getByRole('button', { name: 'Add a session' }).press('Enter');
	await addItem(page, 'Counting shared hours');
}
