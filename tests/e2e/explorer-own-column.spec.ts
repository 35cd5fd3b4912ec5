import type { Page } from '@playwright/test';
import { openExplorer, placeCodes } from './explorer.ts';
import { expect, test } from './guard.ts';

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
