import { strFromU8 } from 'fflate';
import { builderWords, type ExportName } from '../../src/strings/course-builder.ts';
import { exported, itemsIn, smallCourse } from './course-builder.ts';
import { fileChecks, TITLE } from './course-files.ts';
import { expect, test } from './guard.ts';

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
	const before = await itemsIn(page);
	const context = await browser.newContext({ baseURL: baseURL ?? '' });
	const other = await context.newPage();
	await other.goto(page.url());
	await expect.poll(() => itemsIn(other)).toEqual(before);
	await expect(other.getByRole('textbox', { name: 'Course title' })).toHaveValue(TITLE);
	const again = await exported(other, 'Save course file');
	expect(again.bytes).toEqual(saved.bytes);
	await context.close();
});

test('its file opens again; other files get a sentence and change nothing', async ({ page }) => {
	await smallCourse(page);
	const { bytes } = await exported(page, 'Save course file');
	await page.getByRole('button', { name: 'Start an empty course' }).click();
	expect(await itemsIn(page)).toEqual([[]]);
	const choose = (text: string) =>
		page.locator('#cb-file').setInputFiles({
			name: 'course.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text),
		});
	await choose(strFromU8(bytes));
	await expect.poll(() => itemsIn(page)).toHaveLength(2);
	const whole = await itemsIn(page);
	await choose('{"format":"bpo-atlas-course","version":9,"sessions":[]}');
	await expect(page.getByText('another version of the course builder (version 9')).toBeVisible();
	await choose('no course');
	await expect(page.getByText('This is not a course file of the atlas.')).toBeVisible();
	expect(await itemsIn(page)).toEqual(whole);
	await choose(
		'{"format":"bpo-atlas-course","version":1,"title":"<img src=x>","sessions":[{"title":"","notes":"","items":[{"kind":"section","id":"long-gone"}]}]}',
	);
	await expect(page.getByText('One entry is not in this edition of the book.')).toBeVisible();
	expect(await itemsIn(page)).toEqual([['long-gone']]);
	const kept = await exported(page, 'Save course file');
	expect(strFromU8(kept.bytes)).toContain('"long-gone"');
});
