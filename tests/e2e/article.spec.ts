import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, looks, show } from './accessibility.ts';
import { expect, test } from './guard.ts';

const ARTICLE = './learn/foundations/what-bpo-is/';
const WITH_NUMBERS = './learn/making-the-deal/sla-and-kpi-design/';

/** The self-check loads when the reader comes near; waiting for a button means it has. */
async function openQuiz(page: Page, address: string): Promise<Locator> {
	await page.goto(address);
	const quiz = page.locator('bpo-quiz');
	await quiz.scrollIntoViewIfNeeded();
	await expect(quiz.getByRole('button', { name: 'Check answer' }).first()).toBeVisible();
	return quiz;
}

const question = (quiz: Locator, place: number) =>
	quiz.locator('.quiz-item').filter({ has: quiz.page().getByText(`Question ${place} of`) });

/** Gives some answer to a question, whatever its kind, and checks it. */
async function answer(item: Locator): Promise<void> {
	const kind = await item.getAttribute('data-kind');
	if (kind === 'single') await item.getByRole('radio').first().check();
	if (kind === 'multiple') await item.getByRole('checkbox').first().check();
	if (kind === 'numeric') await item.getByRole('textbox').fill('1');
	await item.getByRole('button', { name: 'Check answer' }).click();
}

/** A term that stands on one line: the middle of one that wraps may lie beside its words. */
async function unbrokenTerm(page: Page): Promise<Locator> {
	for (const term of await page.locator('bpo-term').all()) {
		const lines = await term.getByRole('link').evaluate((link) => link.getClientRects().length);
		if (lines === 1) return term;
	}
	throw new Error('every term of the article wraps');
}

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

test.describe('term preview', () => {
	test('opens on keyboard focus, describes its link and closes on Escape', async ({ page }) => {
		await page.goto(ARTICLE);
		const term = page.locator('bpo-term').first();
		const link = term.getByRole('link');
		const preview = term.locator('.term-pop');
		await expect(preview).toBeHidden();
		await link.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		await expect(preview).toBeVisible();
		await expect(link).toHaveAccessibleDescription(/\w+/);
		await page.keyboard.press('Escape');
		await expect(preview).toBeHidden();
		await expect(link).toBeFocused();
	});

	test('opens under the pointer, stays while the pointer is in it, closes after', async ({
		page,
	}) => {
		await page.goto(ARTICLE);
		const term = await unbrokenTerm(page);
		const preview = term.locator('.term-pop');
		await term.getByRole('link').hover();
		await expect(preview).toBeVisible();
		await preview.hover();
		await page.waitForTimeout(400);
		await expect(preview).toBeVisible();
		await page.mouse.move(0, 0);
		await expect(preview).toBeHidden();
	});

	test('stays inside a window of 320 px', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(ARTICLE);
		for (const term of await page.locator('bpo-term').all()) {
			await term.getByRole('link').focus();
			const preview = term.locator('.term-pop');
			await expect(preview).toBeVisible();
			const box = await preview.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
			await page.keyboard.press('Escape');
		}
	});
});

test('a number in a table opens its note in the cell, also where notes have a margin', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	await page.goto('learn/foundations/how-big-is-bpo/');
	const note = page.locator('td bpo-note').first();
	await expect(note.locator('.sn')).toBeHidden();
	await note.getByRole('button', { name: /^Source/ }).press('Enter');
	await expect(note.locator('.sn')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(note.locator('.sn')).toBeHidden();
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a tap on a term follows its link', async ({ page }) => {
		await page.goto(ARTICLE);
		await (await unbrokenTerm(page)).getByRole('link').tap();
		await expect(page).toHaveURL(/\/glossary\//);
	});

	test('a tap on a number opens its note in place, another one closes it', async ({ page }) => {
		await page.goto(ARTICLE);
		const note = page.locator('bpo-note').first();
		const number = note.getByRole('button');
		await expect(number).toHaveAttribute('aria-expanded', 'false');
		await expect(note.locator('.sn')).toBeHidden();
		await number.tap();
		await expect(note.locator('.sn')).toBeVisible();
		await expect(number).toHaveAttribute('aria-expanded', 'true');
		await expect(page).not.toHaveURL(/#/);
		await number.tap();
		await expect(note.locator('.sn')).toBeHidden();
	});

	test('the folded contents close when a section is chosen', async ({ page }) => {
		await page.goto(ARTICLE);
		const contents = page.locator('bpo-toc details');
		await contents.locator('summary').tap();
		const link = contents.getByRole('link').nth(2);
		const id = (await link.getAttribute('href'))?.slice(1) ?? '';
		await link.tap();
		await expect(contents).not.toHaveAttribute('open');
		await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	});
});

