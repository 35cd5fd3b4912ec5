import { readFile } from 'node:fs/promises';
import { strFromU8 } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { builderWords, type ExportName } from '../../src/strings/course-builder.ts';
import { cartridgeFaults } from '../unit/teach/export/cartridge-faults.ts';
import { accessibilityFaults } from './accessibility.ts';
import { fileChecks, QUIZ, textFiles, TITLE } from './course-files.ts';
import { expect, test } from './guard.ts';

const BUILDER = 'teach/builder/';

/** Opens the builder and waits until its tools are there. */
async function open(page: Page, query = ''): Promise<void> {
	await page.goto(BUILDER + query);
	await expect(page.getByRole('searchbox', { name: 'Find a section' })).toBeVisible();
}

/** Adds the one thing with this name, by keyboard. */
async function add(page: Page, title: string): Promise<void> {
	await page.getByRole('searchbox', { name: 'Find a section' }).focus();
	await page.keyboard.press('Control+A');
	await page.keyboard.type(title);
	await page.keyboard.press('Enter');
	const button = page.getByRole('button', { name: `Add: ${title}`, exact: true }).first();
	await button.focus();
	await page.keyboard.press('Enter');
	await expect(
		page.getByRole('button', { name: `Remove: ${title}`, exact: true }).first(),
	).toBeFocused();
}

/** Names of the items, session by session. */
async function items(page: Page): Promise<string[][]> {
	return page
		.locator('.cb-items')
		.evaluateAll((lists) =>
			lists.map((list) =>
				[...list.querySelectorAll('.cb-name > :first-child')].map(({ textContent }) => textContent),
			),
		);
}

/** Presses a button of the export menu and takes the file it makes. */
async function exported(page: Page, name: string): Promise<{ name: string; bytes: Uint8Array }> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).focus();
	await page.keyboard.press('Enter');
	return read(await waiting);
}

async function read(download: Download): Promise<{ name: string; bytes: Uint8Array }> {
	return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function smallCourse(page: Page): Promise<void> {
	await open(page);
	await page.getByRole('textbox', { name: 'Course title' }).focus();
	await page.keyboard.type(TITLE);
	await add(page, 'What BPO is not');
	await add(page, QUIZ);
	await page.getByRole('button', { name: 'Add a session' }).press('Enter');
	await add(page, 'Counting shared hours');
}

test('a course is put together by keyboard alone', async ({ page }) => {
	await smallCourse(page);
	expect(await items(page)).toEqual([
		['What BPO is not', 'Check yourself: What BPO is, and what it is not'],
		['Counting shared hours'],
	]);
	const said = page.locator('bpo-course-builder > [role=status]');
	await page.getByRole('button', { name: 'Move up: Counting shared hours' }).press('Enter');
	await expect(said).toHaveText('Counting shared hours: now 3 of 3 in session 1.');
	await expect(page.getByRole('button', { name: 'Move up: Counting shared hours' })).toBeFocused();
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(said).toHaveText('Counting shared hours: now 1 of 3 in session 1.');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(said).toHaveText('It stands at the edge of the course already.');
	expect((await items(page))[0]?.[0]).toBe('Counting shared hours');
	await page
		.locator('.cb-session')
		.getByRole('button', { name: 'Remove: What BPO is not' })
		.press('Enter');
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	expect((await items(page))[0]).toHaveLength(3);
});

test('a course is put in order by pulling the handles', async ({ page }) => {
	await smallCourse(page);
	const grips = page.locator('.cb-grip');
	await grips.nth(0).scrollIntoViewIfNeeded();
	const from = await grips.nth(0).boundingBox();
	const to = await grips.nth(1).boundingBox();
	if (!from || !to) throw new Error('There is no handle.');
	await page.mouse.move(from.x + 5, from.y + 5);
	await page.mouse.down();
	await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 5 });
	await page.mouse.up();
	expect((await items(page))[0]).toEqual([
		'Check yourself: What BPO is, and what it is not',
		'What BPO is not',
	]);
	// Escape leaves everything as it is.
	await page.mouse.move(from.x + 5, from.y + 5);
	await page.mouse.down();
	await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 5 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect((await items(page))[0]?.[1]).toBe('What BPO is not');
});

test('a course made by keyboard alone is exported in every format, each valid, and opens from its link elsewhere', async ({
	page,
	browser,
	baseURL,
}) => {
	test.slow();
	await smallCourse(page);
	const lists = page.getByText('Lists and questions');
	await lists.focus();
	await page.keyboard.press('Enter');
	const saved = await exported(page, 'Save course file');
	expect(saved.name).toBe('small-b-own-b.course.json');
	for (const [name, check] of Object.entries(fileChecks) as [
		ExportName,
		(typeof fileChecks)[ExportName],
	][]) {
		const { bytes } = await exported(page, builderWords.exports[name].name);
		await test.step(name, () => check(bytes, page));
	}
	const [first, second] = [await exported(page, 'SCORM 1.2'), await exported(page, 'SCORM 1.2')];
	expect(first.bytes).toEqual(second.bytes);

	await expect(page).toHaveURL(/\?c=1\.[\w-]+$/);
	const before = await items(page);
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await context.newPage();
	await other.goto(page.url());
	await expect.poll(() => items(other)).toEqual(before);
	await expect(other.getByRole('textbox', { name: 'Course title' })).toHaveValue(TITLE);
	const again = await exported(other, 'Save course file');
	expect(again.bytes).toEqual(saved.bytes);
	await context.close();
});

