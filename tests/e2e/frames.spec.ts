import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { expect, test } from './guard.ts';

/** What is made to be framed, one of each kind, with the id that its messages carry. */
const framed = {
	section: { path: 's/what-bpo-is-not/', id: 'what-bpo-is-not' },
	table: { path: 's/fig-who-and-where/', id: 'fig-who-and-where' },
	chart: { path: 's/fig-asia-ict-exports/', id: 'fig-asia-ict-exports' },
	'worked example': { path: 's/we-two-offers-one-payroll/', id: 'we-two-offers-one-payroll' },
	'self-check': { path: 's/check-what-bpo-is/', id: 'check-what-bpo-is' },
	explorer: { path: 'compare/embed/', id: 'compare' },
} as const;

/** Each shape of a height message, as a host that knows only that shape would read it. */
const shapes = {
	own: `data.type === 'bpo-atlas.height'`,
	Canvas: `data.subject === 'lti.frameResize'`,
	IMS: `data.subject === 'org.imsglobal.lti.frameResize'`,
} as const;

/** A course on another origin. `?host` names the shape its script listens to; "none" has no script. */
const course = createServer((request, response) => {
	const { searchParams } = new URL(request.url ?? '/', 'http://course.invalid');
	const shape = searchParams.get('host') as keyof typeof shapes | 'none';
	const script =
		shape === 'none'
			? ''
			: `<script>
				window.told = [];
				addEventListener('message', ({ data, source }) => {
					const frame = document.querySelector('iframe');
					if (source !== frame.contentWindow) return;
					window.told.push(data);
					if (${shapes[shape]}) frame.style.height = data.height + 'px';
				});
			</script>`;
	response.setHeader('content-type', 'text/html');
	response.end(`<!doctype html><html lang="en"><title>Course</title>
		<style>body { margin: 0 } iframe { display: block; border: 0; inline-size: 100% }</style>
		${script}
		<iframe title="From the atlas" height="640" src="${searchParams.get('page') ?? ''}"></iframe>`);
});

test.beforeAll(() => new Promise<void>((resolve) => course.listen(0, '127.0.0.1', resolve)));
test.afterAll(() => {
	course.closeAllConnections();
	course.close();
});
test.use({ provoked: { elsewhere: /^request to another origin: / } });

