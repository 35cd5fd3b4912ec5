import type { Page } from '@playwright/test';
import { accessibilityFaults, looks, show } from './accessibility.ts';
import { expect, test } from './guard.ts';

const title = (page: Page) => page.locator('#wh-day-title');
const status = (page: Page) => page.locator('bpo-working-hours [data-status]');
const office = (page: Page, key: string) => page.locator(`[data-office="${key}"]`);
const begins = (page: Page, name: string) => page.getByRole('textbox', { name: `Begins, ${name}` });

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`methods/working-hours/${query}`);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
}

test.describe('working hours', () => {
	test('add a site by its name and keep it in the address', async ({ page }) => {
		await open(page);
		const field = page.getByRole('combobox', { name: 'Add a site' });
		await field.fill('kath');
		await page.keyboard.press('Enter');
		await expect(office(page, 'kathmandu')).toContainText('Nepal');
		await expect(field).toHaveValue('');
		await expect(page.locator('#wh-day [data-k="kathmandu"]:visible').first()).toContainText(
			'none',
		);
		await expect(status(page)).toContainText('Kathmandu added.');
		await expect(page).toHaveURL(/\?sites=manila\.krakow\.bogota\.cairo\.kathmandu$/);
	});

	test('find a time zone that is no city of the atlas', async ({ page }) => {
		await open(page);
		await page.getByRole('combobox', { name: 'Add a site' }).fill('Winnipeg');
		await page.getByRole('option', { name: /Winnipeg/ }).click();
		await expect(office(page, 'America/Winnipeg')).toBeVisible();
		await expect(page).toHaveURL(/America\/Winnipeg/);
	});

	test('say at the field that a place is unknown, and keep what was typed', async ({ page }) => {
		await open(page);
		const client = page.getByRole('combobox', { name: 'Client city' });
		await client.fill('Atlantis');
		await page.keyboard.press('Tab');
		await expect(client).toHaveValue('Atlantis');
		await expect(client).toHaveAttribute('aria-invalid', 'true');
		await expect(page.locator('#wh-client-bad')).toContainText('called “Atlantis”');
		await client.fill('London');
		await page.keyboard.press('Enter');
		await expect(title(page)).toContainText('London');
		await expect(page.locator('#wh-client-bad')).toBeHidden();
	});

	test('follow a shift, and keep a time that is none', async ({ page }) => {
		await open(page);
		const field = begins(page, 'Manila');
		await field.fill('nine');
		await page.keyboard.press('Tab');
		await expect(office(page, 'manila').locator('[data-bad]')).toHaveText(
			'Type a time such as 09:00, 17:30 or 9 pm.',
		);
		await page.getByRole('button', { name: '15 July' }).click();
		await expect(field).toHaveValue('nine');
		await field.fill('9 pm');
		await page.keyboard.press('Enter');
		await expect(field).toHaveValue('21:00');
		await page.getByRole('textbox', { name: 'Ends, Manila' }).fill('5');
		await page.keyboard.press('Enter');
		await expect(page.locator('#wh-day [data-k="manila"]:visible').first()).toContainText(
			'8 h shared',
		);
		await expect(page).toHaveURL(/shift=0900-1700\.2100-0500\./);
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('textbox', { name: 'Ends, Manila' })).toHaveValue('05:15');
	});

	test('follow working days, year and day', async ({ page }) => {
		await open(page);
		await page.getByRole('combobox', { name: 'Working days, Cairo' }).selectOption('Sun–Thu');
		await expect(
			page.getByText(/Days off take shared hours from Cairo on 52 of 261/),
		).toBeVisible();
		const year = page.getByRole('textbox', { name: 'Year' });
		await year.fill('1850');
		await page.keyboard.press('Tab');
		await expect(page.locator('#wh-year-bad')).toHaveText('Type a year from 2000 to 2037.');
		await expect(year).toHaveValue('1850');
		await year.fill('2028');
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-date]')).toHaveText('15 January 2028');
		await page.getByRole('slider', { name: 'Day drawn' }).press('End');
		await expect(page.locator('[data-date]')).toHaveText('31 December 2028');
		await expect(page).toHaveURL(/year=2028&day=12-31$/);
	});

	test('open from a link, with a sentence for what it names in vain', async ({ page }) => {
		await open(page, '?client=london&sites=cairo.atlantis&day=07-15');
		await expect(title(page)).toHaveText(/^Cairo shares 6\sh of London’s 8\sh$/);
		await expect(page.getByRole('alert')).toContainText('“atlantis”');
		await expect(page.getByRole('textbox', { name: /^Begins/ })).toHaveCount(2);
		await page.getByRole('button', { name: 'Usual cities' }).click();
		await expect(page.getByRole('alert')).toBeHidden();
		await expect(page).toHaveURL(/\/working-hours\/$/);
	});

	test('remove all sites and say so', async ({ page }) => {
		await open(page);
		for (const name of ['Manila', 'Kraków', 'Bogotá', 'Cairo']) {
			await page.getByRole('button', { name: `Remove ${name}` }).press('Enter');
		}
		await expect(title(page)).toHaveText('No site is chosen yet');
		await expect(page).toHaveURL(/\?sites=none$/);
	});

	test('are read out row by row and stretch by stretch with the keyboard', async ({ page }) => {
		await open(page);
		await page.locator('#wh-day [data-fold]').focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('ArrowDown');
		await expect(status(page)).toContainText('Manila: None. Works 09:00–17:00 on its own clock');
		await page.locator('#wh-year [data-fold]').focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Home');
		await page.keyboard.press('ArrowRight');
		await expect(status(page)).toHaveText(/^Kraków: 3\sh shared, 8 March to 28 March$/);
		await page.keyboard.press('Enter');
		await expect(page.locator('[data-date]')).toHaveText('8 March 2026');
	});

	test('are taken along as a file', async ({ page }) => {
		await open(page);
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'CSV: every day' }).click();
		expect((await download).suggestedFilename()).toBe('working-hours-new-york-2026-days.csv');
	});

	test('have no fault of accessibility, narrow and wide, light and dark', async ({ page }) => {
		await open(page);
		await page.evaluate(() => {
			for (const fold of document.querySelectorAll<HTMLDetailsElement>('bpo-working-hours details'))
				fold.open = true;
		});
		for (const look of looks(0)) {
			await show(page, look);
			const found = await accessibilityFaults(page, { within: 'bpo-working-hours' });
			expect(found, look.name).toEqual([]);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow, look.name).toBe(0);
		}
	});
});

test.describe('working hours without script', () => {
	test.use({ javaScriptEnabled: false });

	test('hold the usual result and no control that does nothing', async ({ page }) => {
		await page.goto('methods/working-hours/');
		await expect(title(page)).toContainText('Bogotá shares');
		await expect(page.getByText(/This is the result for an invented choice/)).toBeVisible();
		await expect(page.getByRole('button', { name: /Remove|CSV|Print|Copy/ })).toHaveCount(0);
		await expect(begins(page, 'Manila')).not.toBeEditable();
		await expect(page.getByRole('combobox', { name: 'Add a site' })).toBeHidden();
		await expect(page.getByRole('table').first()).toBeVisible();
	});
});
