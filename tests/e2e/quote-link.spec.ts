import type { Page } from '@playwright/test';
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

/** Copies the link to what is selected. */
async function quoteLink(page: Page, id = ID): Promise<URL> {
	await opener(page, id).click();
	await entry(page, /^Copy link to the selected words/, id).click();
	await expect(said(page, id)).toContainText('Link copied.');
	return new URL(await copied(page));
}

/** Follows a link from elsewhere, as a reader does who was sent it. */
async function follow(page: Page, link: URL): Promise<void> {
	await page.goto('about:blank');
	await page.goto(link.pathname + link.hash);
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [what, first, last, shown, fragment] of [
	[
		'words of one sentence',
		'rents people and directs them',
		'rents people and directs them',
		'client rents people',
		/:~:text=rents%20people%20and%20directs%20them$/,
	],
	[
		'words that are cut at both ends',
		'eading of the contract does not dec',
		'eading of the contract does not dec',
		'The heading of the contract',
		/:~:text=heading%20of%20the%20contract%20does%20not%20decide$/,
	],
	[
		'a passage over two headings',
		'Its people may do the same work',
		'rents people',
		'Its people may do the same work',
		/:~:text=Its%20people%20may%20do,/,
	],
	[
		'words that stand earlier on the page as well',
		'contract',
		'contract',
		'The heading of the contract',
		/:~:text=[^&]+-,contract,-does/,
	],
] as const) {
	test(`makes a link that leads to ${what}`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 500 });
		await openArticle(page);
		await select(page, ID, first, last);
		const link = await quoteLink(page);
		expect(link.pathname).toBe(`/${ARTICLE}`);
		expect(link.href).toContain(`#${ID}:~:text=`);
		expect(link.href).toMatch(fragment);
		await follow(page, link);
		// The section itself begins far above.
		await expect.poll(async () => (await section(page).boundingBox())?.y).toBeLessThan(-300);
		await expect(page.getByText(shown).first()).toBeInViewport();
	});
}

test('makes it by keyboard, and goes to the section when the words are gone', async ({ page }) => {
	await openArticle(page);
	await select(page, ID, 'rents people and directs them');
	await opener(page).focus();
	await page.keyboard.press('Enter');
	await expect(entry(page, /^Copy link to the selected words “rents people/)).toBeVisible();
	await entry(page, /^Copy link to the selected words/).press('Enter');
	await expect(said(page)).toContainText('or to the section if they change');
	const link = new URL(await copied(page));
	link.hash = `#${ID}:~:text=words%20that%20nobody%20wrote`;
	await follow(page, link);
	await expect(section(page).getByRole('heading', { level: 2 })).toBeInViewport();
});

test('asks to select words first when none of the section are', async ({ page }) => {
	await openArticle(page);
	await select(page, 'process-not-task', 'process');
	await opener(page).click();
	await entry(page, /^Copy link to the selected words/).click();
	await expect(said(page)).toHaveText('Select words in this section first');
	await page.keyboard.press('Escape');
	await select(page, ID, 'Ask who directs');
	await opener(page).click();
	await expect(entry(page, /“Ask who directs”$/)).toBeVisible();
});
