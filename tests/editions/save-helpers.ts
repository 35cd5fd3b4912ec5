import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import config from '../../playwright.config.ts';
import { offlineCopy } from '../../src/offline/integration.ts';
import { writeOfflineManifest } from '../../src/offline/manifest-file.ts';
import { searchIndex } from '../../src/search/integration.ts';
import { BASE, type SiteServer } from './site-server.ts';

export const SITE = 'dist';

/** A folder for one test, removed by `remove`. */
export function scratch(): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'bpo-save-'));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A browser whose data stay in a folder when it is closed. */
export function openBrowser(profile: string): Promise<BrowserContext> {
	const { launchOptions } = config.use ?? {};
	return chromium.launchPersistentContext(profile, {
		...launchOptions,
		acceptDownloads: true,
		locale: 'en-US',
	});
}

/** What a small site holds of the built one: two parts to save, and what both need. */
const IN_SMALL =
	/^(index\.html|favicon\.svg|manifest\.webmanifest|sw\.js|_headers|(_assets|fonts|icons|offline|cases|learn\/foundations)(\/|$)|learn$)/;

/** A small site with the pages and scripts of the built one: saving it takes a moment only. */
export async function smallSite(folder: string): Promise<void> {
	const isKept = (source: string): boolean => {
		const path = relative(SITE, source).split(sep).join('/');
		return path === '' || (IN_SMALL.test(path) && !path.startsWith('offline/editions'));
	};
	cpSync(SITE, folder, { recursive: true, filter: isKept });
	await writeOfflineManifest(folder, BASE);
}

/** A copy of the built site in which a sentence was changed wherever it stands, indexed and listed again. */
export async function editedSite(folder: string, from: string, to: string): Promise<void> {
	const isKept = (source: string): boolean => !source.includes(join('offline', 'editions'));
	cpSync(SITE, folder, { recursive: true, filter: isKept });
	let changed = 0;
	for (const path of globSync('**/*.html', { cwd: folder })) {
		const html = readFileSync(join(folder, path), 'utf8');
		if (!html.includes(from)) continue;
		writeFileSync(join(folder, path), html.replaceAll(from, to));
		changed++;
	}
	if (changed === 0) throw new Error(`No page says "${from}".`);
	// As the build does it, so that nothing differs but the sentence.
	const done = { dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } } as never;
	await searchIndex().hooks['astro:build:done']?.(done);
	await offlineCopy({ base: BASE }).hooks['astro:build:done']?.(done);
}

/** The panel that saves, on its page. */
export class Panel {
	readonly page: Page;
	readonly server: SiteServer;

	constructor(page: Page, server: SiteServer) {
		this.page = page;
		this.server = server;
	}

	async open(): Promise<this> {
		await this.page.goto(`${this.server.url}offline/`);
		await expect(this.state).not.toContainText('needs a script');
		return this;
	}

	get state() {
		return this.page.getByRole('main').getByRole('status');
	}

	get trouble() {
		return this.page.getByRole('main').getByRole('alert');
	}

	button(name: string) {
		return this.page.getByRole('button', { name, exact: true });
	}

	/** Chooses parts by their names. */
	async choose(...names: string[]): Promise<void> {
		await this.page.getByRole('radio', { name: 'Only some of it' }).check();
		for (const name of names) await this.page.getByRole('checkbox', { name }).check();
	}

	async save(): Promise<void> {
		await this.button('Save for offline').click();
	}

	/** Waits until something is saved and no job is running. */
	async saved(): Promise<void> {
		await expect(this.state).toContainText('Saved: edition', { timeout: 200_000 });
		await expect(this.button('Stop')).toBeHidden({ timeout: 200_000 });
	}
}

/** Contents of the copy's caches, as a page sees them. */
export function storedHashes(page: Page): Promise<string[]> {
	return page.evaluate(async () => {
		const name = (await caches.keys()).find((key) => key.includes('contents'));
		if (!name) return [];
		const requests = await (await caches.open(name)).keys();
		return requests.map(({ url }) => url.split('/').at(-1) ?? '');
	});
}
