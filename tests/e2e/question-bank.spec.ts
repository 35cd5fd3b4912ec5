import type { Page } from '@playwright/test';
import { parse } from 'gift-pegjs';
import { accessibilityFaults, rulesOfLooks } from './accessibility.ts';
import { expect, test } from './guard.ts';
import {
	bank,
	chosen,
	makeTest,
	ONE_ARTICLE,
	openBank,
	problems,
	rows,
	shown,
	TWO,
} from './question-bank.ts';

const count = (page: Page) => bank(page).locator('[data-count]');

test.describe('the list', () => {
	test('filters by part, article, level and kind, and keeps them in the address', async ({
		page,
	}) => {
		await openBank(page);
		const total = await rows(page).count();
		expect(total).toBeGreaterThanOrEqual(300);
		await expect(count(page)).toHaveText(`All ${total} questions`);
		await page.getByLabel('Part', { exact: true }).selectOption({ label: 'V Making the deal' });
		await page.getByLabel('Bloom level', { exact: true }).selectOption({ label: 'Apply' });
		await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Number' });
		await expect(page).toHaveURL(/\?part=making-the-deal&bloom=apply&kind=numeric$/);
		const found = await shown(page).count();
		expect(found).toBeGreaterThan(0);
		await expect(count(page)).toHaveText(`${found} of ${total} questions`);
		await expect(page.getByRole('heading', { name: 'Part I. Foundations' })).toBeHidden();
		await page.reload();
		await expect(shown(page)).toHaveCount(found);
		await page.getByRole('searchbox').fill('no such words anywhere');
		await expect(count(page)).toHaveText('No question fits all filters.');
	});

	test('says in a sentence what a bad address asks for in vain', async ({ page }) => {
		await openBank(page, `?bloom=<b>&kind=essay&items=${TWO}.gone-<i>&view=test`);
		await page.getByRole('button', { name: 'Back to the questions' }).click();
		await expect(problems(page)).toHaveText([
			/Bloom level “<b>”.*left out/,
			/kind “essay”.*left out/,
			/“gone-<i>” of the address is not in this bank.*nothing else is lost/,
		]);
		await expect(chosen(page)).toHaveText('2 questions chosen');
	});

	test('says so when an address asks for an empty test', async ({ page }) => {
		await openBank(page, '?view=test');
		await expect(problems(page)).toHaveText([/names no question/]);
		await expect(makeTest(page)).toBeDisabled();
	});

	test('takes a hundred questions and says that there is no room for more', async ({ page }) => {
		await openBank(page);
		await page.getByRole('button', { name: /Choose all \d+ shown/ }).click();
		await expect(chosen(page)).toHaveText('100 questions chosen');
		await expect(problems(page)).toHaveText([/up to 100 questions/]);
		await page.reload();
		await expect(chosen(page)).toHaveText('100 questions chosen');
		await rows(page).last().getByRole('checkbox').click();
		await expect(rows(page).last().getByRole('checkbox')).not.toBeChecked();
		await expect(problems(page)).toHaveText([/up to 100 questions/]);
		await expect(chosen(page)).toHaveText('100 questions chosen');
		await page.getByRole('button', { name: 'Choose none' }).click();
		await expect(chosen(page)).toHaveText('No question chosen yet');
		await expect(page).toHaveURL(/\/teach\/questions\/$/);
	});
});

test('every part and every ready course has files of its questions', async ({ page, request }) => {
	await page.goto('teach/questions/');
	for (const part of await page.locator('.bank-part > .bank-files').all()) {
		const addresses = await part
			.locator('a[download]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
		expect(addresses).toHaveLength(5);
		for (const address of addresses.slice(0, 2)) {
			expect((await request.get(address)).ok(), address).toBe(true);
		}
	}
	await page.goto('teach/courses/introduction-for-students/');
	const files = page.getByRole('navigation', { name: 'These questions as files' });
	const gift = await files.getByRole('link', { name: 'GIFT' }).getAttribute('href');
	const text = await (await request.get(gift ?? '')).text();
	const ids = parse(text).flatMap((block) => ('id' in block && block.id ? [block.id] : []));
	expect(new Set(ids).size).toBe(ids.length);
	await files.getByRole('link', { name: 'Open them as a test' }).click();
	await expect(bank(page)).toHaveAttribute('data-ready', '');
	await expect(page.locator('[data-paper]')).toHaveCount(ids.length);
});

test('the self-check of an article links its files, and each answers', async ({
	page,
	request,
}) => {
	await page.goto('s/check-what-bpo-is/');
	const links = page
		.getByRole('navigation', { name: 'These questions as files' })
		.getByRole('link');
	await expect(links).toHaveCount(6);
	const files = page.locator('.question-files a[download]');
	for (const link of await files.all()) {
		const address = (await link.getAttribute('href')) ?? '';
		const answer = await request.get(address);
		expect(answer.ok(), address).toBe(true);
		expect((await answer.body()).length).toBeGreaterThan(1000);
	}
	await links.last().click();
	await expect(page).toHaveURL(/\/teach\/questions\/\?article=what-bpo-is$/);
	await expect(bank(page)).toHaveAttribute('data-ready', '');
	expect(await shown(page).count()).toBeLessThan(9);
});

for (const width of [320, 1280]) {
	test(`list and test have no accessibility fault at ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		const rules = width > 320 && { only: rulesOfLooks };
		await openBank(page, ONE_ARTICLE);
		expect(await accessibilityFaults(page, { ...rules })).toEqual([]);
		await page.getByRole('button', { name: /Choose all/ }).click();
		await makeTest(page).click();
		await expect(page.getByRole('heading', { name: 'Your test' })).toBeFocused();
		expect(await accessibilityFaults(page, { ...rules })).toEqual([]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the whole list stands in the page, and the files of the whole bank', async ({ page }) => {
		await page.goto('teach/questions/');
		expect(await rows(page).count()).toBeGreaterThanOrEqual(300);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByRole('searchbox')).toHaveCount(0);
		await expect(page.locator('.bank-whole a[download]')).toHaveCount(5);
	});
});
