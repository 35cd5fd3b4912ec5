import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	EDITION_FILE,
	MANIFEST_FILE,
	readManifest,
	type Manifest,
} from '../../src/offline/manifest.ts';
import { Panel, scratch, smallSite, storedHashes } from './save-helpers.ts';
import { SiteServer } from './site-server.ts';

const ARTICLE = 'learn/foundations/what-bpo-is/';
const ICON = 'icons/icon-192.png';
const PART = 'Part I: Foundations';
const LISTS = [EDITION_FILE, MANIFEST_FILE];

/** A page, its panel, and a server of a small site. */
const withPanel = test.extend<{ server: SiteServer; panel: Panel }, { site: string }>({
	site: [
		async ({}, use) => {
			const { folder, remove } = scratch();
			await smallSite(folder);
			await use(folder);
			remove();
		},
		{ scope: 'worker' },
	],
	server: async ({ site }, use) => {
		const server = await new SiteServer(site).start();
		await use(server);
		await server.stop();
	},
	panel: async ({ page, server }, use) => {
		await use(await new Panel(page, server).open());
	},
});

const manifestOf = (site: string): Promise<Manifest> =>
	readManifest(JSON.parse(readFileSync(join(site, MANIFEST_FILE), 'utf8')));

/** Files fetched to be stored, by path. */
function fetchedFiles(server: SiteServer): string[] {
	return server.served.filter(({ status }) => status === 200).map(({ path }) => path);
}

withPanel('nothing is registered or stored before the reader asks', async ({ page, panel }) => {
	await expect(panel.state).toHaveText('Nothing is saved in this browser.');
	const traces = await page.evaluate(async () => [
		(await navigator.serviceWorker.getRegistrations()).length,
		(await caches.keys()).length,
	]);
	expect(traces).toEqual([0, 0]);
	await expect(panel.room).toContainText(/Takes [\d.]+ MB on this device/);
});

withPanel('a part is saved with what it needs', async ({ page, panel, server }) => {
	await panel.choose(PART);
	await panel.save();
	await panel.saved();
	await expect(panel.state).toContainText('Part I: Foundations');
	await panel.choose('Cases');
	const size = (await page.locator('[data-size="cases"]').textContent()) ?? '';
	await expect(panel.room).toContainText(`Takes ${size} on this device`);
	await server.stop();
	await page.goto(server.url + ARTICLE);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('What BPO is');
	await page.goto(`${server.url}cases/`, { waitUntil: 'load' });
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not in your copy');
	await expect(page.getByRole('main')).toContainText('The page belongs to “Cases”');
	await expect(page.getByRole('link', { name: PART })).toBeVisible();
	await expect(
		page.getByRole('link', { name: 'Cases' }).and(page.locator('.offline-list a')),
	).toBeHidden();
});

withPanel('where nothing new is chosen, the button says why', async ({ page, panel, server }) => {
	await panel.choose(PART);
	await panel.save();
	await panel.saved();
	const more = panel.button('Save more');
	await expect(more).toHaveAttribute('aria-disabled', 'true');
	await expect(more).toHaveAccessibleDescription(
		'Everything chosen is saved already. Choose what to add.',
	);
	server.served.length = 0;
	await more.focus();
	await page.keyboard.press('Enter');
	await expect(panel.room).toBeFocused();
	await expect(panel.state).toContainText('Saved: edition');
	expect(server.served).toEqual([]);
	await panel.choose('Cases');
	await expect(more).toHaveAttribute('aria-disabled', 'false');
	await expect(more).toHaveAccessibleDescription(/^Takes /);
	await more.click();
	await expect(panel.state).toContainText('Cases');
});

withPanel('what is saved is said before the server answers', async ({ page, panel, server }) => {
	await panel.choose(PART);
	await panel.save();
	await panel.saved();
	const answered = Promise.withResolvers<undefined>();
	server.before = async (path) => {
		if (path === EDITION_FILE) await answered.promise;
	};
	await page.reload();
	await expect(panel.state).toContainText('Saved: edition');
	answered.resolve(undefined);
});

withPanel(
	'an interrupted save goes on without fetching anything twice',
	async ({ panel, server, site }) => {
		let files = 0;
		server.before = async () => {
			if (++files === 100) await server.stop();
		};
		await panel.choose(PART);
		await panel.save();
		await expect(panel.trouble).toContainText('The connection was lost');
		await expect(panel.state).toContainText(/\d+ of [\d,]+ files of edition .* are here/);
		const stored = await storedHashes(panel.page);
		expect(stored.length).toBeGreaterThan(50);

		server.before = () => undefined;
		server.served.length = 0;
		await server.start();
		await panel.button('Try again').click();
		await panel.saved();
		const hashes = new Map(
			Object.values((await manifestOf(site)).groups).flatMap((entries) =>
				entries.map(([path, , hash]) => [path, hash] as const),
			),
		);
		const again = fetchedFiles(server)
			.map((path) => hashes.get(path.replace(/(^|\/)$/, '$1index.html')))
			.filter((hash) => hash !== undefined && stored.includes(hash));
		expect(again).toEqual([]);
	},
);

