import { expect, test } from './guard.ts';
import { openChart, REGION, tableOf, yearSlider } from './ranking.ts';

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
