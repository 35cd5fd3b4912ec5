import { near } from './accessibility-tree.ts';
import { expect, test } from './guard.ts';

/** What a screen reader is told by calculations: fields with names, answers as text and drawings. */

test('the location score: weights with names, the ranking, its limits', async ({ page }) => {
	await page.goto('methods/location-score/');
	const score = await near(page, 'bpo-location-score');
	await expect(score.getByRole('application')).toBeVisible();
	await expect(score).toMatchAriaSnapshot(`
		- group "Weights":
		  - group "Begin with":
		    - button "Voice work" [pressed]
		  - list:
		    - listitem:
		      - textbox "Pay level": /\\d+/
		      - slider "Weight of pay level, 0 to 100"
		      - text: /\\d+% of the weight/
		- figure /comes first/:
		  - application "Chart, one mark at a time":
		    - img /comes first/
		  - list "In words":
		    - listitem: /comes first at these weights/
		- region "What this ranking cannot tell you"
	`);
});

test('the overlap of working hours: sites with names, two drawings, sentences', async ({
	page,
}) => {
	await page.goto('methods/working-hours/');
	const hours = await near(page, 'bpo-working-hours');
	await expect(hours.getByRole('application')).toHaveCount(2);
	await expect(hours).toMatchAriaSnapshot(`
		- combobox "Client city": New York
		- textbox "Year"
		- slider "Day drawn"
		- figure /shares/:
		  - application "Chart, one mark at a time":
		    - img /shares/
		- group "Shifts and working days":
		  - list:
		    - listitem
		    - listitem:
		      - textbox "Begins, Manila": 09:00
		      - textbox "Ends, Manila": 17:00
		      - combobox "Working days, Manila"
		      - button "Remove Manila"
		- figure /^Shared hours change/:
		  - application "Chart, one mark at a time":
		    - img /^Shared hours change/
		- region "In words":
		  - list:
		    - listitem: /New York share/
	`);
});

test('the cost of a deal: inputs with help, results as terms, the waterfall', async ({ page }) => {
	await page.goto('methods/total-cost/');
	const calculator = await near(page, 'bpo-calculator');
	await expect(calculator.getByRole('application')).toHaveCount(2);
	await expect(calculator).toMatchAriaSnapshot(`
		- button "Usual values"
		- status
		- form "Inputs":
		  - group "The work in-house":
		    - textbox "People who do the work in-house": "100"
		- group "Results":
		  - paragraph: Saving after all costs
		- term: Payback
		- definition: /years/
		- figure /^Saving of US\\$/:
		  - application "Chart, one mark at a time":
		    - img /^Saving of US\\$/
		  - group: The drawing in words
	`);
	const figure = calculator.getByRole('figure').first();
	await figure.getByRole('application').focus();
	await page.keyboard.press('Home');
	await expect(calculator.getByRole('status')).toHaveText(/^In-house cost.+US\$/);
});
