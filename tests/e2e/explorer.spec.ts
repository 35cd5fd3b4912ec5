import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { EXPLORER, openExplorer, placeCodes } from './explorer.ts';
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

	test('shows only the newest values where the terms say so, without a table to take away', async ({
		page,
	}) => {
		const { host, tab } = await openExplorer(page, '?view=ranking&y=internet-users');
		await host.getByText('Download', { exact: true }).click();
		await expect(host.getByRole('button', { name: 'CSV' })).toBeHidden();
		await expect(host.getByRole('button', { name: 'SVG' })).toBeVisible();
		await expect(host.getByText('do not allow its table to be passed on')).toBeVisible();
		await page.keyboard.press('Escape');
		await tab('Trend').click();
		await expect(host.getByText('lets us show only the newest values')).toBeVisible();
	});

	test('hands over what is seen as files', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=table&regions=asia');
		const save = async (format: string) => {
			await host.getByText('Download', { exact: true }).click();
			const [file] = await Promise.all([
				page.waitForEvent('download'),
				host.getByRole('button', { name: format, exact: true }).click(),
			]);
			return readFile(await file.path(), 'utf8');
		};
		const csv = await save('CSV');
		expect(csv).toContain('PHL,Philippines,Asia,');
		expect(csv.trim().split('\n')).toHaveLength(12);
		expect(JSON.parse(await save('JSON'))).toMatchObject({ title: '11 places in numbers' });
	});

	test('gives code for a frame that shows the same view', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=ranking&regions=africa');
		await host.getByText('Embed', { exact: true }).click();
		const field = host.getByLabel('Code', { exact: true });
		await expect(field).not.toHaveValue('');
		const code = await field.inputValue();
		expect(code).toContain(
			`src="${new URL('embed/', page.url()).href}?view=ranking&amp;regions=africa&amp;v=`,
		);
		expect(code).toMatch(/title="[^"]+" width="100%" height="\d+"/);
	});
});

test.describe('a column of the reader’s own', () => {
	test('is drawn, its bad lines are listed, and no link holds it', async ({ page }) => {
		const { host, title } = await openExplorer(page, '?view=ranking');
		await host.getByText('Bring your own column').click();
		await host
			.getByLabel('Paste lines')
			.fill('country,<b>Seats</b>\nPhilippines,12\nPOL,7.5\nAtlantis,3\nEGY,<img src=x>\nPHL,1');
		await host.getByRole('button', { name: 'Show these numbers' }).click();
		await expect(host.getByText('2 values for 2 places read.')).toBeVisible();
		await expect(host.getByText('Line 4: ‘Atlantis’ is no place of the atlas.')).toBeVisible();
		await expect(host.getByText('Line 5: ‘<img src=x>’ is no number.')).toBeVisible();
		await expect(host.getByText('Line 6: ‘PHL’ is there already')).toBeVisible();
		await expect(title).toContainText('Philippines');
		await expect(host.locator('img, b')).toHaveCount(0);
		expect(new URL(page.url()).search).not.toContain('own');
		await expect(host.getByText('Your column is not part of the link')).toBeVisible();
	});

	test('is kept only on request', async ({ page }) => {
		const { host } = await openExplorer(page);
		await host.getByText('Bring your own column').click();
		await host.getByLabel('Paste lines').fill('PHL,12');
		await host.getByLabel('Keep them in this browser').check();
		await host.getByRole('button', { name: 'Show these numbers' }).click();
		await page.reload();
		await expect(host.getByLabel('Upward').locator('option[value="own"]')).toHaveCount(1);
		await host.getByText('Bring your own column').click();
		await host.getByRole('button', { name: 'Remove my column' }).click();
		await page.reload();
		await expect(host).toBeVisible();
		await expect(host.getByLabel('Upward').locator('option[value="own"]')).toHaveCount(0);
	});

	test('has no receipts, since the atlas knows nothing about it', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=table&x=none');
		await host.getByText('Bring your own column').click();
		await host.getByLabel('Paste lines').fill('PHL,12\nPOL,7.5');
		await host.getByRole('button', { name: 'Show these numbers' }).click();
		await expect(host.getByRole('cell', { name: '7.5' })).toBeVisible();
		await expect(host.locator('[data-content] td button')).toHaveCount(0);
	});

	/** Shows a file and returns the result and the longest time that the page stood still, in ms. */
	async function open(page: Page, content: string) {
		const { host } = await openExplorer(page, '?view=ranking');
		await host.getByText('Bring your own column').click();
		await page.evaluate(() => {
			let last = performance.now();
			const watch = () => {
				const now = performance.now();
				const { dataset } = document.documentElement;
				dataset.still = String(Math.max(Number(dataset.still ?? 0), now - last));
				last = now;
				requestAnimationFrame(watch);
			};
			watch();
		});
		await host.getByLabel('Or open a CSV file').setInputFiles({
			name: 'large.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(content),
		});
		const result = host.locator('[data-own="result"]');
		await expect(result).not.toBeEmpty();
		await expect(host.locator('figure[aria-busy]')).toHaveCount(0);
		const still = await page.evaluate(() => Number(document.documentElement.dataset.still));
		return { host, result, still };
	}

	test('may be 50,000 lines long without freezing the page', async ({ page }) => {
		const codes = await placeCodes(page);
		const lines = Array.from({ length: 50_000 }, (_, index) => {
			const code = codes[index % codes.length] ?? '';
			return `${code},${index % 977},${1900 + (Math.floor(index / codes.length) % 201)}`;
		});
		const good = await open(page, lines.join('\n'));
		await expect(good.result).toContainText('16,080 values for 80 places read.');
		await expect(good.host.getByText('33,900 more lines could not be used.')).toBeVisible();
		expect(good.still).toBeLessThan(2000);

		const wrong = await open(page, lines.map((_, index) => `X${index},${index}`).join('\n'));
		await expect(wrong.result).toHaveText('No value could be used.');
		await expect(wrong.host.getByText('49,980 more lines could not be used.')).toBeVisible();
		expect(wrong.still).toBeLessThan(2000);
	});

	test('is refused as a whole when it is larger than the limits', async ({ page }) => {
		const long = await open(page, 'PHL,1\n'.repeat(50_001));
		await expect(long.host.getByText('The file has more than 50,000 lines.')).toBeVisible();
		const large = await open(page, `PHL,1,${' '.repeat(2_000_001)}`);
		await expect(large.host.getByText('The file is larger than 2 MB.')).toBeVisible();
		await large.host.getByRole('tab', { name: 'Map' }).click();
		await expect(large.host.locator('[data-status]')).toHaveText(/^Map/);
	});
});

test.describe('a frame', () => {
	test('shows the view bare and tells its height', async ({ page, baseURL }) => {
		await page.goto(EXPLORER);
		await page.evaluate(
			(address) => {
				const told: unknown[] = [];
				Object.assign(window, { told });
				addEventListener('message', ({ data }) => told.push(data));
				const frame = document.createElement('iframe');
				frame.src = address;
				document.body.append(frame);
			},
			`${baseURL ?? ''}compare/embed/?view=ranking&regions=asia`,
		);
		const told = () => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
		for (const message of [{ type: 'bpo-atlas.height' }, { subject: 'lti.frameResize' }]) {
			await expect.poll(told).toContainEqual(expect.objectContaining(message));
		}
		await expect(
			page.frameLocator('iframe').getByRole('heading', { name: /India/ }).first(),
		).toBeVisible();
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
