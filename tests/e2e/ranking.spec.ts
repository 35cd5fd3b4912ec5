import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { expect, test } from './guard.ts';

const EXPORTS = 'data/ict-service-exports/';
const REGION = 'regions/asia/';

interface Chart {
	figure: Locator;
	/** The drawing with its cursor. */
	plot: Locator;
	/** What a screen reader is told. */
	status: Locator;
}

/** The chart loads when the reader comes near; its tabs say that it has. */
async function openChart(page: Page, address = EXPORTS): Promise<Chart> {
	await page.goto(address);
	const host = page.locator('bpo-ranking').first();
	await host.scrollIntoViewIfNeeded();
	await expect(host.getByRole('tablist', { name: 'View' })).toBeVisible();
	return {
		figure: host.getByRole('figure'),
		plot: host.getByRole('application', { name: 'Chart, one mark at a time' }),
		status: host.getByRole('status').first(),
	};
}

interface Row {
	rank: string;
	country: string;
	region: string;
	value: string;
	year: string;
	note: string;
}

/** The table of a chart as readers see it. */
async function tableOf(figure: Locator): Promise<Row[]> {
	const rows = await figure
		.locator('tbody tr')
		.evaluateAll((lines) =>
			lines.map((line) => [...line.children].map((cell) => cell.textContent.trim())),
		);
	return rows.map(([rank = '', country = '', region = '', value = '', year = '', note = '']) => ({
		rank,
		country,
		region,
		value,
		year,
		note,
	}));
}

async function download(page: Page, figure: Locator, format: string): Promise<Download> {
	await figure.getByText('Download', { exact: true }).click();
	const event = page.waitForEvent('download');
	await figure.getByRole('button', { name: format, exact: true }).click();
	return event;
}

async function textOf(file: Download): Promise<string> {
	return readFile(await file.path(), 'utf8');
}

const yearSlider = (figure: Locator) => figure.getByRole('slider', { name: 'Year' });

