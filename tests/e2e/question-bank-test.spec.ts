import { strFromU8, unzipSync } from 'fflate';
import { parse } from 'gift-pegjs';
import { bytesOf, textOf } from './downloads.ts';
import { expect, test } from './guard.ts';
import {
	chosen,
	makeTest,
	ONE_ARTICLE,
	openBank,
	problems,
	rows,
	shown,
	TWO,
} from './question-bank.ts';

test.describe('a test', () => {
	test('is made by keyboard, opens again from its address, and leads back', async ({ page }) => {
		await openBank(page, ONE_ARTICLE);
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
		await openBank(page, `?items=${TWO}&view=test`);
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
		await openBank(page, `?items=${TWO}&view=test`);
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
		await openBank(page, `?items=${TWO}&view=test&title=Week+1`);
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
			const files = unzipSync(await bytesOf(await take(name)));
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
		await openBank(page, `?items=${TWO}`);
		await makeTest(page).click();
		await expect(problems(page)).toHaveText([/could not be loaded/]);
		await expect(chosen(page)).toHaveText('2 questions chosen');
	});
});
