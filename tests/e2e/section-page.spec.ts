import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './guard.ts';
import { addressesIn } from './page-types.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';
/** One of every kind that stands alone: its id, and the page it is cut from. */
const cuts = {
	section: { id: 'what-bpo-is-not', from: ARTICLE },
	figure: { id: 'fig-who-and-where', from: ARTICLE },
	'ranking chart': { id: 'fig-asia-ict-exports', from: 'regions/asia/' },
	'worked example': { id: 'we-two-offers-one-payroll', from: ARTICLE },
	'section of a country': { id: 'philippines-people-and-pay', from: 'countries/philippines/' },
	'section of a case': { id: 'nhs-capita-events', from: 'cases/nhs-england-capita/' },
	'section about the atlas': { id: 'about-checking-claims', from: 'about/editorial-policy/' },
} as const;

/** What readers get of an element: its words, drawings and links, without the spaces of the layout. */
async function contentOf(page: Page, id: string) {
	return page.locator(`[id="${id}"]`).evaluate((element) => ({
		text: element.textContent.replace(/\s+/g, ' ').trim(),
		drawings: [...element.querySelectorAll('svg')].map(({ outerHTML }) => outerHTML),
		links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
		ids: [...element.querySelectorAll('[id]')].map((inner) => inner.id),
	}));
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 700 } });

	for (const [kind, { id, from }] of Object.entries(cuts)) {
		test(`a ${kind} alone is the same as on its page`, async ({ page }) => {
			await page.goto(from);
			const inPage = await contentOf(page, id);
			await page.goto(`s/${id}/`);
			expect(await contentOf(page, id)).toEqual(inPage);
			expect(inPage.text.length).toBeGreaterThan(100);
			const back = page.getByRole('link', { name: 'Read in the atlas' });
			await expect(back).toHaveAttribute('href', new RegExp(`/${from}#${id}$`));
		});
	}

	test('the text, its notes and its sources can be read at 320 px', async ({ page }) => {
		await page.goto('s/what-bpo-is-not/');
		await expect(page.getByText('Ask who directs the people')).toBeVisible();
		await expect(page.locator('.sn').first()).toBeVisible();
		const sources = page.getByRole('region', { name: 'Sources' });
		await expect(sources.getByRole('listitem')).not.toHaveCount(0);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(320);
	});

	test('lists every source that it cites, and no other', async ({ page }) => {
		for (const { id } of Object.values(cuts)) {
			await page.goto(`s/${id}/`);
			const { cited, listed } = await page.evaluate(() => ({
				cited: [...document.querySelectorAll('a[href^="#src-"]')].map((link) =>
					link.getAttribute('href')?.slice(1),
				),
				listed: [...document.querySelectorAll('.cut-sources [id^="src-"]')].map((item) => item.id),
			}));
			expect(listed).toEqual([...new Set(cited)]);
		}
	});

	test('a self-check alone has its answers', async ({ page }) => {
		await page.goto('s/check-what-bpo-is/');
		const item = page.locator('.quiz-item').first();
		await item.getByText('Answer and explanations').click();
		await expect(item.locator('.why').first()).toBeVisible();
	});
});

test('a number opens its note in place, so that no note splits a sentence', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 800 });
	await page.goto('s/one-country-four-figures/');
	const note = page.locator('p bpo-note').first();
	await expect(note.locator('.sn')).toBeHidden();
	await note.getByRole('button', { name: /^Source/ }).press('Enter');
	await expect(note.locator('.sn')).toBeVisible();
});

test('search engines are asked to pass over it, and the sitemap leaves it out', async ({
	page,
	baseURL,
}) => {
	await page.goto('s/what-bpo-is-not/');
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
		'href',
		/\/s\/what-bpo-is-not\/$/,
	);
	const sitemap = await (await page.request.get('sitemap.xml')).text();
	const addresses = addressesIn(sitemap, new URL(baseURL ?? '').pathname);
	expect(addresses.filter((address) => address.startsWith('s/'))).toEqual([]);
});

test('stores nothing until the reader answers a question', async ({ page, context }) => {
	for (const id of ['what-bpo-is-not', 'fig-asia-ict-exports', 'check-what-bpo-is']) {
		await page.goto(`s/${id}/`);
		await page.keyboard.press('Tab');
		await page.mouse.move(200, 200);
		await page.mouse.wheel(0, 2000);
		// Every element of the page has come to life.
		await expect(page.locator('main :not(:defined)')).toHaveCount(0);
	}
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
	expect(await page.evaluate(() => sessionStorage.length)).toBe(0);

	const quiz = page.locator('bpo-quiz');
	await quiz.getByRole('radio').first().check();
	await quiz.getByRole('button', { name: 'Check answer' }).first().click();
	const { origins } = await context.storageState();
	expect(origins.flatMap(({ localStorage }) => localStorage.map(({ name }) => name))).toEqual([
		'bpo-quiz',
	]);
});

test.describe('in a frame of a course elsewhere', () => {
	const course = createServer((request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(`<iframe src="${request.url?.slice(2) ?? ''}"></iframe>`);
	});
	const elsewhere = /^request to another origin: /;

	test.beforeAll(() => new Promise<void>((resolve) => course.listen(0, '127.0.0.1', resolve)));
	test.afterAll(() => {
		course.closeAllConnections();
		course.close();
	});

	async function openCourse(page: Page, framed: string): Promise<FrameLocator> {
		const { port } = course.address() as AddressInfo;
		await page.goto(`http://127.0.0.1:${port}/?${framed}`);
		return page.frameLocator('iframe');
	}

	test.describe('a section alone', () => {
		test.use({ provoked: { elsewhere } });

		test('is shown, and its self-check works', async ({ page, baseURL }) => {
			const frame = await openCourse(page, `${baseURL ?? ''}s/check-what-bpo-is/`);
			const first = frame.locator('.quiz-item').first();
			await first.getByRole('radio').first().check();
			await first.getByRole('button', { name: 'Check answer' }).click();
			await expect(first.getByRole('status')).toContainText(/right\./i);
		});
	});

	test.describe('any other page', () => {
		test.use({ provoked: { elsewhere, refused: /^console: .*frame-ancestors/ } });

		test('is not shown', async ({ page, baseURL }) => {
			const frame = await openCourse(page, (baseURL ?? '') + ARTICLE);
			await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
			await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
		});
	});
});
