import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { accessibilityFaults, rulesOfLooks } from './accessibility.ts';
import { expect, test } from './guard.ts';

const bank = (page: Page) => page.locator('bpo-question-bank');
const rows = (page: Page) => bank(page).locator('[data-id]');
const shown = (page: Page) => rows(page).filter({ visible: true });
const count = (page: Page) => bank(page).locator('[data-count]');
const chosen = (page: Page) => bank(page).locator('[data-chosen]');
const problems = (page: Page) => bank(page).locator('[data-problems] p');
const makeTest = (page: Page) => page.getByRole('button', { name: 'Make a test' });

const ONE_ARTICLE = '?article=what-bpo-is';
const TWO = 'what-bpo-is-spot-the-bpo.what-bpo-is-payroll-chain';

async function open(page: Page, query = ''): Promise<void> {
	await page.goto(`teach/questions/${query}`);
	await expect(bank(page)).toHaveAttribute('data-ready', '');
}

async function textOf(download: Download): Promise<string> {
	return readFile(await download.path(), 'utf8');
}

test.describe('the list', () => {
	test('filters by part, article, level and kind, and keeps them in the address', async ({
		page,
	}) => {
		await open(page);
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
		await open(page, `?bloom=<b>&kind=essay&items=${TWO}.gone-<i>&view=test`);
		await page.getByRole('button', { name: 'Back to the questions' }).click();
		await expect(problems(page)).toHaveText([
			/Bloom level “<b>”.*left out/,
			/kind “essay”.*left out/,
			/“gone-<i>” of the address is not in this bank.*nothing else is lost/,
		]);
		await expect(chosen(page)).toHaveText('2 questions chosen');
	});

	test('says so when an address asks for an empty test', async ({ page }) => {
		await open(page, '?view=test');
		await expect(problems(page)).toHaveText([/names no question/]);
		await expect(makeTest(page)).toBeDisabled();
	});

	test('takes a hundred questions and says that there is no room for more', async ({ page }) => {
		await open(page);
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

test.describe('a test', () => {
	test('is made by keyboard, opens again from its address, and leads back', async ({ page }) => {
		await open(page, ONE_ARTICLE);
		await shown(page).first().getByRole('checkbox').focus();
		await page.keyboard.press('Space');
		await expect(chosen(page)).toHaveText('1 question chosen');
		await makeTest(page).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Your test' })).toBeFocused();
		await expect(page).toHaveURL(/items=what-bpo-is-spot-the-bpo&view=test$/);
		await expect(page.locator('[data-paper]')).toHaveCount(1);
		await page.getByLabel('Title of the test').fill('Week <1> & 2');
		await expect(page.getByRole('heading', { name: 'Week <1> & 2' })).toBeVisible();
		await page.getByLabel('With answer key').uncheck();
		await expect(page.getByRole('heading', { name: 'Answer key' })).toBeHidden();
		await page.reload();
		await expect(page.getByRole('heading', { name: 'Week <1> & 2' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Answer key' })).toBeHidden();
		await page.getByRole('button', { name: 'Back to the questions' }).focus();
		await page.keyboard.press('Enter');
		await expect(makeTest(page)).toBeFocused();
		await page.goBack();
		await expect(page.getByRole('heading', { name: 'Your test' })).toBeVisible();
	});

	test('prints letters in the order of the self-check, with the right ones in the key', async ({
		page,
	}) => {
		await open(page, `?items=${TWO}&view=test`);
		const first = page.locator('[data-paper="q-what-bpo-is-spot-the-bpo"] li');
		await expect(first).toHaveCount(4);
		const key = page.locator('.paper-key li').first();
		const letter = (await key.locator('b').textContent()) ?? '';
		await expect(first.filter({ hasText: `${letter}.` })).toContainText('An outside firm pays');
		await expect(key.getByRole('link')).toHaveAttribute('href', /\/s\/what-bpo-is-not\/$/);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.test-controls')).toBeHidden();
		await expect(page.locator('.paper')).toBeVisible();
		await expect(page.locator('.bank-whole')).toBeHidden();
	});

	test('is put in another order by keyboard, on paper, in the address and in its files', async ({
		page,
	}) => {
		await open(page, `?items=${TWO}&view=test`);
		const order = () =>
			page.locator('[data-paper]').evaluateAll((items) => items.map((item) => item.dataset.paper));
		const ids = ['q-what-bpo-is-spot-the-bpo', 'q-what-bpo-is-payroll-chain'];
		await expect.poll(order).toEqual(ids);
		await page.getByRole('button', { name: 'Move question 2 up' }).focus();
		await page.keyboard.press('Enter');
		await expect(page.getByText('Now question 1 of 2.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Move question 1 up' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.getByText('It stands at the edge of the test already.')).toBeVisible();
		expect(await order()).toEqual(ids.toReversed());
		await page.reload();
		await expect.poll(order).toEqual(ids.toReversed());
		const key = page.locator('.paper-key li').first();
		await expect(key.getByRole('link')).toHaveAttribute('href', /\/s\/process-not-task\/$/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'GIFT', exact: true }).click(),
		]);
		const blocks = parse(await textOf(download)).filter(({ type }) => type !== 'Category');
		expect(blocks.map((block) => 'id' in block && block.id)).toEqual(ids.toReversed());
		await page.getByRole('button', { name: 'Back to the questions' }).click();
		await rows(page).nth(4).getByRole('checkbox').click();
		await expect(page).toHaveURL(
			/items=what-bpo-is-payroll-chain\.what-bpo-is-spot-the-bpo\.[\w-]+$/,
		);
		await makeTest(page).click();
		await expect(page.locator('[data-paper]')).toHaveCount(3);
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.paper-order').first()).toBeHidden();
	});

	test('is taken away in five formats made in the browser', async ({ page }) => {
		await open(page, `?items=${TWO}&view=test&title=Week+1`);
		const take = async (name: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name, exact: true }).click(),
			]);
			return download;
		};
		const ids = ['q-what-bpo-is-spot-the-bpo', 'q-what-bpo-is-payroll-chain'];
		const gift = await take('GIFT');
		expect(gift.suggestedFilename()).toMatch(/^bpo-atlas-test-\w+\.gift\.txt$/);
		const blocks = parse(await textOf(gift)).filter(({ type }) => type !== 'Category');
		expect(blocks.map((block) => 'id' in block && block.id)).toEqual(ids);

		const moodle = await textOf(await take('Moodle XML'));
		const fault = await page.evaluate((xml) => {
			const parsed = new DOMParser().parseFromString(xml, 'application/xml');
			return parsed.querySelector('parsererror')?.textContent ?? '';
		}, moodle);
		expect(fault).toBe('');
		for (const id of ids) expect(moodle).toContain(`<idnumber>${id}</idnumber>`);

		for (const [name, file] of [
			['QTI 1.2 test', 'assessment.xml'],
			['QTI 1.2 item bank', 'item-bank.xml'],
		] as const) {
			const files = unzipSync(await readFile(await (await take(name)).path()));
			expect(Object.keys(files).toSorted()).toEqual([file, 'imsmanifest.xml'].toSorted());
			for (const id of ids) {
				expect(strFromU8(files[file] ?? new Uint8Array())).toContain(`<item ident="${id}"`);
			}
		}

		const cards = await textOf(await take('Anki cards'));
		const lines = cards.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
		expect(lines.map((line) => line.split('\t')[0])).toEqual(ids);
	});
});

test.describe('a test that cannot be loaded', () => {
	test.use({ provoked: { 'part refused': /console: .*(503|Failed to load resource)/ } });

	test('says so and keeps the choice', async ({ page }) => {
		await page.route('**/teach/questions/part-*.json', (route) => route.fulfill({ status: 503 }));
		await open(page, `?items=${TWO}`);
		await makeTest(page).click();
		await expect(problems(page)).toHaveText([/could not be loaded/]);
		await expect(chosen(page)).toHaveText('2 questions chosen');
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
		await open(page, ONE_ARTICLE);
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
