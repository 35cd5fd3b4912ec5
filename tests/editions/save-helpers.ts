import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { copyProject, realArticles, siteBuild } from '../../bench/lib/corpus.ts';
import config from '../../playwright.config.ts';
import { writeOfflineManifest } from '../../src/offline/manifest-file.ts';
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

/** The search of the built site, which also finds pages that a small one lacks. */
export const SEARCH = /^(search|pagefind)(\/|$)/;

/**
 * A small site with the pages and scripts of the built one: saving it takes a moment only.
 *
 * @param more what else it holds of the built one
 */
export async function smallSite(folder: string, more?: RegExp): Promise<void> {
	const isKept = (source: string): boolean => {
		const path = relative(SITE, source).split(sep).join('/');
		const isWanted = path === '' || IN_SMALL.test(path) || more?.test(path) === true;
		return isWanted && !path.startsWith('offline/editions');
	};
	cpSync(SITE, folder, { recursive: true, filter: isKept });
	await writeOfflineManifest(folder, BASE);
}

/**
 * Builds the site anew from articles in which a sentence was changed, without its editions.
 *
 * @returns the built folder
 */
export async function editedSite(work: string, from: string, to: string): Promise<string> {
	const root = process.cwd();
	const articles = realArticles(root);
	const edited = articles.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) }));
	if (!edited.some(({ text }) => text.includes(to))) throw new Error(`No article says "${from}".`);
	// Below the project, so that its packages are found.
	copyProject(root, work, edited);
	const { programs, env } = siteBuild(root);
	for (const args of programs) {
		await promisify(execFile)(process.execPath, args, {
			cwd: work,
			maxBuffer: 2 ** 28,
			env: { ...process.env, ...env },
		});
	}
	return join(work, 'dist');
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
		return this.page.locator('.save-state').and(this.page.getByRole('status'));
	}

	/** What the reader hears after pressing a button that asks to be pressed again. */
	get asked() {
		return this.page.locator('[data-acts]').getByRole('status');
	}

	get trouble() {
		return this.page.getByRole('main').getByRole('alert');
	}

	/** What the choice takes. */
	get room() {
		return this.page.locator('[data-room]');
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
