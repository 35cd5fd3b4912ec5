import { expect, test } from './guard.ts';
import { openChart, REGION, tableOf, yearSlider } from './ranking.ts';

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
