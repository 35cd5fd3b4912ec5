import type { Page } from '@playwright/test';
import { choosePlaces, openExplorer, type Explorer } from './explorer.ts';
import { expect, test } from './guard.ts';

/** What is drawn or listed, without ids, which only tie parts of a page together. */
async function picture(page: Page): Promise<string> {
	await expect(page.locator('figure[aria-busy]')).toHaveCount(0);
	const parts = await page
		.locator('[data-plot] > svg, [data-content]')
		.evaluateAll((nodes) => nodes.map(({ outerHTML }) => outerHTML));
	const markup = parts.join('\n').replace(/ (id|aria-[\w]+by|data-active)="[^"]*"/g, '');
	expect(markup.length).toBeGreaterThan(1000);
	return markup;
}

/** Ten views as readers make them, by choosing and pressing. */
const made: readonly { name: string; make: (explorer: Explorer) => Promise<unknown> }[] = [
	{
		name: 'a ranking with two places',
		make: async (explorer) => {
			await explorer.tab('Ranking').click();
			await choosePlaces(explorer, 'Philippines', 'Poland');
		},
	},
	{
		name: 'regions in one year on even steps',
		make: async ({ host }) => {
			await host.getByLabel('Latest value of each place').uncheck();
			await host.getByLabel('Year as a number').fill('2015');
			await host.getByLabel('Year as a number').press('Enter');
			await host.getByLabel('Axis').selectOption('Even steps');
		},
	},
	{
		name: 'a map of shares, made from a map of amounts',
		make: async ({ host, tab, plot }) => {
			await tab('Map').click();
			await expect(plot.locator('[data-base="wide"]')).toBeVisible();
			await host.getByLabel('Upward').selectOption({ label: 'Internet users' });
		},
	},
	{
		name: 'a map without a region, with a chosen place',
		make: async (explorer) => {
			await explorer.tab('Map').click();
			await expect(explorer.plot.locator('[data-base="wide"]')).toBeVisible();
			await explorer.host.getByRole('button', { name: 'Africa' }).click();
			await choosePlaces(explorer, 'Kenya');
		},
	},
	{
		name: 'a scatter with circles, swapped',
		make: async ({ host, tab }) => {
			await tab('Scatter').click();
			await host.getByLabel('Circle area').selectOption({ label: 'Population' });
			await host.getByRole('button', { name: 'Swap upward and across' }).click();
		},
	},
	{
		name: 'a scatter with the ways of two places',
		make: async (explorer) => {
			await explorer.tab('Scatter').click();
			await choosePlaces(explorer, 'Philippines', 'Poland');
			await explorer.host.getByLabel('The way of chosen places').check();
		},
	},
	{
		name: 'a trend of a ready-made choice',
		make: async ({ host, tab }) => {
			await tab('Trend').click();
			await host.getByLabel('Ready-made choices').selectOption('Nearshore to Germany');
		},
	},
	{
		name: 'small multiples that begin at 100',
		make: async (explorer) => {
			await explorer.tab('Small multiples').click();
			await choosePlaces(explorer, 'India', 'Egypt', 'Romania');
			await explorer.host.getByLabel('Lines follow').selectOption('First common year = 100');
		},
	},
	{
		name: 'a table in the order of names',
		make: async ({ host, tab }) => {
			await tab('Table').click();
			await host.getByRole('button', { name: 'Place', exact: true }).click();
			await host.getByRole('button', { name: 'Middle East' }).click();
		},
	},
	{
		name: 'three places side by side',
		make: async (explorer) => {
			await explorer.tab('Side by side').click();
			await choosePlaces(explorer, 'Morocco', 'Colombia', 'Vietnam');
		},
	},
];

test.describe('a copied link', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	for (const { name, make } of made) {
		test(`shows ${name} to somebody else`, async ({ page, browser }) => {
			const explorer = await openExplorer(page);
			const first = await picture(page);
			await make(explorer);
			await expect.poll(() => picture(page)).not.toBe(first);
			const mine = await picture(page);
			await explorer.host.getByRole('button', { name: 'Copy link' }).click();
			const link = await page.evaluate(() => navigator.clipboard.readText());
			const elsewhere = await browser.newContext();
			const other = await elsewhere.newPage();
			await other.goto(link);
			await expect(other.locator('bpo-explorer[data-ready]')).toBeVisible();
			expect(await picture(other)).toBe(mine);
			await expect(other.locator('[data-problems]')).toBeHidden();
			await elsewhere.close();
		});
	}
});

test.describe('the address', () => {
	test('opens a link as it was sent', async ({ page }) => {
		const { host, status } = await openExplorer(
			page,
			'?view=ranking&regions=asia&places=PHL&year=2015',
		);
		await expect(status).toHaveText(/^Ranking, \d+ places, 2015$/);
		await expect(host.getByRole('button', { name: 'Remove Philippines' })).toBeVisible();
		await expect(host.getByRole('button', { name: 'Africa' })).toHaveAttribute(
			'aria-pressed',
			'false',
		);
		await expect(host.getByLabel('Year as a number')).toHaveValue('2015');
	});

	test('makes a step back of every view, and of nothing else', async ({ page }) => {
		const explorer = await openExplorer(page);
		const { tab, host, status } = explorer;
		await tab('Ranking').click();
		await choosePlaces(explorer, 'Kenya', 'India');
		await tab('Map').click();
		await expect(status).toHaveText(/^Map/);
		await host.getByRole('button', { name: 'Remove India' }).click();

		await page.goBack();
		await expect(status).toHaveText(/^Ranking/);
		await expect(tab('Ranking')).toHaveAttribute('aria-selected', 'true');
		await expect(host.getByRole('button', { name: 'Remove India' })).toBeVisible();
		await page.goBack();
		await expect(status).toHaveText(/^Regions/);
		await expect(host.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
		await page.goForward();
		await page.goForward();
		await expect(status).toHaveText(/^Map/);
		await expect(host.getByRole('button', { name: 'Remove India' })).toHaveCount(0);
		await expect(host.getByRole('button', { name: 'Remove Kenya' })).toBeVisible();
	});

	test('brings back a column of the reader’s own that it does not name', async ({ page }) => {
		const { host, tab, status, title } = await openExplorer(page, '?view=ranking');
		await host.getByText('Bring your own column').click();
		await host.getByLabel('Paste lines').fill('country,Seats\nPHL,12\nPOL,7.5');
		await host.getByRole('button', { name: 'Show these numbers' }).click();
		await expect(title).toContainText('12');
		await tab('Table').click();
		await expect(status).toHaveText(/^Table/);
		await page.goBack();
		await expect(status).toHaveText(/^Ranking/);
		await expect(host.getByLabel('Upward')).toHaveValue('own');
		expect(page.url()).not.toContain('own');
	});

	test('says that the figures have changed since an older link was made', async ({ page }) => {
		const { problems } = await openExplorer(page, '?view=ranking&places=PHL&v=2025-03');
		await expect(problems).toHaveText(
			'The figures have changed since this link was made (edition 2025-03): what changed.',
		);
		await problems.getByRole('link', { name: 'what changed' }).click();
		await expect(page).toHaveURL(/\/data\/changes\/$/);
	});

	test('says nothing of the sort about a link of today', async ({ page }) => {
		const { tab, problems } = await openExplorer(page);
		await tab('Ranking').click();
		await expect(page).toHaveURL(/v=/);
		await page.reload();
		await expect(tab('Ranking')).toHaveAttribute('aria-selected', 'true');
		await expect(problems).toBeHidden();
	});
});
