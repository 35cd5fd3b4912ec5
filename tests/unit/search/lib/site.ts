import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type PageFacts, searchAttributes } from '../../../../src/search/attributes.ts';

/** A page of a small site made for a test. `body` is HTML. */
export interface TestPage extends PageFacts {
	at: string;
	body: string;
}

const written: string[] = [];
afterAll(() => Promise.all(written.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Writes pages into a new folder as the layouts do: facts on `<main>`, title as `h1`. */
export async function writeSite(pages: readonly TestPage[]): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'search-site-'));
	written.push(folder);
	for (const page of pages) {
		const attributes = Object.entries(searchAttributes(page)).map(
			([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`,
		);
		await writeFileIn(
			folder,
			page.at,
			`<!doctype html><html lang="en"><body><main ${attributes.join(' ')}><h1>${page.title}</h1>${page.body}</main></body></html>`,
		);
	}
	return folder;
}

/** Writes one HTML page at an address of the folder, as it is. */
export async function writeFileIn(folder: string, address: string, html: string): Promise<void> {
	const file = join(folder, address, 'index.html');
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, html);
}
