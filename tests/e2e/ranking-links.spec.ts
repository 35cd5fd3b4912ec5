import { expect, test } from './guard.ts';
import { EXPORTS, openChart, tableOf, yearSlider } from './ranking.ts';

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
