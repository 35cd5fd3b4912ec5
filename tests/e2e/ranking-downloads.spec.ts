import type { Download, Locator, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { bytesOf, textOf } from './downloads.ts';
import { expect, test } from './guard.ts';
import { openChart, REGION, tableOf, yearSlider } from './ranking.ts';

async function download(page: Page, figure: Locator, format: string): Promise<Download> {
	await figure.getByText('Download', { exact: true }).click();
	const event = page.waitForEvent('download');
	await figure.getByRole('button', { name: format, exact: true }).click();
	return event;
}

test.describe('downloads of the view', () => {
	test('CSV and JSON hold the rows of the table, as stored', async ({ page }) => {
		const { figure } = await openChart(page);
		await figure.getByRole('button', { name: 'Asia' }).click();
		await figure.getByRole('button', { name: 'Client countries' }).click();
		await expect.poll(() => figure.locator('tr[data-k="USA"]').count()).toBe(1);
		const rows = await tableOf(figure);
		const stored = await figure
			.locator('tbody tr')
			.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-v') ?? ''));

		const csv = await download(page, figure, 'CSV');
		expect(csv.suggestedFilename()).toMatch(/\.csv$/);
		const lines = csvParse(await textOf(csv));
		expect(
			lines.map(({ Country, Region, Rank, Year, Note }) => [Country, Region, Rank, Year, Note]),
		).toEqual(rows.map((row) => [row.country, row.region, row.rank, row.year, row.note]));
		expect(lines.map(({ Value }) => Value)).toEqual(stored);

		const json = JSON.parse(await textOf(await download(page, figure, 'JSON'))) as {
			title: string;
			link: string;
			measures: [{ source: string; licence: string }];
			rows: { name: string; Value: number | null; Year: number | null }[];
		};
		expect(json.rows.map(({ name }) => name)).toEqual(rows.map(({ country }) => country));
		expect(json.rows.map(({ Value }) => Value ?? '').map(String)).toEqual(stored);
		expect(json.measures[0].source).toContain('World Bank');
		expect(json.measures[0].licence).toBe('CC BY 4.0');
		expect(json.link).toMatch(/\?.*regions=.*#/);
		await expect(figure.getByText(json.title)).toBeVisible();
	});

	test('SVG stands alone and shows every place with its source', async ({ page }) => {
		const { figure } = await openChart(page, REGION);
		const rows = await tableOf(figure);
		const markup = await textOf(await download(page, figure, 'SVG'));
		const { words, fault, colors, variables } = await page.evaluate((text) => {
			const file = new DOMParser().parseFromString(text, 'image/svg+xml');
			return {
				words: [...file.querySelectorAll('text')].map((line) => line.textContent).join(' '),
				fault: file.querySelector('parsererror')?.textContent,
				colors: [...file.querySelectorAll('circle')].map((mark) => mark.getAttribute('fill')),
				variables: text.match(/var\(--[\w-]+\)/g),
			};
		}, markup);
		expect(fault).toBeUndefined();
		// Colors are resolved: outside the page nothing defines them.
		expect(variables).toBeNull();
		expect(colors.length).toBeGreaterThanOrEqual(rows.length - 1);
		for (const color of colors) expect(color).toMatch(/^(rgb|none|#|oklch|color)/);
		for (const { country } of rows) expect(words).toContain(country);
		for (const { value } of rows.filter(({ rank }) => rank)) expect(words).toContain(value);
		expect(words).toContain('No value (1)');
		expect(words).toContain('World Bank');
		expect(words).toContain('CC BY 4.0');
	});

	test('PNG is a picture of the same, at twice the size', async ({ page }) => {
		const { figure, plot } = await openChart(page, REGION);
		const drawing = await plot.locator('svg:visible').boundingBox();
		const file = await download(page, figure, 'PNG');
		expect(file.suggestedFilename()).toMatch(/\.png$/);
		const bytes = await bytesOf(file);
		expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
		expect(bytes.readUInt32BE(16)).toBeGreaterThan(2 * (drawing?.width ?? Infinity));
		const colors = await page.evaluate(
			async (data) => {
				const bitmap = await createImageBitmap(new Blob([new Uint8Array(data)]));
				const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
				const context = canvas.getContext('2d');
				context?.drawImage(bitmap, 0, 0);
				const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
				return new Set(new Uint32Array(new Uint8Array(pixels).buffer)).size;
			},
			[...bytes],
		);
		expect(colors).toBeGreaterThan(10);
	});

	test('where the terms forbid it there is no table to take along', async ({ page }) => {
		const { figure } = await openChart(page, 'data/internet-users/');
		await figure.getByText('Download', { exact: true }).click();
		await expect(figure.getByRole('button', { name: 'SVG' })).toBeVisible();
		await expect(figure.getByRole('button', { name: 'CSV' })).toHaveCount(0);
		await expect(figure.getByRole('link', { name: 'CSV' })).toHaveCount(0);
		await expect(yearSlider(figure)).toHaveCount(0);
	});
});
