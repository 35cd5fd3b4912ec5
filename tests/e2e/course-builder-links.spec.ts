import { cartridgeFaults } from '../unit/teach/export/cartridge-faults.ts';
import { addItem, exported, itemsIn, openBuilder, smallCourse } from './course-builder.ts';
import { textFiles } from './course-files.ts';
import { expect, test } from './guard.ts';

test('a course of a link does not take the place of the own one', async ({ page }) => {
	await smallCourse(page);
	await expect(page).toHaveURL(/\?c=1\.[\w-]+$/);
	const shared = page.url();
	const before = await itemsIn(page);
	await page.getByRole('button', { name: 'Start an empty course' }).click();
	await addItem(page, 'Who does it, and where');
	await expect(page).not.toHaveURL(shared);
	await page.goto(shared);
	await expect(page.getByText('This is the course of the link you opened.')).toBeVisible();
	expect(await itemsIn(page)).toEqual(before);
	await page.getByRole('button', { name: 'Back to my own course' }).click();
	expect(await itemsIn(page)).toEqual([['Who does it, and where']]);
});

test.describe('a link that asks to add something', () => {
	test('adds it once to the own course and says so', async ({ page }) => {
		await openBuilder(page);
		await addItem(page, 'Who does it, and where');
		await page.goto(`s/what-bpo-is-not/`);
		await page.getByRole('link', { name: 'Add to a course' }).click();
		await expect(page.getByText('Added to session 1: What BPO is not').first()).toBeVisible();
		const both = [['Who does it, and where', 'What BPO is not']];
		expect(await itemsIn(page)).toEqual(both);
		await page.reload();
		await expect.poll(() => itemsIn(page)).toEqual(both);
		await openBuilder(page, '?add=section:what-bpo-is-not');
		await expect(page.getByText('Your course holds this already: What BPO is not')).toBeVisible();
		expect(await itemsIn(page)).toEqual(both);
	});

	test('gets a sentence for what the book does not have, and changes nothing', async ({ page }) => {
		await openBuilder(page);
		await addItem(page, 'Who does it, and where');
		for (const wish of ['section:long-gone', 'film:x', '<b>bold</b>', '']) {
			await openBuilder(page, `?add=${encodeURIComponent(wish)}`);
			await expect(page.getByText(`The address asks to add “${wish}”`)).toBeVisible();
			expect(await itemsIn(page)).toEqual([['Who does it, and where']]);
		}
	});
});

test('a view of the explorer and a calculator filled in come along by their addresses', async ({
	page,
	baseURL,
}) => {
	await openBuilder(page);
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
	const [held = []] = await itemsIn(page);
	expect(held[0]).toMatch(/^Map: /);
	expect(held[1]).toBe('Agents for a service level (Erlang C), filled in');
	expect(held).toHaveLength(3);

	await expect(page).toHaveURL(/\?c=1\./);
	await page.goto(page.url());
	await expect.poll(async () => (await itemsIn(page))[0]).toEqual(held);
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
