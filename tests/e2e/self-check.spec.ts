import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { answer, openQuiz } from './self-check.ts';

const ARTICLE = './learn/foundations/what-bpo-is/';
const WITH_NUMBERS = './learn/making-the-deal/sla-and-kpi-design/';

const question = (quiz: Locator, place: number) =>
	quiz.locator('.quiz-item').filter({ has: quiz.page().getByText(`Question ${place} of`) });

test.describe('self-check', () => {
	test('is answered by keyboard, explains every option and leads to the next question', async ({
		page,
	}) => {
		const quiz = await openQuiz(page, ARTICLE);
		const first = question(quiz, 1);
		await first.getByRole('radio').first().focus();
		await page.keyboard.press('Space');
		await page.keyboard.press('Tab');
		await expect(first.getByRole('button', { name: 'Check answer' })).toBeFocused();
		await page.keyboard.press('Enter');

		await expect(first.getByRole('status')).toContainText(/Right\.|Not right\./);
		await expect(first.locator('.opt .why')).toHaveCount(await first.getByRole('radio').count());
		await expect(first.getByText(/This is the answer\.|Your answer is right\./)).toBeVisible();

		await expect(first.getByRole('button', { name: 'Next question' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(question(quiz, 2).locator('input, button').first()).toBeFocused();
	});

	test('asks for an answer before it checks', async ({ page }) => {
		const first = question(await openQuiz(page, ARTICLE), 1);
		await first.getByRole('button', { name: 'Check answer' }).click();
		await expect(first.getByRole('status')).toHaveText('Choose an answer first.');
		await expect(first.getByRole('radio').first()).toBeFocused();
	});

	test('puts steps in order by keyboard and says where each one is', async ({ page }) => {
		const quiz = await openQuiz(page, ARTICLE);
		const item = quiz.locator('[data-kind="ordering"]');
		const steps = item.getByRole('listitem');
		const second = await steps.nth(1).locator('.step-text').innerText();
		const up = item.getByRole('button', { name: `Move up: ${second}` });
		await up.focus();
		await page.keyboard.press('Enter');
		await expect(steps.first()).toContainText(second);
		await expect(item.getByRole('status')).toContainText(/Now at place 1 of \d/);
		// The first step cannot go up, so the focus moves to its other button.
		await expect(item.getByRole('button', { name: `Move down: ${second}` })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(steps.nth(1)).toContainText(second);
		await expect(item.getByRole('button', { name: `Move down: ${second}` })).toBeFocused();
	});

	test('lets a pointer drag a step', async ({ page }) => {
		const quiz = await openQuiz(page, ARTICLE);
		const item = quiz.locator('[data-kind="ordering"]');
		const steps = item.getByRole('listitem');
		const first = await steps.first().locator('.step-text').innerText();
		await item.scrollIntoViewIfNeeded();
		const grip = await steps.first().locator('.grip').boundingBox();
		const last = await steps.last().boundingBox();
		if (!grip || !last) throw new Error('the steps are not drawn');
		await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
		await page.mouse.down();
		await page.mouse.move(grip.x, last.y + last.height - 2, { steps: 5 });
		await page.mouse.up();
		await expect(steps.last()).toContainText(first);
	});

	test('keeps result and answers over a reload, and deletes them on request', async ({ page }) => {
		let quiz = await openQuiz(page, ARTICLE);
		const items = await quiz.locator('.quiz-item').all();
		for (const item of items) await answer(item);
		const result = quiz.getByText(new RegExp(`^\\d of ${items.length} right$`));
		const score = await result.innerText();

		quiz = await openQuizAnswered(page);
		await expect(quiz.getByText(score, { exact: true })).toBeVisible();
		await expect(question(quiz, 1).getByRole('radio').first()).toBeChecked();

		await quiz.getByRole('button', { name: 'Delete saved answers' }).click();
		await expect(quiz.getByText('All saved answers of this site are deleted')).toBeVisible();
		expect(await page.evaluate(() => localStorage.getItem('bpo-quiz'))).toBeNull();
		await expect(quiz.getByText(`0 of ${items.length} answered`)).toBeVisible();
	});

	async function openQuizAnswered(page: Page): Promise<Locator> {
		await page.goto(ARTICLE);
		const quiz = page.locator('bpo-quiz');
		await quiz.scrollIntoViewIfNeeded();
		await expect(quiz.getByRole('button', { name: 'See the result' }).first()).toBeVisible();
		return quiz;
	}

	test('starts anew on request', async ({ page }) => {
		const quiz = await openQuiz(page, ARTICLE);
		await answer(question(quiz, 1));
		await quiz.getByRole('button', { name: 'Try again' }).click();
		const first = question(quiz, 1);
		await expect(first.getByRole('button', { name: 'Check answer' })).toBeVisible();
		await expect(first.getByRole('radio', { checked: true })).toHaveCount(0);
		await expect(first.getByRole('radio').first()).toBeFocused();
	});

	test('passes over stored answers that are damaged', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('bpo-quiz', '{"version":1,"quizzes":[1]}'));
		const quiz = await openQuiz(page, ARTICLE);
		await expect(quiz.getByText(/^0 of \d answered$/)).toBeVisible();
	});

	test('takes a number with its unit, and keeps a text that is none', async ({ page }) => {
		const quiz = await openQuiz(page, WITH_NUMBERS);
		const item = quiz.locator('[data-kind="numeric"]').first();
		const field = item.getByRole('textbox', { name: 'Your answer' });
		await field.fill('about eighty');
		await field.press('Enter');
		await expect(item.getByRole('status')).toContainText('“about eighty” is not a number');
		await expect(field).toHaveValue('about eighty');
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription(/is not a number/);

		await field.fill('1,234.5');
		await field.press('Enter');
		await expect(item.getByRole('status')).toContainText(/Not right\. The answer is/);
	});
});
