import type { Locator, Page } from '@playwright/test';
import { expect } from './guard.ts';

/** A page with a ranking of all destinations. */
export const EXPORTS = 'data/ict-service-exports/';
/** A page with the ranking of one region. */
export const REGION = 'regions/asia/';

/** The chart that ranks places, with the parts that tests look at. */
export interface Chart {
	figure: Locator;
	/** The drawing with its cursor. */
	plot: Locator;
	/** What a screen reader is told. */
	status: Locator;
}

/** Opens a page with a ranking. It loads when the reader comes near; its tabs say that it has. */
export async function openChart(page: Page, address = EXPORTS): Promise<Chart> {
	await page.goto(address);
	const host = page.locator('bpo-ranking').first();
	await host.scrollIntoViewIfNeeded();
	await expect(host.getByRole('tablist', { name: 'View' })).toBeVisible();
	return {
		figure: host.getByRole('figure'),
		plot: host.getByRole('application', { name: 'Chart, one mark at a time' }),
		status: host.getByRole('status').first(),
	};
}

interface Row {
	rank: string;
	country: string;
	region: string;
	value: string;
	year: string;
	note: string;
}

/** The table of a chart as readers see it. */
export async function tableOf(figure: Locator): Promise<Row[]> {
	const rows = await figure
		.locator('tbody tr')
		.evaluateAll((lines) =>
			lines.map((line) => [...line.children].map((cell) => cell.textContent.trim())),
		);
	return rows.map(([rank = '', country = '', region = '', value = '', year = '', note = '']) => ({
		rank,
		country,
		region,
		value,
		year,
		note,
	}));
}

/** The slider that chooses the year of a chart. */
export const yearSlider = (figure: Locator): Locator =>
	figure.getByRole('slider', { name: 'Year' });
