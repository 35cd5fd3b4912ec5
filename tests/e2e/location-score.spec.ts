import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3';
import { textOf } from './downloads.ts';
import { expect, test } from './guard.ts';

const PAGE = 'methods/location-score/';

interface Score {
	host: Locator;
	figure: Locator;
	title: Locator;
	plot: Locator;
	status: Locator;
	weight: (name: string) => Locator;
	slider: (name: string) => Locator;
}

function scoreOf(page: Page): Score {
	const host = page.locator('bpo-location-score');
	const figure = host.getByRole('figure');
	return {
		host,
		figure,
		title: host.locator('[data-title]'),
		plot: host.locator('[data-plot]'),
		status: host.getByRole('status').first(),
		weight: (name) => host.getByRole('textbox', { name, exact: true }),
		slider: (name) => host.getByRole('slider', { name: `Weight of ${name}` }),
	};
}

/** Opens the page and waits until its weights can be moved and the ranges are there. */
async function openScore(page: Page, query = ''): Promise<Score> {
	await page.goto(PAGE + query);
	const score = scoreOf(page);
	await score.host.scrollIntoViewIfNeeded();
	await expect(score.weight('Pay level')).toBeEnabled();
	await settled(score);
	return score;
}

async function settled({ figure, host }: Score): Promise<void> {
	await expect(figure).not.toHaveAttribute('aria-busy', 'true');
	await expect(host.locator('[data-words] li').first()).toBeVisible();
}

/** Places as they are drawn, best first. */
const drawn = ({ plot }: Score) =>
	plot
		.locator('svg:visible [data-k] .t-i')
		.evaluateAll((names) => names.map((name) => name.textContent.replace(' *', '')));

