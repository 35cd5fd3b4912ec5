import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults, looks, show } from './accessibility.ts';
import { expect, test } from './guard.ts';
import { pageTypes } from './page-types.ts';
import { ARTICLE, opener } from './section-menu.ts';
import { answer, openQuiz } from './self-check.ts';

/** A term that stands on one line: the middle of one that wraps may lie beside its words. */
async function unbrokenTerm(page: Page): Promise<Locator> {
	for (const term of await page.locator('bpo-term').all()) {
		const lines = await term.getByRole('link').evaluate((link) => link.getClientRects().length);
		if (lines === 1) return term;
	}
	throw new Error('every term of the article wraps');
}

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
	await page.waitForLoadState('networkidle');
	const top = () =>
		page.locator(`[id="${id}"]`).evaluate((section) => section.getBoundingClientRect().top);
	await expect.poll(top).toBeLessThan(60);
	expect(await top()).toBeGreaterThanOrEqual(0);
});

for (const width of [390, 1440]) {
	test(`a link to a section from elsewhere ends there, below a chart that comes to life, ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/learn/why-firms-outsource/trade-and-offshoring/#reading-trade-numbers');
		await page.mouse.move(5, 5);
		await page.waitForLoadState('networkidle');
		const top = () =>
			page
				.locator('#reading-trade-numbers')
				.evaluate((section) => section.getBoundingClientRect().top);
		await expect.poll(top).toBeLessThan(60);
		expect(await top()).toBeGreaterThanOrEqual(0);
	});
}

test('no accessibility fault with everything open, narrow and wide, light and dark', async ({
	page,
}) => {
	const quiz = await openQuiz(page, ARTICLE);
	for (const item of await quiz.locator('.quiz-item').all()) await answer(item);
	await opener(page).click();
	for (const look of looks(1)) {
		await show(page, look);
		expect(await accessibilityFaults(page, { within: 'main' }), look.name).toEqual([]);
	}
});

test('contents longer than the window keep the section in view in sight', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 500 });
	await page.goto(pageTypes['claims of a topic']);
	await page.mouse.move(5, 5);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	const current = contents.locator('[aria-current]');
	await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
	await expect(current).toHaveText(/./);
	await expect(current).toBeInViewport({ ratio: 1 });
	await page.evaluate(() => scrollTo(0, 900));
	await expect(contents.getByRole('link').first()).toHaveAttribute('aria-current', 'true');
	await expect(current).toBeInViewport({ ratio: 1 });
});