test('a course of a link does not take the place of the own one', async ({ page }) => {
	await smallCourse(page);
	await expect(page).toHaveURL(/\?c=1\.[\w-]+$/);
	const shared = page.url();
	const before = await items(page);
	await page.getByRole('button', { name: 'Start an empty course' }).click();
	await add(page, 'Who does it, and where');
	await expect(page).not.toHaveURL(shared);
	await page.goto(shared);
	await expect(page.getByText('This is the course of the link you opened.')).toBeVisible();
	expect(await items(page)).toEqual(before);
	await page.getByRole('button', { name: 'Back to my own course' }).click();
	expect(await items(page)).toEqual([['Who does it, and where']]);
});

test.describe('a link that asks to add something', () => {
	test('adds it once to the own course and says so', async ({ page }) => {
		await open(page);
		await add(page, 'Who does it, and where');
		await page.goto(`s/what-bpo-is-not/`);
		await page.getByRole('link', { name: 'Add to a course' }).click();
		await expect(page.getByText('Added to session 1: What BPO is not').first()).toBeVisible();
		const both = [['Who does it, and where', 'What BPO is not']];
		expect(await items(page)).toEqual(both);
		await page.reload();
		await expect.poll(() => items(page)).toEqual(both);
		await open(page, '?add=section:what-bpo-is-not');
		await expect(page.getByText('Your course holds this already: What BPO is not')).toBeVisible();
		expect(await items(page)).toEqual(both);
	});

	test('gets a sentence for what the book does not have, and changes nothing', async ({ page }) => {
		await open(page);
		await add(page, 'Who does it, and where');
		for (const wish of ['section:long-gone', 'film:x', '<b>bold</b>', '']) {
			await open(page, `?add=${encodeURIComponent(wish)}`);
			await expect(page.getByText(`The address asks to add “${wish}”`)).toBeVisible();
			expect(await items(page)).toEqual([['Who does it, and where']]);
		}
	});
});

test('a view of the explorer and a calculator filled in come along by their addresses', async ({
	page,
	baseURL,
}) => {
	await open(page);
	const find = page.getByRole('searchbox', { name: 'Find a section' });
	const paste = async (address: string) => {
		await find.fill(address);
		await find.press('Enter');
	};
	await paste('https://elsewhere.example/compare/?view=map');
	await expect(page.getByText('Nothing of the atlas that a course can hold')).toBeVisible();
	const view = 'compare/?view=map&y=average-monthly-earnings';
	await paste(`${baseURL ?? ''}${view}`);
	await page.getByRole('button', { name: /^Add: Map: / }).click();
	await paste('/methods/erlang-c/?calls=180&minutes=30');
	await page
		.getByRole('button', { name: 'Add: Agents for a service level (Erlang C), filled in' })
		.click();
	await paste('/s/fig-who-and-where/');
	await page.getByRole('button', { name: /^Add: / }).click();
	const [held = []] = await items(page);
	expect(held[0]).toMatch(/^Map: /);
	expect(held[1]).toBe('Agents for a service level (Erlang C), filled in');
	expect(held).toHaveLength(3);

	await expect(page).toHaveURL(/\?c=1\./);
	await page.goto(page.url());
	await expect.poll(async () => (await items(page))[0]).toEqual(held);
	const link = page.locator('.cb-items a').first();
	await expect(link).toHaveAttribute('href', new RegExp(`/${view.replace('?', '\\?')}$`));

	const links = textFiles((await exported(page, 'Common Cartridge, links')).bytes);
	expect(await cartridgeFaults(links)).toEqual([]);
	expect(links['s01-01/link.xml']).toContain('/compare/?view=map&amp;y=average-monthly-earnings');
	const copy = textFiles((await exported(page, 'Common Cartridge, full copy')).bytes);
	expect(await cartridgeFaults(copy)).toEqual([]);
	expect(copy['s01-01/page.html']).toContain('/compare/?view=map&amp;y=average-monthly-earnings');
	expect(copy['s01-03/page.html']).toContain('<table');
});

test('the questions of a course open as a test, and its sections in the list of changes', async ({
	page,
}) => {
	await smallCourse(page);
	await page.getByText('Lists and questions').click();
	await page.getByRole('button', { name: 'What changed in these sections' }).click();
	await expect(page).toHaveURL(
		/about\/changes\/\?sections=what-bpo-is-not,check-what-bpo-is,counting-shared-hours$/,
	);
	await expect(page.getByRole('status')).toContainText('in 3 sections');
	await page.goBack();
	await page.getByText('Lists and questions').click();
	await page.getByRole('button', { name: 'Make a test of the questions' }).click();
	await expect(page.getByRole('heading', { name: 'Your test' })).toBeVisible();
	await expect(page.getByRole('heading', { name: TITLE })).toBeVisible();
	expect(await page.locator('[data-paper]').count()).toBeGreaterThan(3);
});