withPanel('a save that is stopped by the reader keeps what is there', async ({ page, panel }) => {
	await panel.save();
	await expect(page.locator('[data-count]')).toContainText(/[1-9]\d* of [\d,]+ files/);
	await panel.button('Stop').click();
	await expect(panel.state).toContainText('Stopped. What is here stays.');
	const stored = (await storedHashes(page)).length;
	expect(stored).toBeGreaterThan(0);
	await page.reload();
	await expect(panel.button('Go on')).toBeVisible();
	await panel.button('Delete the copy').click();
	await expect(panel.asked).toContainText('Press the same button again');
	await panel.button('Delete it: press again').click();
	await expect(panel.state).toContainText('Nothing is saved');
	await expect
		.poll(() =>
			page.evaluate(async () => [
				(await caches.keys()).length,
				(await navigator.serviceWorker.getRegistrations()).length,
			]),
		)
		.toEqual([0, 0]);
});

withPanel('after a stop the reader may choose less', async ({ panel }) => {
	await panel.save();
	await expect(panel.page.locator('[data-count]')).toContainText(/[1-9]\d* of [\d,]+ files/);
	await panel.button('Stop').click();
	const instead = panel.button('Save this instead');
	await expect(instead).toHaveAccessibleDescription(/^This is what was begun/);
	await expect(instead).toHaveAttribute('aria-disabled', 'true');
	await panel.choose(PART);
	await instead.click();
	await panel.saved();
	await expect(panel.state).toContainText(PART);
	await expect(panel.state).not.toContainText('Cases');
	await expect(panel.button('Go on')).toBeHidden();
});

withPanel('a wrong answer for a file is named and put right', async ({ panel, server, site }) => {
	const page = (status: number) => ({ status, type: 'text/html', text: '<h1>Sorry</h1>' });
	server.instead.set('favicon.svg', page(404));
	server.instead.set(ARTICLE, { ...page(200), text: '<h1>Changed on the way</h1>' });
	server.instead.set(ICON, page(503));
	const script =
		(await manifestOf(site)).groups.core?.find(([path]) => path.endsWith('.js'))?.[0] ?? '';
	server.instead.set(script, page(200));
	await panel.choose(PART);
	await panel.save();
	await expect(panel.trouble).toContainText('4 files are not what');
	await expect(panel.trouble).toContainText('favicon.svg: the server answered 404.');
	await expect(panel.trouble).toContainText(`${ICON}: the server answered 503.`);
	await expect(panel.trouble).toContainText(`${ARTICLE}index.html: the content is not that of`);
	await expect(panel.trouble).toContainText(`${script}: the server sent a web page in its place.`);
	// Three attempts each.
	expect(server.served.filter(({ path }) => path === 'favicon.svg').length).toBeGreaterThanOrEqual(
		3,
	);
	await expect(panel.state).not.toContainText('Saved:');

	server.instead.clear();
	server.served.length = 0;
	await panel.button('Try again').click();
	await panel.saved();
	expect(
		fetchedFiles(server)
			.filter((path) => !LISTS.includes(path))
			.sort(),
	).toEqual(['favicon.svg', ARTICLE, ICON, script].sort());
});

withPanel('without room it says so and keeps what is complete', async ({ page, panel, server }) => {
	await panel.choose(PART);
	await panel.save();
	await panel.saved();
	const session = await page.context().newCDPSession(page);
	const { origin } = new URL(server.url);
	const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
	const quotaSize = used + 200_000;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
	await page.getByRole('radio', { name: 'The whole site' }).check();
	await panel.button('Save more').click();
	await expect(panel.trouble).toContainText('The browser has no more room');
	await expect(panel.state).toContainText('Saved: edition');
	await server.stop();
	await page.goto(server.url + ARTICLE);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('What BPO is');
});

withPanel(
	'a damaged entry is never shown: it is fetched again, or said',
	async ({ page, panel, server, site }) => {
		await panel.choose(PART);
		await panel.save();
		await panel.saved();
		const [, , hash] = (await manifestOf(site)).groups['part-foundations']!.find(
			([path]) => path === `${ARTICLE}index.html`,
		)!;
		const damage = () =>
			page.evaluate(async (name) => {
				for (const key of await caches.keys()) {
					const cache = await caches.open(key);
					const request = (await cache.keys()).find(({ url }) => url.endsWith(name));
					if (request) await cache.put(request, new Response('<h1>Rubbish</h1>'));
				}
			}, hash);

		await damage();
		await page.goto(server.url + ARTICLE);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('What BPO is');

		await panel.open();
		await damage();
		await panel.button('Check the copy').click();
		await expect(panel.state).toContainText('One damaged file was found and thrown out');
		server.served.length = 0;
		await panel.button('Repair').click();
		await expect.poll(() => fetchedFiles(server)).toContain(ARTICLE);
		await panel.button('Check the copy').click();
		await expect(panel.state).toContainText('All are as they should be.');

		await damage();
		await server.stop();
		await page.goto(server.url + ARTICLE);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not in your copy',
		);
	},
);

withPanel('a half-made list of files changes nothing', async ({ panel, server, site }) => {
	const list = readFileSync(join(site, MANIFEST_FILE), 'utf8').replace('avicon.svg', 'avicon.png');
	server.instead.set(MANIFEST_FILE, { status: 200, type: 'application/json', text: list });
	await panel.save();
	await expect(panel.trouble).toContainText('list of files could not be read');
	await expect(panel.state).toContainText('Nothing is saved');
});
