import { EXPLORER, openExplorer } from './explorer.ts';
import { expect, test } from './guard.ts';

test.describe('the explorer', () => {
	test('shows every view, says what it shows and keeps it in the address', async ({ page }) => {
		const { tab, status, plot } = await openExplorer(page, '?places=PHL.POL');
		for (const name of ['Map', 'Ranking', 'Scatter', 'Trend', 'Small multiples', 'Regions']) {
			await tab(name).click();
			await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
			await expect(status).toContainText(new RegExp(`^${name}, [1-9]\\d* places?`));
			await expect(plot.locator('svg.only-wide').first()).toBeVisible();
		}
		await tab('Table').click();
		await expect(page.getByRole('columnheader', { name: 'Place' })).toBeVisible();
		await tab('Side by side').click();
		await expect(page.getByRole('rowheader', { name: 'ICT service exports' })).toBeVisible();
		expect(new URL(page.url()).searchParams.get('view')).toBe('profile');
		await page.reload();
		await expect(tab('Side by side')).toHaveAttribute('aria-selected', 'true');
	});

	test('counts all places where a panel is a region', async ({ page }) => {
		const { status, host } = await openExplorer(page, '?view=multiples');
		await expect(host.locator('.fig-sub').first()).toContainText(/[1-9]\d places\./);
		await expect(status).not.toContainText(' 0 places');
	});

	test('opens its menus inside the window of a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const { host } = await openExplorer(page);
		for (const name of ['Embed', 'Download']) {
			await host.getByText(name, { exact: true }).click();
			const menu = host.locator('details[open] .menu-pop');
			const box = await menu.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
			await page.keyboard.press('Escape');
		}
	});

	test('takes ready-made choices with their rule', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=scatter');
		await host.getByLabel('Ready-made choices').selectOption('Nearshore to Germany');
		await expect(host.getByText('whose clocks differ by at most 2 hours')).toBeVisible();
		await expect(host.getByRole('button', { name: 'Remove Poland' })).toBeVisible();
		await host.getByRole('button', { name: 'Clear all' }).click();
		await expect(host.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
	});

	test('sorts the table by its heads', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=table');
		const first = host.locator('tbody tr').first().getByRole('rowheader');
		const head = host.getByRole('columnheader', { name: /^Place/ });
		await host.getByRole('button', { name: 'Place', exact: true }).press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect(first).toHaveText('Albania');
		await expect(host.getByRole('button', { name: 'Place', exact: true })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect(first).toHaveText('Vietnam');
	});

	test('gives every value of the table its receipt, also in another order', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=table');
		const values = host.locator('[data-content] td[data-v]');
		await expect(values.locator('button[aria-haspopup="dialog"]')).toHaveCount(
			await values.count(),
		);
		const cell = (place: string, measure: string) =>
			host.locator(`td[data-of^="${place}."][data-of$=".${measure}"]`);
		await host.getByRole('button', { name: 'Place', exact: true }).click();
		await cell('PHL', 'average-monthly-earnings').getByRole('button').click();
		const receipt = page.getByRole('dialog', { name: /^Philippines, \d{4}$/ });
		await expect(receipt).toContainText('International Labour Organization');
		await expect(receipt.getByText('Data edition')).toBeVisible();
		await receipt.getByRole('button', { name: 'Close' }).click();
		await cell('IRL', 'ict-service-exports').getByRole('button').click();
		const misleading = page.getByRole('dialog', { name: /^Ireland/ });
		await expect(misleading).toContainText('Multinational companies book');
		await expect(misleading.getByRole('link', { name: 'All values' })).toHaveAttribute(
			'href',
			/\/data\/ict-service-exports\/#c-IRL$/,
		);
	});

	test('gives every value side by side its receipt', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=profile&places=PHL.POL');
		const values = host.locator('[data-content] td[data-v]');
		await expect(values.getByRole('button')).toHaveCount(await values.count());
		const row = host.locator('tr[data-k="internet-users"]');
		const cell = row.locator('td[data-of^="POL."]');
		const text = await cell.getByRole('button').innerText();
		await cell.getByRole('button').click();
		const receipt = page.getByRole('dialog', { name: /^Poland, \d{4}$/ });
		await expect(receipt.locator('dt:text-is("Value") + dd')).toHaveText(text);
		await expect(receipt).not.toContainText('lowest');
	});

	test('draws only the marks of a map again', async ({ page }) => {
		const { host, plot, title } = await openExplorer(page, '?view=map');
		const ground = plot.locator('[data-base="wide"]');
		await ground.evaluate((node) => node.setAttribute('data-kept', ''));
		const marks = plot.locator('[data-marks="wide"]');
		const markup = () => marks.evaluate(({ outerHTML }) => outerHTML);
		const before = await markup();
		const finding = (await title.textContent()) ?? '';
		await host.getByLabel('Upward').selectOption({ label: 'Internet users' });
		await expect(title).not.toHaveText(finding);
		expect(await markup()).not.toBe(before);
		await host.getByRole('button', { name: 'Asia' }).click();
		await host.getByRole('button', { name: 'Africa' }).click();
		await expect(ground).toHaveAttribute('data-kept');
		await expect(plot.locator(':scope > svg')).toHaveCount(2);
	});

	test('shows two places side by side on a phone without moving sideways', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		const { host } = await openExplorer(page, '?view=profile&places=PHL.POL');
		const row = host.locator('tr[data-k="ict-service-exports"]');
		for (const part of ['td[data-of^="PHL."]', 'td[data-of^="POL."]', 'svg']) {
			const box = await row.locator(part).boundingBox();
			expect(box && box.x >= 0 && box.x + box.width <= 390, part).toBe(true);
		}
		await expect(host.getByRole('row', { name: /^ICT service exports/ })).toBeVisible();
		const moves = await host
			.getByRole('region', { name: 'Side by side' })
			.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
		expect(moves).toBe(0);
	});

	test('shows five places with their strips at any width without moving sideways', async ({
		page,
	}) => {
		// Long names and long values: the widest that five places can be.
		for (const places of ['BIH.TTO.DOM.ARE.MKD', 'GBR.USA.NLD.IDN.IRL']) {
			const { host } = await openExplorer(page, `?view=profile&places=${places}`);
			const table = host.getByRole('region', { name: 'Side by side' });
			for (const width of [1280, 1024, 800, 320]) {
				await page.setViewportSize({ width, height: 800 });
				const moves = await table.evaluate((box) => box.scrollWidth - box.clientWidth);
				expect(moves, `${places} at ${width} px`).toBe(0);
			}
		}
	});

	test('moves through the marks by keys, and Enter chooses a place', async ({ page }) => {
		const { plot, status, host } = await openExplorer(page, '?view=ranking');
		await plot.focus();
		await page.keyboard.press('Home');
		await page.keyboard.type('phil');
		await expect(status).toHaveText(/^Philippines/);
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove Philippines' })).toBeVisible();
	});

	test('finds, swaps and sizes measures', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=scatter');
		const up = host.getByRole('combobox', { name: 'Upward' });
		const across = host.getByRole('combobox', { name: 'Across', exact: true });
		await host.getByRole('button', { name: 'Swap upward and across' }).click();
		await expect(up).toHaveValue('average-monthly-earnings');
		await expect(across).toHaveValue('ict-service-exports');
		await host.getByLabel('Find a measure').fill('internet');
		await up.selectOption({ label: 'Internet users' });
		expect(new URL(page.url()).searchParams.get('y')).toBe('internet-users');
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('three views stand there with their tables', async ({ page }) => {
		await page.goto(EXPLORER);
		await expect(page.getByRole('figure')).toHaveCount(3);
		for (const figure of await page.getByRole('figure').all()) {
			await expect(figure.locator('svg.only-wide')).toBeVisible();
			await figure.locator('summary').click();
			await expect(figure.getByRole('rowheader', { name: 'Philippines' })).toBeVisible();
		}
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});
