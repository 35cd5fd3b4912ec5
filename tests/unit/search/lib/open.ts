import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { type Pagefind, setUp } from '../../../../src/search/pagefind.ts';

/** Opens a built index outside the browser: the real Pagefind code, its requests answered from disk. */
export async function openIndex(folder: string): Promise<Pagefind> {
	vi.stubGlobal('fetch', async (address: string) => {
		const url = new URL(address, 'file:');
		url.search = '';
		return new Response(await readFile(fileURLToPath(url)));
	});
	const module = pathToFileURL(join(folder, 'pagefind', 'pagefind.js')).href;
	const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
	await setUp(pagefind, 'test');
	return pagefind;
}
