import { openExplorer, placeCodes } from './explorer.ts';
import { expect, test } from './guard.ts';

test.describe('a link that holds', () => {
	test('choices nobody knows is explained, and the page stays usable', async ({ page }) => {
		const { problems, tab, plot } = await openExplorer(
			page,
			'?view=pie&y=%3Cb%3Efoo%3C/b%3E&places=XXX.PHL&year=1800&__proto__=x',
		);
		await expect(problems).toContainText('There is no measure ‘<b>foo</b>’.');
		await expect(problems).toContainText('‘XXX’ is no place of the atlas');
		await expect(problems).toContainText('1800');
		await expect(problems.locator('b')).toHaveCount(0);
		await tab('Ranking').click();
		await expect(problems).toBeHidden();
		await expect(plot.locator('svg.only-wide')).toBeVisible();
	});

	test('nothing that can be read is explained or shown as first', async ({ page }) => {
		for (const query of [
			'?%E0%A4%A&&==&view=%ZZ&y',
			'?view',
			'?=',
			`?places=${'PHL.'.repeat(900)}`,
		]) {
			await test.step(query.slice(0, 30), async () => {
				const { plot, tab, status } = await openExplorer(page, query);
				await expect(plot.locator('svg.only-wide')).toBeVisible();
				await tab('Map').click();
				await expect(status).toHaveText(/^Map, \d+ places/);
			});
		}
	});

	test('more than a link can is not read at all', async ({ page }) => {
		const { problems } = await openExplorer(page, `?places=${'PHL.'.repeat(1200)}`);
		await expect(problems).toHaveText(/^The link is too long to be one of ours/);
	});

	test('no region leaves a way back', async ({ page }) => {
		const { host, plot } = await openExplorer(page, '?regions=none');
		await expect(host.getByText('Every region is switched off')).toBeVisible();
		await host.getByRole('button', { name: 'Show the regions again' }).click();
		await expect(plot.locator('svg.only-wide')).toBeVisible();
		expect(new URL(page.url()).search).toBe('');
	});

	test('no place, no second measure or no value says so', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=profile&places=none');
		await expect(host.getByText('Choose two to five places')).toBeVisible();
		await host.getByRole('button', { name: 'Try Philippines, Poland and Egypt' }).click();
		await expect(host.getByRole('columnheader', { name: 'Egypt' })).toBeVisible();
		await openExplorer(page, '?view=scatter&x=none');
		await expect(host.getByText('A scatter needs a second measure, across.')).toBeVisible();
		await host.getByLabel('Across').selectOption({ label: 'Population' });
		await expect(host.locator('[data-plot] svg.only-wide')).toBeVisible();
	});

	test('all 80 places at once shows them in every view', async ({ page }) => {
		const codes = await placeCodes(page);
		expect(codes).toHaveLength(80);
		for (const view of ['map', 'ranking', 'scatter', 'trend', 'multiples', 'table', 'profile']) {
			await test.step(view, async () => {
				const { status, problems, host } = await openExplorer(
					page,
					`?view=${view}&places=${codes.join('.')}`,
				);
				await expect(page.getByText('80 of 80', { exact: true })).toBeVisible();
				await expect(status).toContainText(/, \d+ places/);
				await expect(problems).toBeHidden();
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect(wide).toBe(0);
				await host.getByRole('button', { name: 'Clear all' }).click();
				await expect(host.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
			});
		}
	});
});
