import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { ReadFile } from '../../../../src/search/names/look-up.ts';
import { responseOf } from '../../../../src/platform/response.ts';
import { facetsFrom } from '../../../../src/search/page-facets.ts';
import { type Pagefind, type SearchIndex, setUp } from '../../../../src/search/pagefind.ts';

/** Opens a built index outside the browser: the real Pagefind code, its requests answered from disk. */
export async function openIndex(folder: string): Promise<SearchIndex> {
	vi.stubGlobal('fetch', async (address: string) => {
		const url = new URL(address, 'file:');
		url.search = '';
		return responseOf(url.pathname, await readFile(fileURLToPath(url)));
	});
	const module = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
	const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
	await setUp(pagefind, 'test');
	const facets = await readFrom(folder)('facets.json').catch(() => null);
	return { pagefind, facetsOf: facetsFrom(facets) };
}

/** Reads files of a built index as the browser does, by path below its folder. */
export function readFrom(folder: string): ReadFile {
	return async (path) =>
		JSON.parse(await readFile(join(folder, 'pagefind', path), 'utf8')) as unknown;
}
