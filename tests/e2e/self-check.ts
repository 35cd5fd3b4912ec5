import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** Opens a page with a self-check. It loads when the reader comes near; a button means it has. */
export async function openQuiz(page: Page, address: string): Promise<Locator> {
	await page.goto(address);
	const quiz = page.locator('bpo-quiz');
	await quiz.scrollIntoViewIfNeeded();
	await expect(quiz.getByRole('button', { name: 'Check answer' }).first()).toBeVisible();
	return quiz;
}

/** Gives some answer to a question, whatever its kind, and checks it. */
export async function answer(item: Locator): Promise<void> {
	const kind = await item.getAttribute('data-kind');
	if (kind === 'single') await item.getByRole('radio').first().check();
	if (kind === 'multiple') await item.getByRole('checkbox').first().check();
	if (kind === 'numeric') await item.getByRole('textbox').fill('1');
	await item.getByRole('button', { name: 'Check answer' }).click();
}