test('a kept course of another version is neither opened nor lost', async ({ page }) => {
	const text = '{"format":"bpo-atlas-course","version":9,"title":"Newer","sessions":[]}';
	await page.goto('about/');
	await page.evaluate((kept) => localStorage.setItem('bpo-course', kept), text);
	await open(page);
	await expect(page.getByText('another version of the course builder (version 9')).toBeVisible();
	await add(page, 'What BPO is not');
	await page.reload();
	await expect.poll(() => items(page)).toEqual([['What BPO is not']]);
	const { bytes } = await exported(page, 'Save it as a file');
	expect(strFromU8(bytes)).toBe(text);
	await page.getByRole('button', { name: 'Forget it' }).click();
	await page.reload();
	await expect.poll(() => items(page)).toEqual([['What BPO is not']]);
	await expect(page.getByRole('button', { name: 'Save it as a file' })).toHaveCount(0);
});

test('its file opens again; other files get a sentence and change nothing', async ({ page }) => {
	await smallCourse(page);
	const { bytes } = await exported(page, 'Save course file');
	await page.getByRole('button', { name: 'Start an empty course' }).click();
	expect(await items(page)).toEqual([[]]);
	const choose = (text: string) =>
		page.locator('#cb-file').setInputFiles({
			name: 'course.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text),
		});
	await choose(strFromU8(bytes));
	await expect.poll(() => items(page)).toHaveLength(2);
	const whole = await items(page);
	await choose('{"format":"bpo-atlas-course","version":9,"sessions":[]}');
	await expect(page.getByText('another version of the course builder (version 9')).toBeVisible();
	await choose('no course');
	await expect(page.getByText('This is not a course file of the atlas.')).toBeVisible();
	expect(await items(page)).toEqual(whole);
	await choose(
		'{"format":"bpo-atlas-course","version":1,"title":"<img src=x>","sessions":[{"title":"","notes":"","items":[{"kind":"section","id":"long-gone"}]}]}',
	);
	await expect(page.getByText('One entry is not in this edition of the book.')).toBeVisible();
	expect(await items(page)).toEqual([['long-gone']]);
	const kept = await exported(page, 'Save course file');
	expect(strFromU8(kept.bytes)).toContain('"long-gone"');
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
	await open(page);
	expect((await items(page))[0]).toHaveLength(500);
	await expect(page.getByText('This course is too long for a link.')).toBeVisible();
	expect(page.url()).not.toContain('?c=');
});

test('a browser without room says so and loses nothing in this window', async ({ page }) => {
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('Full', 'QuotaExceededError');
		};
	});
	await open(page);
	await add(page, 'What BPO is not');
	await expect(page.getByText('This browser has no room to keep the course.')).toBeVisible();
	await expect(page).toHaveURL(/\?c=1\./);
	await page.reload();
	await expect.poll(() => items(page)).toEqual([['What BPO is not']]);
});

test('a section is added from its own menu', async ({ page }) => {
	await page.goto('learn/foundations/what-bpo-is/');
	await page.mouse.wheel(0, 400);
	const section = page.locator('#what-bpo-is-not');
	const menu = section.getByRole('button', { name: /Use this section/ });
	await expect(menu).toBeVisible();
	await menu.click();
	await section.getByRole('button', { name: 'Add to my course' }).click();
	await expect(section.getByText('Added to your course.')).toBeVisible();
	await section.getByRole('link', { name: 'Open the course builder' }).click();
	await expect.poll(() => items(page)).toEqual([['What BPO is not']]);
});

test('a ready course opens in the builder, and its files are those of its page', async ({
	page,
}) => {
	await page.goto('teach/courses/introduction-for-students/');
	for (const row of await page.locator('.files tbody tr').all()) {
		const [size, sum] = await row.locator('td').allTextContents();
		const address = (await row.getByRole('link').getAttribute('href')) ?? '';
		const bytes = await (await page.request.get(address)).body();
		expect(`${Math.ceil(bytes.length / 1000)} kB`).toBe(size);
		const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
		expect(Buffer.from(digest).toString('hex')).toBe(sum?.trim());
	}
	await page.getByRole('link', { name: 'Open in the course builder' }).click();
	await expect.poll(async () => (await items(page)).length).toBe(6);
	await expect(page.getByText('not in this edition')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`the builder with a course has no fault that axe finds, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await smallCourse(page);
		await page.getByText('Lists and questions').click();
		expect(await accessibilityFaults(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 700 });
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page explains the way and lists the ready courses', async ({ page }) => {
		await page.goto(BUILDER);
		await expect(page.getByText('needs JavaScript')).toBeVisible();
		await expect(
			page.getByRole('link', { name: 'Introduction to business process outsourcing' }),
		).toBeVisible();
	});
});
