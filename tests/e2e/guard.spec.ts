import { expect, test as unguarded, type Page } from '@playwright/test';
import { test, watch } from './guard.ts';

/** Nothing listens there. */
const ELSEWHERE = 'http://127.0.0.1:9/';

const wrongdoings: Readonly<Record<string, { fault: RegExp; commit: (page: Page) => unknown }>> = {
	'an error in the console': {
		fault: /^console: it is broken/,
		commit: (page) => page.evaluate(() => console.error('it is broken')),
	},
	'an error that nothing catches': {
		fault: /^page error: it is broken$/,
		commit: (page) =>
			page.evaluate(() => {
				setTimeout(() => {
					throw new Error('it is broken');
				});
			}),
	},
	'a promise that nothing catches': {
		fault: /^page error: it is broken$/,
		commit: (page) =>
			page.evaluate(() => {
				void Promise.reject(new Error('it is broken'));
			}),
	},
	'a style attribute': {
		fault: /^content policy: style-src-attr blocks inline$/,
		commit: (page) => page.evaluate(() => document.body.setAttribute('style', 'color: red')),
	},
	'a script in the page': {
		fault: /^content policy: script-src-elem blocks inline$/,
		commit: (page) =>
			page.evaluate(() => {
				const script = document.createElement('script');
				script.textContent = 'document.title = "run"';
				document.body.append(script);
			}),
	},
	'a picture from elsewhere': {
		fault: /^content policy: img-src blocks http:\/\/127\.0\.0\.1:9/,
		commit: (page) =>
			page.evaluate((address) => {
				document.body.append(Object.assign(new Image(), { src: address }));
			}, ELSEWHERE),
	},
	'a request where no policy holds': {
		fault: /^request to another origin: http:\/\/127\.0\.0\.1:9\/$/,
		commit: async (page) => {
			await page.goto('about:blank');
			await page.evaluate((address) => fetch(address).catch(() => undefined), ELSEWHERE);
		},
	},
};

unguarded.describe('the guard of every test', () => {
	for (const [name, { fault, commit }] of Object.entries(wrongdoings)) {
		unguarded(`sees ${name}`, async ({ context, page, baseURL }) => {
			const faults = await watch(context, new URL(baseURL ?? '').origin);
			await page.goto('about/method/');
			expect(faults).toEqual([]);
			await commit(page);
			await expect.poll(() => faults).toContainEqual(expect.stringMatching(fault));
		});
	}

	test.fail('fails the test in which a page does wrong', async ({ page }) => {
		await page.goto('about/method/');
		await page.evaluate(() => console.error('it is broken'));
	});

	test.describe('with a fault that does not occur', () => {
		test.use({ provoked: { anError: /^console: it is broken/ } });
		test.fail('fails a test that names it as provoked', async ({ page }) => {
			await page.goto('about/method/');
		});
	});
});