test.describe('by keyboard', () => {
	test('the drawing is one stop of the tab key', async ({ page }) => {
		const { figure, plot, status } = await openChart(page);
		await figure.getByRole('checkbox', { name: 'Log scale' }).focus();
		await page.keyboard.press('Tab');
		await expect(plot).toBeFocused();
		await expect(plot).toHaveAccessibleDescription(/Arrow keys move from place to place/);
		const [first] = await tableOf(figure);
		await expect(status).toContainText(`${first?.country ?? ''}, ${first?.value ?? ''}`);
		await page.keyboard.press('Tab');
		await expect(yearSlider(figure)).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(plot).toBeFocused();
	});

	test('arrows, Home and End go through every place in the order of the table', async ({
		page,
	}) => {
		const { figure, plot, status } = await openChart(page, REGION);
		const rows = await tableOf(figure);
		await plot.focus();
		await page.keyboard.press('Home');
		for (const { country, value, year, rank } of rows) {
			await expect(status).toContainText(`${country}, ${value}`);
			if (rank) await expect(status).toContainText(`${year}, Rank ${rank} of`);
			await expect(plot.locator('.readout')).toContainText(country);
			await page.keyboard.press('ArrowDown');
		}
		// The last place is the end: the cursor stays.
		await expect(status).toContainText(rows.at(-1)?.country ?? '');
		await page.keyboard.press('ArrowUp');
		await expect(status).toContainText(rows.at(-2)?.country ?? '');
		await page.keyboard.press('Home');
		await expect(status).toContainText(rows[0]?.country ?? '');
		await page.keyboard.press('End');
		await expect(status).toContainText(rows.at(-1)?.country ?? '');
	});

	test('the letters of a name find a place, accents aside', async ({ page }) => {
		await page.clock.install();
		const { plot, status } = await openChart(page);
		await plot.focus();
		await page.keyboard.type('thai');
		await expect(status).toContainText('Thailand, ');
		await page.clock.fastForward(900);
		// "t" and "tu" lead to Tunisia from here.
		await page.keyboard.type('tur');
		await expect(status).toContainText('Türkiye, ');
		await page.clock.fastForward(900);
		await page.keyboard.type('united a');
		await expect(status).toContainText('United Arab Emirates, ');
	});

	test('Escape closes the detail and leaves the focus', async ({ page }) => {
		const { plot } = await openChart(page);
		await plot.focus();
		await page.keyboard.press('ArrowDown');
		await expect(plot.locator('.readout')).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(plot.locator('.readout')).toBeHidden();
		await expect(plot).toBeFocused();
	});

	test('Enter marks a place, again takes the mark away', async ({ page }) => {
		const { figure, plot, status } = await openChart(page);
		await plot.focus();
		await page.keyboard.type('pol');
		await page.keyboard.press('Enter');
		await expect(status).toHaveText('Poland marked');
		await expect(page).toHaveURL(/\.mark=POL/);
		await expect(figure.getByText('other places marked.')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(status).toHaveText('Poland no longer marked');
		await expect(page).not.toHaveURL(/\?/);
		await expect(figure.getByText('other places marked.')).toBeHidden();
	});

	test('tabs change by arrow keys', async ({ page }) => {
		const { figure, plot } = await openChart(page);
		const tab = (name: string) => figure.getByRole('tab', { name });
		await tab('Chart').focus();
		await page.keyboard.press('ArrowRight');
		await expect(tab('Table')).toBeFocused();
		await expect(tab('Table')).toHaveAttribute('aria-selected', 'true');
		await expect(figure.getByRole('table')).toBeVisible();
		await expect(plot).toBeHidden();
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(tab('Sources')).toBeFocused();
		await expect(figure.getByRole('tabpanel', { name: 'Sources' })).toContainText(
			'What is counted',
		);
	});
});

test.describe('by pointer', () => {
	test('a place under the pointer shows its numbers, a second click marks it', async ({ page }) => {
		const { figure, plot } = await openChart(page, REGION);
		const [, second] = await tableOf(figure);
		const strip = plot.locator('svg:visible [data-k]').nth(1);
		await strip.hover();
		await expect(plot.locator('.readout')).toContainText(second?.country ?? 'no second row');
		await expect(plot.locator('.readout')).toContainText(second?.value ?? 'no second row');
		await strip.click();
		await expect(page).toHaveURL(/\.mark=/);
		await page.mouse.move(0, 0);
		await expect(plot.locator('.readout')).toBeHidden();
	});
});

test.describe('what readers choose', () => {
	test('a region goes and comes back, in drawing, table and words', async ({ page }) => {
		const { figure, plot, status } = await openChart(page);
		const before = await tableOf(figure);
		const asia = figure.getByRole('button', { name: 'Asia' });
		await asia.click();
		await expect(asia).toHaveAttribute('aria-pressed', 'false');
		const others = before.filter(({ region }) => region !== 'Asia');
		await expect(figure.locator('tbody tr')).toHaveCount(others.length);
		expect((await tableOf(figure)).map(({ country }) => country)).toEqual(
			others.map(({ country }) => country),
		);
		await expect(plot.locator('svg:visible [data-k]')).toHaveCount(others.length);
		await expect(figure.locator('[data-words]')).not.toContainText('India');
		const withValue = others.filter(({ year }) => year !== '').length;
		await expect(status).toContainText(`${withValue} places with a value`);
		await asia.click();
		await expect(figure.locator('tbody tr')).toHaveCount(before.length);
		expect(await tableOf(figure)).toEqual(before);
	});

	test('client countries come from the file of all values', async ({ page }) => {
		const { figure } = await openChart(page);
		await figure.getByRole('button', { name: 'Client countries' }).click();
		await expect(figure.getByRole('row').filter({ hasText: 'Germany' })).toHaveCount(0);
		await expect
			.poll(async () => (await tableOf(figure)).map(({ country }) => country))
			.toContain('Germany');
	});

	test('without any region the figure says so and offers them again', async ({ page }) => {
		const { figure, plot } = await openChart(page, REGION);
		await figure.getByRole('button', { name: 'Asia' }).click();
		await expect(plot).toContainText('Every region is switched off.');
		await plot.getByRole('button', { name: 'Show the regions again' }).click();
		await expect(plot).not.toContainText('Every region is switched off.');
		await expect(plot.locator('svg:visible [data-k]')).not.toHaveCount(0);
	});

	test('a year shows the values of that year only', async ({ page }) => {
		const { figure, status } = await openChart(page);
		const newest = await tableOf(figure);
		expect(newest.some(({ year }) => year === '2022')).toBe(true);
		await yearSlider(figure).focus();
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/\.year=2024/);
		await expect(status).toContainText(/^2024\. \d+ places with a value, \d+ without\.$/);
		await expect(yearSlider(figure)).toHaveAttribute('aria-valuetext', '2024');
		const rows = await tableOf(figure);
		expect(new Set(rows.map(({ year }) => year))).toEqual(new Set(['2024', '']));
		// A value of another year never stands in.
		const older = newest.filter(({ year }) => year !== '' && year !== '2024');
		for (const { country } of older) {
			expect(rows.find((row) => row.country === country)?.value).toBe('no value');
		}
	});

	test('a log scale changes the axis and no number', async ({ page }) => {
		const { figure, plot } = await openChart(page);
		const before = await tableOf(figure);
		const axis = plot.locator('svg:visible .t-axis');
		await expect(axis).not.toContainText('log scale');
		await figure.getByRole('checkbox', { name: 'Log scale' }).check();
		await expect(axis).toContainText('log scale');
		expect(await tableOf(figure)).toEqual(before);
	});

	test('what is missing is shown as missing, never as zero', async ({ page }) => {
		const { figure, plot } = await openChart(page);
		const vietnam = (await tableOf(figure)).find(({ country }) => country === 'Vietnam');
		expect(vietnam).toMatchObject({ rank: '', value: 'no value', year: '' });
		await expect(plot.locator('svg:visible')).toContainText('No value (1)');
		const place = plot.locator('svg:visible [data-k="VNM"]');
		await expect(place).toContainText('Vietnam');
		await expect(place).not.toContainText(/\d/);
		await expect(figure.locator('[data-words]')).toContainText('No value: Vietnam.');
	});
});

