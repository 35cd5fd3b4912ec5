import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** The page of the explorer. */
export const EXPLORER = 'compare/';

/** The explorer of a page, with the parts that tests look at. */
export interface Explorer {
	host: Locator;
	title: Locator;
	/** What a screen reader is told. */
	status: Locator;
	problems: Locator;
	plot: Locator;
	tab: (name: string) => Locator;
}

/** Opens the explorer with a query string and waits until it is drawn. */
export async function openExplorer(page: Page, query = ''): Promise<Explorer> {
	await page.goto(EXPLORER + query);
	const host = page.locator('bpo-explorer[data-ready]');
	await expect(host).toBeVisible();
	return {
		host,
		title: host.locator('[data-title]'),
		status: host.locator('[data-status]'),
		problems: host.locator('[data-problems]'),
		plot: host.locator('[data-plot]'),
		tab: (name) => host.getByRole('tab', { name, exact: true }),
	};
}

/** The codes of all places that the explorer knows, without opening it. */
export async function placeCodes(page: Page): Promise<string[]> {
	const markup = await (await page.request.get(EXPLORER)).text();
	const [, catalog = ''] = /data-catalog>(.+?)<\/script>/s.exec(markup) ?? [];
	return (JSON.parse(catalog) as { places: { code: string }[] }).places.map(({ code }) => code);
}

/** Chooses places by their names, as a reader types them. */
export async function choosePlaces({ host }: Explorer, ...names: string[]): Promise<void> {
	const field = host.getByRole('combobox', { name: 'Add a place' });
	for (const name of names) {
		await field.fill(name);
		await field.press('Enter');
		await expect(host.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
	}
}
