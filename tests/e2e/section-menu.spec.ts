import { accessibilityFaults } from './accessibility.ts';
import { textOf } from './downloads.ts';
import { expect, test } from './guard.ts';
import {
	ARTICLE,
	copied,
	entry,
	ID,
	openArticle,
	opener,
	said,
	section,
	select,
} from './section-menu.ts';

test.describe('the menu', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('copies the permanent link and says so', async ({ page }) => {
		await openArticle(page);
		await opener(page).click();
		await entry(page, /^Copy link(?! to)/).click();
		await expect(said(page)).toHaveText('Link copied.');
		expect(await copied(page)).toMatch(/^https?:\/\/.+\/s\/[a-z0-9-]+\/$/);
	});

	test('copies and downloads the citation', async ({ page }) => {
		await openArticle(page);
		await opener(page).click();
		await entry(page, 'Copy citation').click();
		await expect(said(page)).toHaveText('Citation copied.');
		expect(await copied(page)).toContain('BPO Atlas. (');
		await section(page).getByRole('link', { name: 'Open this section alone' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'BibTeX' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/\.bib$/);
		expect(await textOf(file)).toContain('@misc{bpo_atlas_');
	});

	test('copies a frame that shows the section on another page', async ({ page }) => {
		await openArticle(page);
		await opener(page).click();
		await entry(page, 'Copy embed code').click();
		await expect(said(page)).toHaveText('Embed code copied.');
		expect(await copied(page)).toMatch(
			/^<iframe src="https?:\/\/[^"]+\/s\/[a-z0-9-]+\/" title="[^"]+"/,
		);
	});

	test('closes on Escape and gives the focus back', async ({ page }) => {
		await page.goto(ARTICLE);
		await section(page).locator('.use').focus();
		await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
		await page.keyboard.press('Space');
		const first = entry(page, /^Copy link(?! to)/);
		await expect(first).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(first).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(first).toBeHidden();
		await expect(opener(page)).toBeFocused();
		await expect(opener(page)).toHaveAttribute('aria-expanded', 'false');
	});

	test('copies one address for a learning platform and says where it goes', async ({ page }) => {
		await openArticle(page);
		await opener(page).click();
		await entry(page, /^Copy for a learning platform/).click();
		await expect(said(page)).toContainText('“URL”, “External link” or “Weblink”');
		expect(await copied(page)).toMatch(/\/s\/what-bpo-is-not\/$/);
		await said(page).getByRole('link').click();
		await expect(page).toHaveURL(/\/teach\/formats\/$/);
	});
});

test('leads to the questions about the section, and only to them', async ({ page }) => {
	await openArticle(page);
	await opener(page).click();
	const link = section(page).getByRole('link', { name: /questions? about this section/ });
	const count = Number.parseInt((await link.textContent()) ?? '', 10);
	expect(count).toBeGreaterThan(0);
	await link.click();
	await expect(page).toHaveURL(/\/teach\/questions\/\?section=what-bpo-is-not$/);
	const bank = page.locator('bpo-question-bank');
	await expect(bank).toHaveAttribute('data-ready', '');
	await expect(bank.locator('[data-id]').filter({ visible: true })).toHaveCount(count);
	await expect(bank.getByText('Only questions about the section “What BPO is not”.')).toBeVisible();
	await bank.getByRole('button', { name: 'Show all sections' }).click();
	await expect(page).toHaveURL(/\/teach\/questions\/$/);
	expect(await bank.locator('[data-id]').filter({ visible: true }).count()).toBeGreaterThan(300);
});

test('offers no questions where there are none', async ({ page }) => {
	const id = 'philippines-people-and-pay';
	await openArticle(page, 'countries/philippines/', id);
	await opener(page, id).click();
	await expect(entry(page, 'Copy link', id).first()).toBeVisible();
	await expect(section(page, id).getByRole('link', { name: /about this section/ })).toHaveCount(0);
});

for (const [width, colorScheme] of [
	[320, 'light'],
	[1280, 'dark'],
] as const) {
	test(`has no fault that axe finds and fits, ${width} px, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: 800 });
		await openArticle(page);
		await select(page, ID, 'Many arrangements share one or two features');
		await opener(page).click();
		await expect(entry(page, /“Many arrangements/)).toBeVisible();
		expect(await accessibilityFaults(page, { within: `#${ID}` })).toEqual([]);
		const box = await section(page).locator('.menu-pop').boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page of the section adds it to a course, shows its questions and says how a platform links it', async ({
		page,
	}) => {
		await page.goto(`s/${ID}/`);
		await expect(page.locator('[data-use="course"]')).toHaveAttribute(
			'href',
			new RegExp(`/teach/builder/\\?add=section:${ID}$`),
		);
		await expect(page.locator('[data-use="questions"]')).toHaveAttribute(
			'href',
			new RegExp(`/teach/questions/\\?section=${ID}$`),
		);
		await expect(page.getByText('In a learning platform, paste the link above')).toBeVisible();
		await page.goto('s/we-two-offers-one-payroll/');
		await expect(page.locator('[data-use="course"]')).toHaveAttribute(
			'href',
			/\?add=figure:we-two-offers-one-payroll$/,
		);
	});
});