test.describe('the address', () => {
	test('keeps every choice over a reload, and Reset takes them back', async ({ page }) => {
		const { figure, plot } = await openChart(page);
		const asShown = await tableOf(figure);
		await figure.getByRole('button', { name: 'Africa' }).click();
		await figure.getByRole('checkbox', { name: 'Log scale' }).check();
		await yearSlider(figure).focus();
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/year=2024/);
		await plot.focus();
		await page.keyboard.type('pol');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/mark=POL/);
		const chosen = await tableOf(figure);
		const address = page.url();

		const again = await openChart(page, address);
		await expect.poll(() => tableOf(again.figure)).toEqual(chosen);
		await expect(again.figure.getByRole('button', { name: 'Africa' })).toHaveAttribute(
			'aria-pressed',
			'false',
		);
		await expect(again.figure.getByRole('checkbox', { name: 'Log scale' })).toBeChecked();
		await expect(yearSlider(again.figure)).toHaveAttribute('aria-valuetext', '2024');
		await expect(
			again.figure.getByText(/^2024; .*; other places marked; log scale\.$/),
		).toBeVisible();
		expect(page.url()).toBe(address);

		await again.figure.getByRole('button', { name: 'Reset' }).click();
		await expect.poll(() => tableOf(again.figure)).toEqual(asShown);
		await expect(again.figure.getByText('Your view.')).toBeHidden();
		await expect(page).not.toHaveURL(/\?/);
	});

	test('passes over values that nobody could have chosen', async ({ page }) => {
		await page.goto(EXPORTS);
		const id = (await page.locator('bpo-ranking figure').getAttribute('id')) ?? '';
		const wrong = { year: '1066', regions: 'asia.atlantis', mark: '<b>', show: '-1', scale: 'no' };
		const query = new URLSearchParams(
			Object.entries(wrong).map(([key, value]) => [`${id}.${key}`, value]),
		);
		const { figure } = await openChart(page, `${EXPORTS}?${query.toString()}`);
		await expect(figure.getByText('Your view.')).toBeHidden();
		await expect(figure.getByRole('button', { name: 'Asia' })).toHaveAttribute(
			'aria-pressed',
			'true',
		);
	});

	test.describe('copied', () => {
		test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

		test('leads back to the same view', async ({ page }) => {
			const { figure, status } = await openChart(page);
			await figure.getByRole('button', { name: 'Asia' }).click();
			await expect(status).toContainText('places with a value');
			await figure.getByRole('button', { name: 'Copy link' }).click();
			await expect(status).toHaveText('Link copied.');
			const link = await page.evaluate(() => navigator.clipboard.readText());
			const chosen = await tableOf(figure);
			expect(new URL(link).hash).toBe(`#${(await figure.getAttribute('id')) ?? ''}`);

			await page.goto('about/method/');
			const again = await openChart(page, link);
			await expect.poll(() => tableOf(again.figure)).toEqual(chosen);
		});
	});
});

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
		const bytes = await readFile(await file.path());
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

test.describe('on a broken line', () => {
	test.use({
		provoked: { brokenLine: /^console: Failed to load resource: net::ERR_FAILED .*\/data\/v1\// },
	});

	test('a year that does not load leaves the figure as it was and says so', async ({ page }) => {
		const { figure } = await openChart(page);
		const before = await tableOf(figure);
		await page.route('**/data/v1/**', (route) => route.abort());
		await yearSlider(figure).focus();
		await page.keyboard.press('ArrowLeft');
		await expect(figure.getByRole('alert')).toHaveText(
			'The data could not be loaded. Check the connection and try again.',
		);
		expect(await tableOf(figure)).toEqual(before);
		await expect(yearSlider(figure)).toHaveAttribute('aria-valuetext', /Latest/);
		await page.unroute('**/data/v1/**');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/\.year=2024/);
		await expect(figure.getByRole('alert')).toBeHidden();
	});
});