/** The menu of the first section, opened. Its code comes with the first sign of a reader. */
async function openMenu(page: Page): Promise<Locator> {
	const menu = page.locator('bpo-section-menu').first();
	await menu.hover();
	await menu.getByRole('button', { name: /^Use this section/ }).click();
	return menu;
}

test.describe('use this section', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('copies the permanent link and says so', async ({ page }) => {
		await page.goto(ARTICLE);
		const menu = await openMenu(page);
		await menu.getByRole('button', { name: /^Copy link(?! to)/ }).click();
		await expect(menu.getByRole('status')).toHaveText('Link copied.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^https?:\/\/.+\/s\/[a-z0-9-]+\/$/);
	});

	test('copies and downloads the citation', async ({ page }) => {
		await page.goto(ARTICLE);
		const menu = await openMenu(page);
		await menu.getByRole('button', { name: 'Copy citation' }).click();
		await expect(menu.getByRole('status')).toHaveText('Citation copied.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toContain('BPO Atlas. (');
		await menu.getByRole('link', { name: 'Open this section alone' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'BibTeX' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/\.bib$/);
		expect(readFileSync(await file.path(), 'utf8')).toContain('@misc{bpo_atlas_');
	});

	test('copies a frame that shows the section on another page', async ({ page }) => {
		await page.goto(ARTICLE);
		const menu = await openMenu(page);
		await menu.getByRole('button', { name: 'Copy embed code' }).click();
		await expect(menu.getByRole('status')).toHaveText('Embed code copied.');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toMatch(/^<iframe src="https?:\/\/[^"]+\/s\/[a-z0-9-]+\/" title="[^"]+"/);
	});

	test('closes on Escape and gives the focus back', async ({ page }) => {
		await page.goto(ARTICLE);
		const menu = page.locator('bpo-section-menu').first();
		const opener = menu.getByRole('button', { name: /^Use this section/ });
		await menu.locator('.use').focus();
		await expect(opener).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.press('Space');
		await expect(menu.getByRole('button', { name: /^Copy link(?! to)/ })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(menu.getByRole('button', { name: /^Copy link(?! to)/ })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(menu.getByRole('button', { name: /^Copy link(?! to)/ })).toBeHidden();
		await expect(opener).toBeFocused();
		await expect(opener).toHaveAttribute('aria-expanded', 'false');
	});
});

test('the contents mark the section in view', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	// The way there takes time and is nothing that this test is about.
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(ARTICLE);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	const current = contents.locator('[aria-current]');
	const links = contents.getByRole('link');
	for (const place of [2, (await links.count()) - 1, 1]) {
		await links.nth(place).click();
		await expect(links.nth(place)).toHaveAttribute('aria-current', 'true');
		await expect(current).toHaveCount(1);
	}
});

test('a followed link ends at its section, also when late code grows the page above it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto(ARTICLE);
	const last = page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last();
	const id = (await last.getAttribute('href'))?.slice(1) ?? '';
	await last.click();
	await expect(page.locator('bpo-quiz').getByRole('button').first()).toBeVisible();
	const top = () =>
		page.locator(`[id="${id}"]`).evaluate((section) => section.getBoundingClientRect().top);
	await expect.poll(top).toBeLessThan(60);
	expect(await top()).toBeGreaterThanOrEqual(0);
});

test('the colors go round and are kept over a reload', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(ARTICLE);
	const root = page.locator('html');
	await page.getByRole('button', { name: 'Colors follow the system. Switch to light.' }).click();
	await page.getByRole('button', { name: 'Light colors. Switch to dark.' }).click();
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await page.reload();
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await page.getByRole('button', { name: 'Dark colors. Follow the system again.' }).click();
	await expect(root).not.toHaveAttribute('data-theme');
});

test('no accessibility fault with everything open, narrow and wide, light and dark', async ({
	page,
}) => {
	const quiz = await openQuiz(page, ARTICLE);
	for (const item of await quiz.locator('.quiz-item').all()) await answer(item);
	await openMenu(page);
	for (const look of looks(1)) {
		await show(page, look);
		expect(await accessibilityFaults(page, { within: 'main' }), look.name).toEqual([]);
	}
});
