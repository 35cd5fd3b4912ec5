import { globSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPacked } from './packed-file.ts';

/** Where Pagefind's module names the file of its program. */
const NAME = /wasm(\.\$\{\w+\})\.pagefind/;

/** Where it fetches the file, unpacks it, and has the browser compile what comes out. */
const UNPACKED =
	/(\w+)=await\(await (this\.throttledFetch\(\w+\))\)\.arrayBuffer\(\),(\w+)=this\.decompress\(new Uint8Array\(\1\), ?"Pagefind WebAssembly"\)/;

/** The part of `pagefind-entry.json` that says which programs are fetched. */
const entryFile = z.object({
	languages: z.record(z.string(), z.object({ wasm: z.string().nullish() })),
});

/**
 * Writes the program of Pagefind as a plain WebAssembly file, and its module so that it reads that.
 * Programs that no language of the site asks for are left out.
 *
 * Pagefind packs the program with gzip behind a signature. A host that sends it with Brotli instead
 * saves 9 of 60 kB of every first search, one with gzip loses nothing, and browsers compile it while
 * it arrives.
 *
 * @param folder the folder of the finished index
 * @throws When module or program are not as this version of Pagefind writes them.
 */
export async function unpackProgram(folder: string): Promise<void> {
	const module = join(folder, 'pagefind.js');
	await writeFile(module, readingPlain(await readFile(module, 'utf8')));
	const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
	const { languages } = entryFile.parse(JSON.parse(entry));
	for (const name of new Set(Object.values(languages).map(({ wasm }) => wasm ?? 'unknown'))) {
		const program = await readPacked(join(folder, `wasm.${name}.pagefind`));
		await writeFile(join(folder, `pagefind.${name}.wasm`), program);
	}
	for (const name of globSync('wasm.*.pagefind', { cwd: folder })) await rm(join(folder, name));
}

/** The code of the module with these two places changed. */
function readingPlain(code: string): string {
	if (!NAME.test(code) || !UNPACKED.test(code)) {
		throw new Error('pagefind.js does not load its program as Pagefind 1.6 does.');
	}
	return code.replace(NAME, 'pagefind$1.wasm').replace(UNPACKED, '$3=await $2');
}
