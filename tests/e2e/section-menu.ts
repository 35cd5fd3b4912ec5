import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** An article whose sections have menus. */
export const ARTICLE = 'learn/foundations/what-bpo-is/';

/** One section of it. */
export const ID = 'what-bpo-is-not';

/** A section of the page by its id. */
export const section = (page: Page, id = ID): Locator => page.locator(`section#${id}`);

/** The button that opens the menu of a section. */
export const opener = (page: Page, id = ID): Locator =>
	section(page, id).getByRole('button', { name: /^Use this section/ });

/** An entry of the menu of a section. */
export const entry = (page: Page, name: string | RegExp, id = ID): Locator =>
	section(page, id).locator('.menu-pop').getByRole('button', { name });

/** What the menu of a section says to a screen reader. */
export const said = (page: Page, id = ID): Locator =>
	section(page, id).locator('.menu-pop [role=status]');

/** What stands on the clipboard. */
export const copied = (page: Page): Promise<string> =>
	page.evaluate(() => navigator.clipboard.readText());

/** Opens an article and waits until its menus work. */
export async function openArticle(page: Page, path = ARTICLE, id = ID): Promise<void> {
	await page.goto(path);
	await page.mouse.wheel(0, 200);
	await expect(opener(page, id)).toBeVisible();
}

/** Selects from the beginning of one text to the end of another, as a reader does with the mouse. */
export async function select(page: Page, id: string, first: string, last = first): Promise<void> {
	await section(page, id).evaluate(
		(element, [first = '', last = '']) => {
			const range = document.createRange();
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			let begun = false;
			for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
				const start = begun ? -1 : node.data.indexOf(first);
				if (start >= 0) {
					range.setStart(node, start);
					begun = true;
				}
				const end = begun ? node.data.indexOf(last, Math.max(start, 0)) : -1;
				if (end < 0) continue;
				range.setEnd(node, end + last.length);
				getSelection()?.removeAllRanges();
				getSelection()?.addRange(range);
				return;
			}
			throw new Error(`There is no “${first}” … “${last}”.`);
		},
		[first, last],
	);
}