async function openCourse(page: Page, address: string, host: keyof typeof shapes | 'none') {
	const { port } = course.address() as AddressInfo;
	const query = new URLSearchParams({ host, page: address });
	await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`);
}

/** Height of the frame in its course, and of the content inside it. */
async function heights(page: Page) {
	const frame = page.frames()[1];
	if (!frame) throw new Error('the course has no frame');
	return {
		frame: (await page.locator('iframe').boundingBox())?.height ?? 0,
		content: await frame.evaluate(() => document.body.getBoundingClientRect().height),
	};
}

async function expectRightHeight(page: Page): Promise<void> {
	await expect(async () => {
		const { frame, content } = await heights(page);
		expect(content).toBeGreaterThan(100);
		expect(Math.abs(frame - content)).toBeLessThanOrEqual(2);
	}).toPass({ timeout: 15_000 });
}

/** Code that arrives later may draw the content anew, so the page is asked until it has come to rest. */
async function expectNothingCutOff(page: Page, width: number): Promise<void> {
	await expect(async () => {
		const overflow = await page.frames()[1]?.evaluate(() => ({
			down: document.documentElement.scrollHeight - innerHeight,
			across: document.documentElement.scrollWidth - innerWidth,
		}));
		expect(overflow?.down, `${String(width)} px`).toBeLessThanOrEqual(2);
		expect(overflow?.across, `${String(width)} px`).toBeLessThanOrEqual(0);
	}).toPass({ timeout: 15_000 });
}

for (const [kind, { path }] of Object.entries(framed)) {
	test(`a ${kind} has the right height in a course of any width, and nothing is cut off`, async ({
		page,
		baseURL,
	}) => {
		await openCourse(page, `${baseURL ?? ''}${path}`, 'own');
		for (const width of [320, 768, 1280]) {
			await page.setViewportSize({ width, height: 900 });
			await expect.poll(() => page.frames()[1]?.evaluate(() => innerWidth)).toBe(width);
			await expectRightHeight(page);
			await expectNothingCutOff(page, width);
		}
	});
}

test('every shape of message alone is enough', async ({ page, baseURL }) => {
	for (const shape of Object.keys(shapes) as (keyof typeof shapes)[]) {
		await openCourse(page, `${baseURL ?? ''}${framed.section.path}`, shape);
		await expectRightHeight(page);
	}
});

test('the height follows what opens inside, and the width of the course', async ({
	page,
	baseURL,
}) => {
	await openCourse(page, `${baseURL ?? ''}${framed['self-check'].path}`, 'own');
	await expectRightHeight(page);
	const { frame: before } = await heights(page);
	await page.frameLocator('iframe').getByRole('radio').first().check();
	await page.frameLocator('iframe').getByRole('button', { name: 'Check answer' }).first().click();
	await expect.poll(async () => (await heights(page)).frame).not.toBe(before);
	await expectRightHeight(page);
	await page.setViewportSize({ width: 400, height: 900 });
	await expectRightHeight(page);
	await page.setViewportSize({ width: 1200, height: 900 });
	await expectRightHeight(page);
});

test('the messages hold the id and the height, and nothing else', async ({ page, baseURL }) => {
	for (const { path, id } of [framed.table, framed.explorer]) {
		await openCourse(page, `${baseURL ?? ''}${path}`, 'own');
		await expectRightHeight(page);
		const told = await page.evaluate(() => (window as unknown as { told: object[] }).told);
		const height = expect.any(Number) as unknown;
		expect(told.slice(0, 3)).toEqual([
			{ type: 'bpo-atlas.height', id, height },
			{ subject: 'lti.frameResize', height },
			{ subject: 'org.imsglobal.lti.frameResize', height },
		]);
		expect(new Set(told.map((message) => Object.keys(message).toSorted().join()))).toEqual(
			new Set(['height,id,type', 'height,subject']),
		);
	}
});

test('a message from the course changes nothing', async ({ page, baseURL }) => {
	await openCourse(page, `${baseURL ?? ''}${framed.section.path}`, 'own');
	await expectRightHeight(page);
	const content = () =>
		page.frames()[1]?.evaluate(() => new XMLSerializer().serializeToString(document));
	const before = await content();
	await page.frames()[1]?.evaluate(() => {
		const heard = new Promise<void>((resolve) => {
			addEventListener('message', ({ data }) => {
				if (data === 'last') requestAnimationFrame(() => resolve());
			});
		});
		Object.assign(window, { heard });
	});
	await page.evaluate(() => {
		const inside = document.querySelector('iframe')?.contentWindow;
		for (const message of [
			{ type: 'bpo-atlas.height', height: 5 },
			{ subject: 'lti.fetchWindowSize' },
			'<b>text</b>',
			'last',
		]) {
			inside?.postMessage(message, '*');
		}
	});
	await page.frames()[1]?.evaluate(() => (window as unknown as { heard: Promise<void> }).heard);
	expect(await content()).toBe(before);
});

test('stores nothing in the browser of the course', async ({ page, context, baseURL }) => {
	await openCourse(page, `${baseURL ?? ''}${framed.section.path}`, 'own');
	await expectRightHeight(page);
	expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
});

test.describe('in a course without a script', () => {
	test.use({ viewport: { width: 320, height: 900 } });

	test('the frame keeps its height, scrolls, and reaches its end', async ({ page, baseURL }) => {
		await openCourse(page, `${baseURL ?? ''}${framed.section.path}`, 'none');
		const frame = page.frameLocator('iframe');
		await expect(frame.getByText('Ask who directs the people')).toBeVisible();
		expect((await heights(page)).frame).toBe(640);
		const last = frame.getByRole('link', { name: 'CSL-JSON' });
		await last.scrollIntoViewIfNeeded();
		await expect(last).toBeInViewport();
	});
});

test.describe('oEmbed', () => {
	test.use({ provoked: {} });

	test('is found from the page, and its frame shows the page', async ({ page, baseURL }) => {
		for (const { path } of [framed.section, framed['self-check']]) {
			await page.goto(path);
			const link = page.locator('link[type="application/json+oembed"]');
			const { pathname } = new URL((await link.getAttribute('href')) ?? '');
			const response = await page.request.get(pathname);
			expect(response.headers()['content-type']).toContain('application/json');
			expect(response.headers()['access-control-allow-origin']).toBe('*');
			const answer = (await response.json()) as Record<string, string>;
			expect(answer).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'BPO Atlas' });
			const source = /<iframe src="([^"]+)"/.exec(answer.html ?? '')?.[1] ?? '';
			expect(new URL(source).pathname).toBe(new URL(`${baseURL ?? ''}${path}`).pathname);
		}
	});
});
