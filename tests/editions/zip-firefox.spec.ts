import { expect, test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import {
	COPY_PAGES,
	FOUND,
	leadsTo,
	program,
	queries,
	type Unpacked,
	unpackedZip,
} from './copy-helpers.ts';

/** Firefox with one page, and what that page did wrong so far. */
interface Firefox {
	browser: Browser;
	page: Page;
	faults: string[];
}

const test = base.extend<{ quiet: undefined }, { copy: Unpacked; firefox: Firefox }>({
	copy: [
		async ({}, use) => {
			const copy = await unpackedZip();
			await use(copy);
			copy.remove();
		},
		{ scope: 'worker' },
	],
	firefox: [
		async ({}, use) => {
			const firefox = await startFirefox();
			await use(firefox);
			await firefox.browser.close();
		},
		{ scope: 'worker' },
	],
	quiet: [
		async ({ firefox }, use) => {
			firefox.faults.length = 0;
			await use(undefined);
			expect(firefox.faults).toEqual([]);
		},
		{ auto: true },
	],
});

// One browser for all, one test after the other.
test.describe.configure({ mode: 'default' });

async function startFirefox(): Promise<Firefox> {
	const executablePath = process.env.FIREFOX_PATH ?? program('firefox-esr', 'firefox');
	if (!executablePath) {
		throw new Error('Firefox is missing. Install it with "apt-get install firefox-esr".');
	}
	const browser = await puppeteer.launch({ browser: 'firefox', executablePath, headless: true });
	const page = await browser.newPage();
	const faults: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') faults.push(`console: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`page error: ${String(error)}`));
	page.on('request', (request) => {
		if (!/^(file|data|blob|about):/.test(request.url())) faults.push(`request: ${request.url()}`);
	});
	await page.evaluateOnNewDocument(() => {
		const broken: string[] = [];
		Object.assign(globalThis, { brokenRules: broken });
		addEventListener('securitypolicyviolation', (event) => {
			broken.push(`${event.effectiveDirective} blocks ${event.blockedURI}`);
		});
	});
	return { browser, page, faults };
}

/** Opens a page and notes what its policy had to block. */
async function open({ page, faults }: Firefox, address: string): Promise<void> {
	await page.goto(address);
	await page.waitForSelector('h1');
	await page.mouse.move(5, 5);
	faults.push(
		...(await page.evaluate(
			() => (globalThis as unknown as { brokenRules: string[] }).brokenRules,
		)),
	);
}

test('pages of every kind open and come to life', async ({ copy, firefox }) => {
	for (const path of COPY_PAGES) {
		await open(firefox, copy.root + path);
		await firefox.page.waitForFunction(
			() =>
				[...document.querySelectorAll('main :not(:defined)')].every((element) =>
					/BPO-(SECTION-MENU|COURSE-BUILDER|OFFLINE|FIGURE|RANKING|QUIZ|CALCULATOR)/.test(
						element.tagName,
					),
				),
			{ timeout: 10_000 },
		);
	}
});

test('the search answers ten queries', async ({ copy, firefox }) => {
	const missed: string[] = [];
	for (const { text, pages } of queries().slice(0, 10)) {
		await open(firefox, `${copy.root}search/index.html?q=${encodeURIComponent(text)}`);
		await firefox.page.waitForSelector(FOUND);
		const found = await firefox.page.$$eval(FOUND, (links) =>
			links.slice(0, 3).map(({ href }) => href),
		);
		if (!found.some((address) => leadsTo(address, pages))) missed.push(text);
	}
	expect(missed).toEqual([]);
});

test('a chart shows its table', async ({ copy, firefox }) => {
	const { page } = firefox;
	await open(firefox, `${copy.root}countries/philippines/index.html`);
	await page.$eval('bpo-figure', (figure) => figure.scrollIntoView());
	await page.waitForSelector('bpo-figure [role="tablist"]', { visible: true });
	const selected = await page.evaluate(() => {
		const tabs = document.querySelectorAll<HTMLElement>('bpo-figure:first-of-type [role="tab"]');
		const table = [...tabs].find((tab) => tab.textContent.trim() === 'Table');
		table?.click();
		return table?.ariaSelected;
	});
	expect(selected).toBe('true');
	await page.waitForSelector('bpo-figure table td', { visible: true });
});

test('a calculator calculates', async ({ copy, firefox }) => {
	const { page } = firefox;
	await open(firefox, `${copy.root}methods/erlang-c/index.html?aht=346.5`);
	await page.waitForFunction(() =>
		document
			.querySelector('bpo-calculator [data-part="answer"] .calc-value')
			?.textContent.includes('41 agents'),
	);
});

test('a self-check is graded', async ({ copy, firefox }) => {
	const { page } = firefox;
	await open(firefox, `${copy.root}learn/foundations/what-bpo-is/index.html`);
	await page.$eval('bpo-quiz', (quiz) => quiz.scrollIntoView());
	await page.waitForSelector('bpo-quiz .quiz-item button', { visible: true });
	await page.$eval('bpo-quiz .quiz-item input[type="radio"]', (radio) => radio.click());
	await page.$eval('bpo-quiz .quiz-item button', (button) => button.click());
	await page.waitForFunction(() =>
		/Right\.|Not right\./.test(
			document.querySelector('bpo-quiz .quiz-item [role="status"]')?.textContent ?? '',
		),
	);
});

test('the typefaces of the atlas are there', async ({ copy, firefox }) => {
	await open(firefox, `${copy.root}learn/foundations/what-bpo-is/index.html`);
	const loaded = await firefox.page.evaluate(async () => {
		await document.fonts.ready;
		return [...document.fonts].filter(({ status }) => status === 'loaded').length;
	});
	expect(loaded).toBeGreaterThan(1);
});
