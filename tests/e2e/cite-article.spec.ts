import { expect, test } from './guard.ts';
import { addressesIn } from './page-types.ts';
import { ARTICLE } from './section-menu.ts';

const CITED = `${ARTICLE}cite/`;

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('an article leads to its citation in every style and as files', async ({ page }) => {
		await page.goto(ARTICLE);
		const title = await page.getByRole('heading', { level: 1 }).innerText();
		await page.getByRole('link', { name: 'Cite this article' }).click();
		await expect(page).toHaveURL(new RegExp(`/${CITED}$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Cite “${title}”`);

		for (const style of ['APA', 'Harvard', 'Vancouver']) {
			const citation = page.getByRole('term').filter({ hasText: style }).locator('+ dd');
			await expect(citation).toContainText(title);
			await expect(citation).toContainText(new RegExp(`/${ARTICLE}`));
			await expect(citation).not.toContainText('/cite/');
		}
		for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
			const link = page.getByRole('link', { name, exact: true });
			const file = await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href));
			expect(file.status(), name).toBe(200);
			expect(await file.text(), name).toContain(`/${ARTICLE}`);
		}
	});
});

test('search engines are asked to pass over the page, and the sitemap leaves it out', async ({
	page,
	baseURL,
}) => {
	await page.goto(CITED);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
	const sitemap = await (await page.request.get('sitemap.xml')).text();
	const addresses = addressesIn(sitemap, new URL(baseURL ?? '').pathname);
	expect(addresses.filter((address) => address.includes('cite'))).toEqual([]);
});

test('a section alone, which courses take along, has no such link', async ({ page }) => {
	await page.goto('s/what-bpo-is-not/');
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'Cite this article' })).toHaveCount(0);
});
