import type { Page } from '@playwright/test';
import { accessibilityFaults } from './accessibility.ts';
import { textOf } from './downloads.ts';
import { expect, test } from './guard.ts';

const answer = (page: Page) => page.locator('bpo-calculator [data-part="answer"] .calc-value');
const status = (page: Page) => page.locator('bpo-calculator > [role="status"]');
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

async function open(page: Page, path = 'erlang-c/'): Promise<void> {
	await page.goto(`methods/${path}`);
	await expect(page.getByRole('button', { name: 'Usual values' })).toBeVisible();
}

test.describe('a calculator', () => {
	test('gives a new answer and a new address with every change', async ({ page }) => {
		await open(page);
		await expect(answer(page)).toHaveText('37 agents');
		await field(page, 'Average handle time').fill('346.5');
		await expect(answer(page)).toHaveText('41 agents');
		await expect(page).toHaveURL(/\?aht=346\.5$/);
		await expect(status(page)).toHaveText('Agents on the phones: 41 agents');
		await page.reload();
		await expect(answer(page)).toHaveText('41 agents');
		await expect(field(page, 'Average handle time')).toHaveValue('346.5');
		await page.getByRole('button', { name: 'Usual values' }).click();
		await expect(answer(page)).toHaveText('37 agents');
		await expect(page).toHaveURL(/\/erlang-c\/$/);
	});

	test('keeps what cannot be used and says at the field what to do', async ({ page }) => {
		await open(page);
		const calls = field(page, 'Calls in the interval');
		await calls.fill('lots');
		await expect(calls).toHaveAttribute('aria-invalid', 'true');
		await expect(calls).toHaveAccessibleDescription(/“lots” is no number/);
		await expect(page.locator('[data-notice]')).toContainText('Not updated');
		await expect(answer(page)).toHaveText('37 agents');
		await expect(page).toHaveURL(/\/erlang-c\/$/);
		expect(await accessibilityFaults(page, { within: 'bpo-calculator' })).toEqual([]);
		await calls.fill('1,800');
		await expect(calls).not.toHaveAttribute('aria-invalid');
		await expect(page.locator('[data-notice]')).toBeHidden();
	});

	test('names two values that do not fit together', async ({ page }) => {
		await open(page, 'service-level/?answered=9,900');
		await expect(page.locator('.calc-problem:visible')).toHaveCount(1);
		await expect(page.locator('[data-notice]')).toContainText('Not updated');
	});

	test('works by keys alone', async ({ page }) => {
		await open(page);
		await field(page, 'Calls in the interval').focus();
		await page.keyboard.press('ArrowUp');
		await expect(field(page, 'Calls in the interval')).toHaveValue('181');
		await expect(page).toHaveURL(/\?calls=181$/);
		await page.keyboard.press('Tab');
		await expect(field(page, 'Length of the interval')).toBeFocused();
	});

	test('shows a bad link as it is, and nothing of it as markup', async ({ page }) => {
		await open(page, 'erlang-c/?calls=%3Cimg%20src=x%3E&agents=-5&__proto__=1&day=%3Cb%3E');
		await expect(field(page, 'Calls in the interval')).toHaveValue('<img src=x>');
		await expect(page.locator('.calc-problem:visible')).toHaveCount(2);
		await expect(page.locator('bpo-calculator img')).toHaveCount(0);
		await expect(answer(page)).toHaveText('37 agents');
	});

	test('hands the calculation over as CSV', async ({ page }) => {
		await open(page, 'erlang-c/?calls=90');
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'CSV' }).click();
		const file = await download;
		expect(file.suggestedFilename()).toBe('erlang-c.csv');
		const text = await textOf(file);
		expect(text).toContain('part,name,row,column,value,text,unit');
		expect(text).toMatch(/about,link,,,,https?:\/\/.*\/methods\/erlang-c\/\?calls=90,/);
		expect(text).toContain('input,Calls in the interval,,,90,,calls');
		expect(text).toContain('output,Agents on the phones,,,20,20 agents,');
	});

	test('opens the folded group that holds a value of the link', async ({ page }) => {
		await open(page, 'total-cost/?transition=1,300,000');
		await expect(field(page, 'Transition')).toBeVisible();
		await expect(field(page, 'Transition')).toHaveValue('1,300,000');
	});

	test('keeps the answer in sight on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await open(page);
		await field(page, 'Average patience').scrollIntoViewIfNeeded();
		await expect(answer(page)).toBeInViewport();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(360);
	});
});

test.describe('a method without script', () => {
	test.use({ javaScriptEnabled: false });

	test('shows the result of the usual values and says so', async ({ page }) => {
		await page.goto('methods/erlang-c/');
		await expect(answer(page)).toHaveText('37 agents');
		await expect(page.locator('[data-still]')).toBeVisible();
		await expect(field(page, 'Calls in the interval')).toHaveAttribute('readonly');
		await expect(page.getByRole('button', { name: 'Usual values' })).toBeHidden();
		await expect(page.locator('.formula math').first()).toBeVisible();
	});
});

test('the list of methods leads to each of them', async ({ page }) => {
	await page.goto('methods/');
	const links = page.locator('.method-group h3 a');
	await expect(links).toHaveCount(14);
	await links.first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Erlang C/);
});

test('a calculator with a drawing of its own has no fault that axe finds', async ({ page }) => {
	await open(page, 'gainshare/');
	expect(await accessibilityFaults(page, { within: 'main' })).toEqual([]);
});
