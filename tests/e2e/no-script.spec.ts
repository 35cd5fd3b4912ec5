import { expect, test } from './guard.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';
const REGION = 'regions/asia/';

test.use({ javaScriptEnabled: false });

test('every section of an article is there to read, and the contents lead to it', async ({
	page,
}) => {
	await page.goto(ARTICLE);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	const links = await contents.getByRole('link').all();
	expect(links.length).toBeGreaterThan(6);
	for (const link of links) {
		const id = (await link.getAttribute('href'))?.slice(1) ?? '';
		await expect(page.locator(`[id="${id}"]`)).toBeVisible();
	}
	const hidden = await page.locator('.body p').evaluateAll((paragraphs) =>
		paragraphs
			.filter((paragraph) => !paragraph.closest('details'))
			.filter((paragraph) => paragraph.getClientRects().length === 0)
			.map((paragraph) => paragraph.textContent.trim())
			.filter(Boolean),
	);
	expect(hidden).toEqual([]);
});

for (const width of [320, 1440]) {
	test(`every note is open at ${width} px and its number leads to the source`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto(ARTICLE);
		const notes = page.locator('.sn:not(.sn-again)');
		expect(await notes.count()).toBeGreaterThan(5);
		for (const note of await notes.all()) await expect(note).toBeVisible();
		const number = page.getByRole('link', { name: 'Source 1', exact: true }).first();
		await number.click();
		await expect(page).toHaveURL(/#src-/);
		await expect(page.locator(':target')).toBeInViewport();
	});
}

test('a term is a link to the glossary', async ({ page }) => {
	await page.goto(ARTICLE);
	await page.locator('a.term').first().click();
	await expect(page).toHaveURL(/\/glossary\/[a-z-]+\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('every question has its answer and a reason for every option', async ({ page }) => {
	await page.goto(ARTICLE);
	for (const item of await page.locator('.quiz-item').all()) {
		await item.getByText('Answer and explanations').click();
		const reasons = item.locator('details .why');
		const options = await item.locator('.opt').count();
		expect(await reasons.count()).toBeGreaterThanOrEqual(Math.max(options, 1));
		for (const reason of await reasons.all()) await expect(reason).toBeVisible();
		await expect(item.getByRole('button')).toHaveCount(0);
	}
});

test('a section can be linked and cited', async ({ page }) => {
	await page.goto(ARTICLE);
	await page
		.getByRole('link', { name: /^Use this section/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/s\/[a-z0-9-]+\/#use$/);
	const use = page.getByRole('region', { name: 'Use it' });
	await expect(use.getByText(/^BPO Atlas\. \(\d{4}/)).toBeVisible();
	await expect(use.getByText(/^<iframe src=/)).toBeVisible();
	await expect(use.getByRole('link', { name: 'CSL-JSON' })).toBeVisible();
	await expect(use.getByRole('button')).toHaveCount(0);
});

test('a chart is drawn, told in words and given as a table', async ({ page }) => {
	await page.goto(REGION);
	const figure = page.getByRole('figure', { name: /^India exports about twice/ });
	await expect(figure.getByRole('img')).toBeVisible();
	await expect(figure.getByRole('button')).toHaveCount(0);
	await expect(figure.getByRole('tab')).toHaveCount(0);
	await figure.getByText(/^Table of \d+ rows$/).click();
	await expect(figure.getByRole('row').filter({ hasText: 'India' })).toContainText('US$177.7 bn');
	await expect(figure.getByRole('row').filter({ hasText: 'Vietnam' })).toContainText('no value');
	await expect(figure.getByText('India is highest with')).toBeVisible();
	await figure.locator('summary').getByText('Sources').click();
	await expect(figure.getByText('What is counted')).toBeVisible();
});

test('the map of the home page leads to the same map to change, and to its values', async ({
	page,
	baseURL,
}) => {
	await page.goto('');
	const plate = page.locator('.home-map');
	const link = plate.getByRole('link', { name: 'Change, share or embed this map' });
	await expect(link).toHaveAttribute('href', /\/compare\/\?view=map&v=\d{4}-\d{2}/);
	const values = plate.getByRole('link', { name: 'Download the values' });
	const address = new URL((await values.getAttribute('href')) ?? '', baseURL);
	const answer = await page.request.get(address.href);
	expect(await answer.text()).toContain('Ireland,IRL,2024,');
});

test('all years of an indicator can be downloaded', async ({ page }) => {
	await page.goto('data/ict-service-exports/');
	const figure = page.getByRole('figure').first();
	await figure.getByText('Download', { exact: true }).click();
	for (const format of ['CSV', 'JSON']) {
		const link = figure.getByRole('link', { name: format, exact: true });
		await expect(link).toBeVisible();
		const answer = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(answer.status()).toBe(200);
	}
	await expect(figure.getByRole('button')).toHaveCount(0);
});

test('the menu of a narrow window opens and leads on', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('');
	const menu = page.locator('bpo-menu');
	await expect(menu.getByRole('link', { name: 'Glossary' })).toBeHidden();
	await menu.locator('summary').click();
	await menu.getByRole('link', { name: 'Glossary' }).click();
	await expect(page).toHaveURL(/\/glossary\/$/);
});

test('no control stands there that needs a script', async ({ page }) => {
	for (const address of ['', ARTICLE, REGION, 'data/ict-service-exports/']) {
		await page.goto(address);
		const controls = page.locator('button:not(form button), input[type="range"]');
		await expect(controls.locator('visible=true')).toHaveCount(0);
	}
});
