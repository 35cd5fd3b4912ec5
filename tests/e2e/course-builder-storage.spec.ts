import { strFromU8 } from 'fflate';
import { addItem, exported, itemsIn, openBuilder } from './course-builder.ts';
import { expect, test } from './guard.ts';

test('a kept course of another version is neither opened nor lost', async ({ page }) => {
	const text = '{"format":"bpo-atlas-course","version":9,"title":"Newer","sessions":[]}';
	await page.goto('about/');
	await page.evaluate((kept) => localStorage.setItem('bpo-course', kept), text);
	await openBuilder(page);
	await expect(page.getByText('another version of the course builder (version 9')).toBeVisible();
	await addItem(page, 'What BPO is not');
	await page.reload();
	await expect.poll(() => itemsIn(page)).toEqual([['What BPO is not']]);
	const { bytes } = await exported(page, 'Save it as a file');
	expect(strFromU8(bytes)).toBe(text);
	await page.getByRole('button', { name: 'Forget it' }).click();
	await page.reload();
	await expect.poll(() => itemsIn(page)).toEqual([['What BPO is not']]);
	await expect(page.getByRole('button', { name: 'Save it as a file' })).toHaveCount(0);
});

test('500 sections stay usable and fit the file, not the link', async ({ page }) => {
	const catalog = (await (await page.request.get('teach/builder/catalog.json')).json()) as {
		items: { kind: string; id: string }[];
	};
	const many = catalog.items.filter(({ kind }) => kind === 'section').slice(0, 500);
	const course = {
		format: 'bpo-atlas-course',
		version: 1,
		title: 'All of it',
		author: '',
		sessions: [{ title: '', notes: '', items: many.map(({ kind, id }) => ({ kind, id })) }],
	};
	await page.addInitScript(
		(text) => localStorage.setItem('bpo-course', text),
		JSON.stringify(course),
	);
	await openBuilder(page);
	expect((await itemsIn(page))[0]).toHaveLength(500);
	await expect(page.getByText('This course is too long for a link.')).toBeVisible();
	expect(page.url()).not.toContain('?c=');
});

test('a browser without room says so and loses nothing in this window', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	});
	await openBuilder(page);
	await addItem(page, 'What BPO is not');
	await expect(page.getByText('This browser has no room to keep the course.')).toBeVisible();
	await expect(page).toHaveURL(/\?c=1\./);
	await page.reload();
	await expect.poll(() => itemsIn(page)).toEqual([['What BPO is not']]);
});
