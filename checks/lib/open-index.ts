import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setUp, type Pagefind } from '../../src/search/pagefind.ts';

/** Opens the search index of a built site outside the browser, its requests answered from disk. */
export async function openIndex(site: string): Promise<Pagefind> {
	globalThis.fetch = async (address) => {
		const url = new URL(address instanceof Request ? address.url : address, 'file:');
		url.search = '';
		return new Response(await readFile(fileURLToPath(url)));
	};
	const module = pathToFileURL(join(site, 'pagefind/pagefind.js')).href;
	const pagefind = (await import(module)) as Pagefind;
	await setUp(pagefind, 'bench');
	return pagefind;
}
