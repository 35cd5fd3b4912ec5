import { expect, test } from './guard.ts';

const chart = 'fig-bpo-it-two-measures';
const article = '/learn/the-services/where-bpo-meets-it/';
const successor = '/learn/foundations/how-big-is-bpo/#fig-size-two-measures';

test.describe('an address whose figure moved', () => {
	test('leads on from where the figure stood, and is silent otherwise', async ({ page }) => {
		await page.goto(article);
		const link = page.getByRole('link', { name: 'Go to its new place' });
		await expect(link).toHaveCount(0);
		await page.goto(`${article}#${chart}`);
		await expect(link).toBeInViewport();
		await link.click();
		await expect(page).toHaveURL(new RegExp(`${successor}$`));
	});

	test('leads on from the page of the figure alone', async ({ page }) => {
		await page.goto(`/s/${chart}/`);
		await expect(page).toHaveURL(new RegExp(`${successor}$`));
	});
});
