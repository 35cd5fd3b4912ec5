import type { Locator, Page } from '@playwright/test';
import { near } from './accessibility-tree.ts';
import { expect, test } from './guard.ts';

/**
 * What a screen reader is told: roles, names, states and live text, one step at a time. Figures of
 * the data stand as patterns, so that newer values change nothing here.
 */

const PLACE_AND_VALUE = /^[A-Z].+\d/;

/** Moves the cursor of a drawing to its first mark and gives what is said. */
async function firstMark(page: Page, figure: Locator): Promise<Locator> {
	await figure.getByRole('application').first().focus();
	await page.keyboard.press('Home');
	return figure.getByRole('status').first();
}

/** A chart of the atlas: views to choose from, one drawing that is one stop, source and ways on. */
const CHART = `
	- figure:
	  - tablist "View":
	    - tab "Chart" [selected]
	    - tab "Table"
	    - tab "Sources"
	  - tabpanel "Chart":
	    - /children: equal
	    - application "Chart, one mark at a time":
	      - img /\\w/
	    - status
	  - paragraph: "/^Source: .+/"
	  - link "Change places and measures"
	  - group: Download
	  - button "Copy link"
`;

/** The same chart after the tab "Table": sentences first, then a table with a caption. */
const TABLE = `
	- figure:
	  - tablist "View":
	    - tab "Chart"
	    - tab "Table" [selected]
	    - tab "Sources"
	  - tabpanel "Table":
	    - group:
	      - paragraph: In words
	      - list:
	        - listitem: /.+\\./
	      - region /\\w/:
	        - table /\\w/:
	          - rowgroup:
	            - row:
	              - columnheader /\\w/
	          - rowgroup:
	            - row:
	              - rowheader /\\w/
	              - cell /\\d/
`;

const pages = {
	'regions/africa/': ['regions', 'ranking', 'map', 'multiples'],
	'countries/philippines/': ['trend'],
	'learn/why-firms-outsource/trade-and-offshoring/': ['scatter'],
};

for (const [address, types] of Object.entries(pages)) {
	test(`charts: ${types.join(', ')}`, async ({ page }) => {
		await page.goto(address);
		for (const type of types) {
			const figure = await near(page, `bpo-figure .fig-${type}`);
			await expect(figure).toMatchAriaSnapshot(CHART);
			await expect(await firstMark(page, figure)).toHaveText(PLACE_AND_VALUE);
			await expect(figure.getByRole('application')).toHaveAccessibleDescription(/^Arrow keys move/);
			await figure.getByRole('tab', { name: 'Table' }).click();
			await expect(figure).toMatchAriaSnapshot(TABLE);
		}
	});
}

test('the ranking that readers change says what is pressed and which year is shown', async ({
	page,
}) => {
	await page.goto('regions/asia/');
	const figure = await near(page, 'bpo-ranking figure');
	await expect(figure).toMatchAriaSnapshot(`
		- figure:
		  - tabpanel "Chart":
		    - group "Regions":
		      - button "Asia" [pressed]
		      - button "Africa"
		    - checkbox "Log scale"
		    - application "Chart, one mark at a time":
		      - img /\\w/
		    - status
		    - slider "Year"
	`);
	await expect(await firstMark(page, figure)).toHaveText(PLACE_AND_VALUE);
});

test('the strips of a country are a table: one row a measure, the drawing as a sentence', async ({
	page,
}) => {
	await page.goto('countries/philippines/');
	await expect(page.getByRole('table', { name: /^Figures of the Philippines/ }))
		.toMatchAriaSnapshot(`
		- table "Figures of the Philippines among all destinations":
		  - rowgroup:
		    - row:
		      - columnheader "Measure"
		      - columnheader "All destinations, low to high"
		      - columnheader "Value"
		      - columnheader "Year"
		      - columnheader "Rank"
		  - rowgroup:
		    - row:
		      - rowheader "Trade and investment"
		    - row:
		      - rowheader "ICT service exports":
		        - link "ICT service exports"
		      - cell:
		        - img /^(Above|Below|At) the median of \\d+ destinations/
		      - cell /US\\$[\\d.]+ bn/:
		        - link /US\\$[\\d.]+ bn/
		      - cell /^\\d{4}$/
		      - cell /^\\d+ of \\d+$/
	`);
});