test('a preset ranks by its weights, and its address brings the ranking back', async ({ page }) => {
	const score = await openScore(page);
	const before = await drawn(score);
	await score.host.getByRole('button', { name: 'Crisis-proof' }).click();
	await expect.poll(() => drawn(score)).not.toEqual(before);
	await settled(score);
	await expect(score.weight('Pay level')).toHaveValue('0');
	await expect(score.title).toContainText('of the draws');
	await expect(page).toHaveURL(/\?preset=crisis$/);
	const after = await drawn(score);
	await page.reload();
	await score.host.scrollIntoViewIfNeeded();
	await expect.poll(() => drawn(score)).toEqual(after);
	await expect(score.host.getByRole('button', { name: 'Crisis-proof' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test('a slider moves by keys, ranks anew and says who leads', async ({ page }) => {
	const score = await openScore(page);
	const slider = score.slider('English');
	await slider.focus();
	await slider.press('Home');
	await slider.press('ArrowRight');
	await expect(score.weight('English')).toHaveValue('1');
	await expect(slider).toHaveAttribute('aria-valuetext', '1.4% of the weight');
	await settled(score);
	await expect(score.status).toContainText('comes first');
	await expect(page).toHaveURL(/\?w=25_10_5_1_/);
	await expect(score.host.locator('[data-reason]')).toContainText('These weights are yours');
});

test('a step of a slider draws the form that fits at once, and measures nothing for it', async ({
	page,
}) => {
	const score = await openScore(page);
	for (const [width, form] of [
		[390, 'only-narrow'],
		[1280, 'only-wide'],
	] as const) {
		await page.setViewportSize({ width, height: 800 });
		await expect(score.plot.locator(`svg.${form}`)).toBeVisible();
		await settled(score);
		expect(await firstDrawing(score.slider('English'), width / 10)).toEqual({
			forms: [expect.stringContaining(form)],
			measured: 0,
		});
	}
});

/** What stands in the plot as soon as a slider has moved, and how often the page was measured for it. */
function firstDrawing(slider: Locator, value: number) {
	return slider.evaluate(async (input: HTMLInputElement, to) => {
		const plot = document.querySelector('bpo-location-score [data-plot]');
		if (!plot) throw new Error('there is no plot');
		const measure = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect');
		let measured = 0;
		Element.prototype.getBoundingClientRect = function () {
			measured++;
			return (measure?.value as () => DOMRect).call(this);
		};
		const drawn = new Promise((resolve) => {
			new MutationObserver(resolve).observe(plot, { childList: true });
		});
		input.value = String(to);
		input.dispatchEvent(new Event('input', { bubbles: true }));
		await drawn;
		Object.defineProperty(Element.prototype, 'getBoundingClientRect', measure ?? {});
		const forms = [...plot.querySelectorAll('svg')].map((svg) => svg.getAttribute('class'));
		return { forms, measured };
	}, value);
}

test('what is no weight gets a sentence, stays as typed and changes nothing', async ({ page }) => {
	const score = await openScore(page);
	const before = await drawn(score);
	const field = score.weight('Pay level');
	await field.fill('cheap');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(score.host.getByText('Type a number from 0 to 100.')).toBeVisible();
	await score.slider('Cybersecurity').focus();
	await score.slider('Cybersecurity').press('ArrowRight');
	await settled(score);
	await expect(field).toHaveValue('cheap');
	expect((await drawn(score)).toSorted()).toHaveLength(before.length);
	await field.fill('12.5');
	await expect(field).not.toHaveAttribute('aria-invalid', 'true');
	await expect(score.host.getByText('Type a number from 0 to 100.')).toBeHidden();
});

test('no weight at all is refused with a sentence', async ({ page }) => {
	const score = await openScore(page, '?w=0_0_0_10_0_0_0_0_0_0_0_0');
	const before = await drawn(score);
	await score.weight('English').fill('0');
	await expect(score.host.getByText('Give at least one criterion a weight.')).toBeVisible();
	expect(await drawn(score)).toEqual(before);
});

test('mean, client and regions change the ranking and stand in the link', async ({ page }) => {
	const score = await openScore(page);
	await score.host.getByRole('radio', { name: /^Geometric/ }).check();
	await score.host.getByRole('combobox', { name: 'Client city' }).selectOption('Tokyo');
	await score.host.getByRole('checkbox', { name: 'Asia' }).uncheck();
	await settled(score);
	await expect(page).toHaveURL(/client=tokyo&mean=geometric&regions=/);
	await expect.poll(() => drawn(score)).not.toContain('Philippines');
	await score.host.getByRole('button', { name: 'Reset' }).click();
	await expect(page).toHaveURL(/location-score\/$/);
	await expect(score.host.getByRole('checkbox', { name: 'Asia' })).toBeChecked();
});

test('the cursor reads places out, and Enter shows where a score comes from', async ({ page }) => {
	const score = await openScore(page);
	const [first = '', second = ''] = await drawn(score);
	const plot = score.host.getByRole('application');
	await plot.focus();
	await page.keyboard.press('Home');
	await expect(score.status).toContainText(`${first}: rank 1`);
	await page.keyboard.press('ArrowRight');
	await expect(score.status).toContainText(`${second}: rank 2`);
	await page.keyboard.press('Enter');
	await expect(score.host.getByRole('combobox', { name: 'Place', exact: true })).toBeFocused();
	await expect(
		score.host.getByRole('table', { name: `${second}, criterion by criterion` }),
	).toBeVisible();
});

test('a place can be kept in the drawing whatever its rank', async ({ page }) => {
	const score = await openScore(page);
	expect(await drawn(score)).not.toContain('Rwanda');
	await score.host.getByRole('combobox', { name: 'Place', exact: true }).selectOption('Rwanda');
	await score.host.getByRole('button', { name: 'Keep in the drawing' }).click();
	await expect.poll(() => drawn(score)).toContain('Rwanda');
	await expect(page).toHaveURL(/\?places=RWA$/);
	await score.host.getByRole('button', { name: 'Take Rwanda out of the drawing' }).click();
	await expect.poll(() => drawn(score)).not.toContain('Rwanda');
});

test('the file holds ranks and scores, and no value that may not be passed on', async ({
	page,
}) => {
	const score = await openScore(page, '?preset=finance');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		score.host.getByRole('button', { name: 'Download CSV' }).click(),
	]);
	const rows = csvParse(await textOf(download));
	expect(rows.length).toBeGreaterThan(60);
	expect(rows[0]).toMatchObject({ rank: '1', mean: 'arithmetic', client: 'london' });
	expect(rows[0]?.link).toContain('?preset=finance');
	expect(rows.columns.some((name) => /english|law|stability|corruption|cyber/.test(name))).toBe(
		false,
	);
	expect(rows.columns.some((name) => name.startsWith('labor'))).toBe(true);
});

test('the table of all places is written when it is opened', async ({ page }) => {
	const score = await openScore(page, '?preset=software');
	await score.host.getByText(/^All \d+ places as a table$/).click();
	const table = score.host.getByRole('table', { name: /^Rank, rank range/ });
	await expect(table.locator('tbody tr').first().getByRole('rowheader')).toHaveText(
		(await drawn(score))[0] ?? '',
	);
});

test('a link of nonsense shows the usual ranking', async ({ page }) => {
	const score = await openScore(
		page,
		'?w=a_b&preset=nothing&mean=median&regions=atlantis&places=XXX',
	);
	await expect(score.weight('Pay level')).toHaveValue('25');
	await expect(score.host.getByRole('button', { name: 'Voice work' })).toHaveAttribute(
		'aria-pressed',
		'true',
	);
});

test('the drawing can be taken along with its address and edition', async ({ page }) => {
	const score = await openScore(page, '?preset=crisis');
	const event = page.waitForEvent('download');
	await score.host.getByRole('button', { name: 'Download SVG' }).click();
	const file = await event;
	expect(file.suggestedFilename()).toBe('bpo-atlas-location-score.svg');
	const parts: Buffer[] = [];
	for await (const part of await file.createReadStream()) parts.push(part as Buffer);
	const svg = Buffer.concat(parts).toString();
	expect(svg).toContain('preset=crisis');
	expect(svg).toContain('data edition');
	expect(svg).not.toContain('class=');
});

test('without Workers the ranking works too', async ({ page }) => {
	await page.addInitScript(() => {
		Reflect.deleteProperty(window, 'Worker');
	});
	const score = await openScore(page, '?preset=crisis');
	await expect(score.title).toContainText('of the draws');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page holds the ranking for voice work with ranges, words and all limits', async ({
		page,
	}) => {
		await page.goto(PAGE);
		const score = scoreOf(page);
		await expect(score.title).not.toBeEmpty();
		expect((await drawn(score)).length).toBeGreaterThanOrEqual(20);
		await expect(score.plot.locator('svg:visible .range').first()).toBeAttached();
		await expect(score.weight('English')).toHaveValue('30');
		await expect(score.weight('English')).toBeDisabled();
		await expect(
			score.host.getByRole('heading', { name: 'What this ranking cannot tell you' }),
		).toBeVisible();
	});
});
