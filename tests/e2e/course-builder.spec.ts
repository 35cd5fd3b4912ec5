import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from '@playwright/test';
import { scormFaults, xmlFaults } from '../unit/teach/export/xml.ts';
import { accessibilityFaults } from './accessibility.ts';
import { expect, test } from './guard.ts';

const BUILDER = 'teach/builder/';

/** Opens the builder and waits until its tools are there. */
async function open(page: Page, query = ''): Promise<void> {
	await page.goto(BUILDER + query);
	await expect(page.getByRole('searchbox', { name: 'Find a section' })).toBeVisible();
}

/** Adds the one thing with this name, by keyboard. */
async function add(page: Page, title: string): Promise<void> {
	const find = page.getByRole('searchbox', { name: 'Find a section' });
	await find.fill(title);
	await find.press('Enter');
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

const textFiles = (bytes: Uint8Array) =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
	);

async function smallCourse(page: Page): Promise<void> {
	await open(page);
	await page.getByRole('textbox', { name: 'Course title' }).fill('Small & <b>own</b>');
	await add(page, 'What BPO is not');
	await add(page, 'Check yourself: What BPO is, and what it is not');
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

test('every format is made, valid, and holds the course', async ({ page }) => {
	await smallCourse(page);
	await page.getByText('Lists and questions').click();
	const saved = await exported(page, 'Save course file');
	expect(saved.name).toBe('small-b-own-b.course.json');

	for (const name of ['Common Cartridge, links', 'Common Cartridge, full copy']) {
		const files = textFiles((await exported(page, name)).bytes);
		expect(files['imsmanifest.xml']?.slice(0, 500)).toContain('imsccv1p1/imscp_v1p1"');
		for (const [file, text] of Object.entries(files)) {
			if (file.endsWith('.xml')) {
				expect(await xmlFaults(file.replaceAll('/', '-'), text), file).toEqual([]);
			}
			for (const [, address = ''] of text.matchAll(/<url href="(.*?)"/g)) {
				const { pathname } = new URL(address);
				expect((await page.request.get(pathname)).status(), address).toBe(200);
			}
		}
		const listed = [...(files['imsmanifest.xml'] ?? '').matchAll(/<file href="(.*?)"/g)];
		expect(listed.map(([, file]) => file).toSorted()).toEqual(
			Object.keys(files)
				.filter((file) => file !== 'imsmanifest.xml')
				.toSorted(),
		);
	}

	const scorm = textFiles((await exported(page, 'SCORM 1.2')).bytes);
	expect(await scormFaults(scorm['imsmanifest.xml'] ?? '')).toEqual([]);
	expect(scorm['session-01.html']).toContain('Captive centers');

	const epub = textFiles((await exported(page, 'EPUB')).bytes);
	for (const [file, text] of Object.entries(epub)) {
		if (!/\.(xhtml|opf|xml)$/.test(file)) continue;
		expect(await xmlFaults(file.replaceAll('/', '-'), text), file).toEqual([]);
	}

	const html = await exported(page, 'Syllabus, HTML');
	expect(strFromU8(html.bytes)).toContain('Small &amp; &lt;b&gt;own&lt;/b&gt;');
	expect(strFromU8((await exported(page, 'Syllabus, Markdown')).bytes)).toContain(
		'/s/what-bpo-is-not/',
	);
	expect(strFromU8((await exported(page, 'Reading list, text')).bytes)).toContain('Session 2');
	expect(
		strFromU8((await exported(page, 'Reading list, BibTeX')).bytes).match(/^@/gm),
	).toHaveLength(3);
	expect(
		strFromU8((await exported(page, 'Reading list, RIS')).bytes).match(/^TY {2}-/gm),
	).toHaveLength(3);
	expect(strFromU8((await exported(page, 'Questions, GIFT')).bytes)).toContain('q-what-bpo-is-');
	expect(
		await xmlFaults('m.xml', strFromU8((await exported(page, 'Questions, Moodle XML')).bytes)),
	).toEqual([]);
	expect(
		textFiles((await exported(page, 'Questions, QTI 1.2')).bytes)['imsmanifest.xml'],
	).toBeDefined();
	expect(strFromU8((await exported(page, 'Questions, Anki')).bytes)).toContain('\t');

	const again = await exported(page, 'SCORM 1.2');
	expect(textFiles(again.bytes)).toEqual(scorm);
});

test('its link opens the same course elsewhere, and its own course is kept there', async ({
	page,
	browser,
	baseURL,
}) => {
	await smallCourse(page);
	await expect(page).toHaveURL(/\?c=1\.[\w-]+$/);
	const before = await items(page);
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await context.newPage();
	await open(other);
	await add(other, 'Who does it, and where');
	await expect(other).toHaveURL(/\?c=/);
	await other.goto(page.url());
	await expect(other.getByText('This is the course of the link you opened.')).toBeVisible();
	expect(await items(other)).toEqual(before);
	await expect(other.getByRole('textbox', { name: 'Course title' })).toHaveValue(
		'Small & <b>own</b>',
	);
	await other.getByRole('button', { name: 'Back to my own course' }).click();
	expect(await items(other)).toEqual([['Who does it, and where']]);
	await context.close();
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