test('the timeline is a list of events with date, grade and source', async ({ page }) => {
	await page.goto('learn/foundations/a-short-history/');
	await expect(page.locator('.fig-timeline')).toMatchAriaSnapshot(`
		- figure /^The history of the industry/:
		  - paragraph: /^\\d+ events from \\d{4} to \\d{4}\\./
		  - list:
		    - listitem:
		      - paragraph:
		        - time: "1949"
		      - paragraph: Payroll becomes a service
		      - paragraph: /.+/
		      - paragraph:
		        - text: "Grade B. Source:"
		        - link /\\(\\d{4}\\)/
	`);
});

test('a self-check before an answer, after a wrong one and after a right one', async ({ page }) => {
	await page.goto('s/check-what-bpo-is/');
	await near(page, 'bpo-quiz');
	const wrong = page.locator('.quiz-item').nth(0);
	const right = page.locator('.quiz-item').nth(3);
	const check = wrong.getByRole('button');
	await expect(check).toHaveAccessibleDescription('Question 1 of 6');
	await expect(wrong).toMatchAriaSnapshot(`
		- group /^Question 1 of 6 .+ Choose one answer\\.$/:
		  - radio /captive|agency|outside firm|group/
		- status
		- button "Check answer"
	`);
	await wrong.getByRole('radio', { name: /^An agency sends/ }).check();
	await check.click();
	await expect(wrong).toMatchAriaSnapshot(`
		- group:
		  - radio /^An agency sends/ [checked] [disabled]
		  - paragraph: /^Your answer is not right\\. /
		  - radio /^An outside firm/ [disabled]
		  - paragraph: /^This is the answer\\. /
		- status: Not right. Each option is explained above.
		- paragraph:
		  - text: "Read this part again:"
		  - link "What BPO is not"
		- button "Next question"
	`);
	await right.getByRole('radio', { name: 'Offshore, not outsourced' }).check();
	await right.getByRole('button').click();
	await expect(right).toMatchAriaSnapshot(`
		- group:
		  - radio "Offshore, not outsourced" [checked] [disabled]
		  - paragraph: /^Your answer is right\\. /
		- status: /^Right\\./
		- button "Next question"
	`);
	await expect(page.getByText('2 of 6 answered')).toBeVisible();
});

test('the search: ways in, then a card, results, and one sentence that says both', async ({
	page,
}) => {
	await page.goto('about/');
	await page.getByRole('banner').getByRole('link', { name: 'Search the atlas' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toMatchAriaSnapshot(`
		- dialog "Search the atlas":
		  - search:
		    - searchbox "Search the atlas"
		    - button "Close search"
		  - status
		  - heading "Begin with" [level=3]
		  - list:
		    - listitem:
		      - link /^What BPO is/
	`);
	await page.keyboard.type('kenya');
	await expect(dialog.getByRole('status')).toHaveText(
		/^Kenya\. ICT service exports: US\$.+ \d+ results for “kenya”\. Enter opens Kenya\.$/,
	);
	await expect(dialog).toMatchAriaSnapshot(`
		- dialog "Search the atlas":
		  - search:
		    - searchbox "Search the atlas": kenya
		  - group "Kind":
		    - checkbox /^Articles \\d+$/
		  - heading "Results" [level=2]
		  - 'region "Country in brief, Africa: Kenya"':
		    - heading "Kenya" [level=3]:
		      - link "Kenya"
		    - term:
		      - link "ICT service exports"
		    - definition: /^US\\$.+ \\d{4}$/
		    - definition:
		      - link /World Bank/
		    - list:
		      - listitem:
		        - link /./
		  - list:
		    - listitem:
		      - paragraph: /^(Article|Case) /
		      - heading /./ [level=3]
	`);
});
