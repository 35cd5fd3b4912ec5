import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { heightMessages } from '../../src/platform/frame-height.ts';
import { expect, test } from './guard.ts';

const FORMATS = 'teach/formats/';

test('names the three shapes of the message as they are sent', async ({ page }) => {
	await page.goto(FORMATS);
	const codes = await page.locator('.frame-shapes code').allTextContents();
	expect(codes.map((code) => JSON.parse(code) as unknown)).toEqual(
		heightMessages(640, 'what-bpo-is-not'),
	);
});

test('says of every format what it carries, what it loses, and where it was tried', async ({
	page,
}) => {
	await page.goto(FORMATS);
	const formats = page.locator('.format-list > section');
	expect(await formats.count()).toBeGreaterThanOrEqual(10);
	for (const format of await formats.all()) {
		await expect(format.locator('dt')).toHaveText(['Carries', 'Loses', 'Checked by', 'Tried']);
		for (const fact of await format.locator('dd').allTextContents()) {
			expect(fact.length).toBeGreaterThan(3);
		}
	}
});

test.describe('its script for other pages', () => {
	/** Two frames from the atlas in a page that holds the script, and one that sends false messages. */
	let page = '';
	const server = createServer((request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end(request.url === '/false' ? falsePage : page);
	});
	const falsePage = `<!doctype html><title>False</title><script>
		parent.postMessage({ type: 'bpo-atlas.height', height: 4321 }, '*');
		parent.postMessage('text', '*');
		parent.postMessage(null, '*');
	</script>`;

	test.beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
	test.afterAll(() => {
		server.closeAllConnections();
		server.close();
	});
	test.use({ provoked: { elsewhere: /^request to another origin: / } });

	test('gives each frame its own height and believes nobody else', async ({
		page: browser,
		baseURL,
	}) => {
		await browser.goto(FORMATS);
		const snippet = (await browser.locator('.host-snippet').textContent()) ?? '';
		const written = /origin !== '(.*?)'/.exec(snippet)?.[1] ?? '';
		expect(written).toMatch(/^https?:\/\/[^/]+$/);
		const home = new URL(baseURL ?? '');
		page = `<!doctype html><html lang="en"><title>Course</title>
			<style>iframe { inline-size: 100% }</style>
			${snippet.replace(written, home.origin)}
			<iframe title="a" height="640" src="${home.href}s/what-bpo-is-not/"></iframe>
			<iframe title="b" height="640" src="${home.href}s/check-what-bpo-is/"></iframe>
			<iframe title="c" height="640" src="/false"></iframe>`;
		const { port } = server.address() as AddressInfo;
		await browser.goto(`http://127.0.0.1:${port}/`);
		const heights = () =>
			browser.locator('iframe').evaluateAll((frames) => frames.map(({ style }) => style.height));
		await expect.poll(async () => (await heights())[1]).toMatch(/^\d{4}px$/);
		await expect.poll(async () => (await heights())[0]).toMatch(/^\d{4}px$/);
		const [first, second, third] = await heights();
		expect(first).not.toBe(second);
		expect(third).toBe('');
		const inside = await browser.frames()[1]?.evaluate(() => document.body.scrollHeight);
		expect(Math.abs(Number.parseInt(first ?? '', 10) - (inside ?? 0))).toBeLessThanOrEqual(2);
	});
});
