import { accessibilityFaults } from './accessibility.ts';
import { BUILDER, itemsIn, smallCourse } from './course-builder.ts';
import { TITLE } from './course-files.ts';
import { expect, test } from './guard.ts';

test('a course is put together by keyboard alone', async ({ page }) => {
	await smallCourse(page);
	expect(await itemsIn(page)).toEqual([
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
	expect((await itemsIn(page))[0]?.[0]).toBe('Counting shared hours');
	await page
		.locator('.cb-session')
		.getByRole('button', { name: 'Remove: What BPO is not' })
		.press('Enter');
	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	expect((await itemsIn(page))[0]).toHaveLength(3);
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
	expect((await itemsIn(page))[0]).toEqual([
		'Check yourself: What BPO is, and what it is not',
		'What BPO is not',
	]);
	// Escape leaves everything as it is.
	await page.mouse.move(from.x + 5, from.y + 5);
	await page.mouse.down();
	await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 5 });
	await page.keyboard.press('Escape');
	await page.mouse.up();
	expect((await itemsIn(page))[0]?.[1]).toBe('What BPO is not');
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
	await expect.poll(() => itemsIn(page)).toEqual([['What BPO is not']]);
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
	await expect.poll(async () => (await itemsIn(page)).length).toBe(6);
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
