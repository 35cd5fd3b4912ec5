import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ReadFile } from '../../src/search/names/look-up.ts';
import { responseOf } from '../../src/platform/response.ts';
import { facetsFrom } from '../../src/search/page-facets.ts';
import { setUp, type Pagefind, type SearchIndex } from '../../src/search/pagefind.ts';

/** The search of a built site outside the browser. */
export interface OpenIndex {
	index: SearchIndex;
	read: ReadFile;
	/** Every file of the index that was read so far, by path below its folder. */
	files: Map<string, Buffer>;
}

/** For every request that is not to a file. */
const outside = globalThis.fetch;

/** Opens the search index of a built site, its requests answered from disk. */
export async function openIndex(site: string): Promise<OpenIndex> {
	const folder = join(site, 'pagefind');
	const files = new Map<string, Buffer>();
	const load = async (path: string): Promise<Buffer> => {
		const content = await readFile(join(folder, path));
		files.set(path, content);
		return content;
	};
	globalThis.fetch = async (address, init) => {
		const url = new URL(address instanceof Request ? address.url : address, 'file:');
		if (url.protocol !== 'file:') return outside(address, init);
		url.search = '';
		const path = fileURLToPath(url).slice(folder.length + 1);
		return responseOf(path, new Uint8Array(await load(path)));
	};
	const code = 'pagefind.js';
	await load(code);
	// Another site's search in the same process is another module.
	const address = `${pathToFileURL(join(folder, code)).href}?site=${basename(site)}-${Date.now()}`;
	const pagefind = (await import(address)) as Pagefind;
	await setUp(pagefind, 'bench');
	const read = async (path: string): Promise<unknown> =>
		JSON.parse((await load(path)).toString('utf8'));
	return { index: { pagefind, facetsOf: facetsFrom(await read('facets.json')) }, read, files };
}
