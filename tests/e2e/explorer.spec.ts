import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';

const PAGE = 'compare/';

interface Explorer {
	host: Locator;
	title: Locator;
	/** What a screen reader is told. */
	status: Locator;
	problems: Locator;
	plot: Locator;
	tab: (name: string) => Locator;
}

async function openExplorer(page: Page, query = ''): Promise<Explorer> {
	await page.goto(PAGE + query);
	const host = page.locator('bpo-explorer[data-ready]');
	await expect(host).toBeVisible();
	return {
		host,
		title: host.locator('[data-title]'),
		status: host.locator('[data-status]'),
		problems: host.locator('[data-problems]'),
		plot: host.locator('[data-plot]'),
		tab: (name) => host.getByRole('tab', { name, exact: true }),
	};
}

test.describe('the explorer', () => {
	test('shows every view, says what it shows and keeps it in the address', async ({ page }) => {
		const { tab, status, plot } = await openExplorer(page, '?places=PHL.POL');
		for (const name of ['Map', 'Ranking', 'Scatter', 'Trend', 'Small multiples', 'Regions']) {
			await tab(name).click();
			await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
			await expect(status).toContainText(new RegExp(`^${name}, \\d+ places?`));
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

	test('says what it does not understand and stays usable', async ({ page }) => {
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

	test('chooses places by keyboard alone', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=ranking');
		const field = host.getByRole('combobox', { name: 'Add a place' });
		await field.focus();
		await page.keyboard.type('uk');
		await expect(page.getByRole('option').first()).toHaveText(/United Kingdom/);
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove United Kingdom' })).toBeVisible();
		await expect(field).toBeFocused();
		await page.keyboard.type('turkey');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove Türkiye' })).toBeVisible();
		await host.getByRole('button', { name: 'Remove United Kingdom' }).focus();
		await page.keyboard.press('Enter');
		await expect(host.getByRole('button', { name: 'Remove United Kingdom' })).toHaveCount(0);
		await expect(host.getByRole('button', { name: 'Remove Türkiye' })).toBeFocused();
	});

	test('takes ready-made choices with their rule, and all 80 places', async ({ page }) => {
		const { host } = await openExplorer(page, '?view=scatter');
		await host.getByLabel('Ready-made choices').selectOption('Nearshore to Germany');
		await expect(host.getByText('whose clocks differ by at most 2 hours')).toBeVisible();
		await expect(host.getByRole('button', { name: 'Remove Poland' })).toBeVisible();
		await host.getByRole('button', { name: 'Clear all' }).click();
		await expect(host.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
		const codes = await page.evaluate(() => {
			const text = document.querySelector('[data-catalog]')?.textContent ?? '';
			return (JSON.parse(text) as { places: { code: string }[] }).places.map(({ code }) => code);
		});
		for (const view of ['scatter', 'trend', 'multiples', 'profile']) {
			await openExplorer(page, `?view=${view}&places=${codes.join('.')}`);
			await expect(
				page.getByText(`${codes.length} of ${codes.length}`, { exact: true }),
			).toBeVisible();
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide).toBe(0);
		}
	});

	test('gives a way back when every region is off', async ({ page }) => {
		const { host, plot } = await openExplorer(page, '?regions=none');
		await expect(host.getByText('Every region is switched off')).toBeVisible();
		await host.getByRole('button', { name: 'Show the regions again' }).click();
		await expect(plot.locator('svg.only-wide')).toBeVisible();
		expect(new URL(page.url()).search).toBe('');
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
		const code = await host.getByLabel('Code', { exact: true }).inputValue();
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

	test('may be 50,000 lines long without freezing the page', async ({ page }) => {
		const { host } = await openExplorer(page);
		await host.getByText('Bring your own column').click();
		const lines = Array.from({ length: 50_000 }, (_, index) => `X${index},${index}`);
		await host.getByLabel('Or open a CSV file').setInputFiles({
			name: 'large.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(lines.join('\n')),
		});
		await expect(host.getByText('No value could be used.')).toBeVisible();
		await expect(host.getByText('49,980 more lines could not be used.')).toBeVisible();
	});
});

test.describe('a frame', () => {
	test('shows the view bare and tells its height', async ({ page, baseURL }) => {
		await page.goto(PAGE);
		const heights = await page.evaluate(
			async (address) => {
				const frame = document.createElement('iframe');
				frame.src = address;
				const told: unknown[] = [];
				addEventListener('message', ({ data }) => told.push(data));
				document.body.append(frame);
				await new Promise((resolve) => setTimeout(resolve, 2500));
				return told;
			},
			`${baseURL ?? ''}compare/embed/?view=ranking&regions=asia`,
		);
		expect(heights).toContainEqual(expect.objectContaining({ type: 'bpo-atlas:height' }));
		expect(heights).toContainEqual(expect.objectContaining({ subject: 'lti.frameResize' }));
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('three views stand there with their tables', async ({ page }) => {
		await page.goto(PAGE);
		await expect(page.getByRole('figure')).toHaveCount(3);
		for (const figure of await page.getByRole('figure').all()) {
			await expect(figure.locator('svg.only-wide')).toBeVisible();
			await figure.locator('summary').click();
			await expect(figure.getByRole('rowheader', { name: 'Philippines' })).toBeVisible();
		}
		await expect(page.getByRole('combobox')).toHaveCount(0);
	});
});
