import type { Locator, Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';

/** Pages that hold one chart of each type between them. */
const REGION = 'regions/africa/';
const COUNTRY = 'countries/philippines/';

/** The first figure of a type, awake: its code comes when the reader is near. */
async function openFigure(page: Page, type: string, address: string): Promise<Locator> {
	await page.goto(address);
	const host = page.locator(`bpo-figure:has(.fig-${type})`).first();
	await host.scrollIntoViewIfNeeded();
	await expect(host.getByRole('tablist', { name: 'View' })).toBeVisible();
	return host;
}

const types = { regions: REGION, map: REGION, multiples: REGION, trend: COUNTRY };

for (const [type, address] of Object.entries(types)) {
	test.describe(`a chart of the type ${type}`, () => {
		test('leads through its marks by keys, and says each', async ({ page }) => {
			const host = await openFigure(page, type, address);
			const plot = host.getByRole('application');
			const status = host.getByRole('status').first();
			await plot.focus();
			await page.keyboard.press('Home');
			const first = await status.textContent();
			expect(first).not.toBe('');
			await page.keyboard.press('ArrowRight');
			await expect(status).not.toHaveText(first ?? '');
			await expect(host.locator('.readout')).toBeVisible();
			await expect(host.locator('svg:visible [data-active]')).not.toHaveCount(0);
			await page.keyboard.press('Escape');
			await expect(host.locator('.readout')).toBeHidden();
			await page.keyboard.press('Tab');
			await expect(plot).not.toBeFocused();
		});

		test('opens the receipt of a value', async ({ page }) => {
			const host = await openFigure(page, type, address);
			await host.getByRole('tab', { name: 'Table' }).click();
			const value = host.locator('td[data-of] button').first();
			const text = await value.textContent();
			await value.click();
			const receipt = page.getByRole('dialog');
			await expect(receipt).toContainText(text ?? '?');
			for (const name of [
				'Measure',
				'Unit',
				'Year',
				'Source',
				'Data edition',
				'License',
				'Limit',
			]) {
				await expect(receipt.getByText(name, { exact: true })).toBeVisible();
			}
			await expect(receipt.getByText('Kind of figure', { exact: true })).toHaveCount(1);
			expect(await accessibilityFaults(page, { within: 'dialog' })).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(receipt).toHaveCount(0);
			await expect(value).toBeFocused();
		});
	});
}

test.describe('the link of a figure', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

	test('names the edition of its data', async ({ page }) => {
		const host = await openFigure(page, 'trend', COUNTRY);
		await host.getByRole('button', { name: 'Copy link' }).click();
		await expect(host.getByRole('button', { name: 'Link copied.' })).toBeVisible();
		const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
		expect(link.searchParams.get('v')).toMatch(/^\d{4}-\d{2}/);
		expect(link.hash).toBe(`#${(await host.getByRole('figure').getAttribute('id')) ?? ''}`);
	});

	test('says when it is older than the figures, at that figure alone', async ({ page }) => {
		const id = await (
			await openFigure(page, 'trend', COUNTRY)
		)
			.getByRole('figure')
			.getAttribute('id');
		await page.goto('about/method/');
		await openFigure(page, 'trend', `${COUNTRY}?v=2024-01#${id ?? ''}`);
		const notices = page.getByText('The figures have changed since this link was made');
		await expect(notices).toHaveCount(1);
		await expect(notices.getByRole('link', { name: 'what changed' })).toHaveAttribute(
			'href',
			/data\/changes\/$/,
		);
	});
});

test('a drawing taken along stands alone', async ({ page }) => {
	const host = await openFigure(page, 'trend', COUNTRY);
	await host.getByText('Download', { exact: true }).click();
	const event = page.waitForEvent('download');
	await host.getByRole('button', { name: 'SVG', exact: true }).click();
	const stream = await (await event).createReadStream();
	const parts: Buffer[] = [];
	for await (const part of stream) parts.push(part as Buffer);
	const svg = Buffer.concat(parts).toString();
	expect(svg).toContain('World Bank');
	expect(svg).toContain('data edition');
	expect(svg).not.toContain('class=');
	expect(svg).not.toContain('var(--');
});
