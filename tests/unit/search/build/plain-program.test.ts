import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackProgram } from '../../../../src/search/build/plain-program.ts';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { writeSite } from '../lib/site.ts';
import { site } from '../lib/small-atlas.ts';

/** The line of Pagefind's module that loads its program. */
const LOADS =
	'let t=`${this.basePath}wasm.${e}.pagefind`,i=await(await this.throttledFetch(t)).arrayBuffer(),n=this.decompress(new Uint8Array(i),"Pagefind WebAssembly");';
const ENTRY = '{"languages":{"en":{"wasm":"en"}}}';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'plain-program-'))));
afterEach(() => rm(folder, { recursive: true }));

async function indexWith(module: string): Promise<void> {
	await writeFile(join(folder, 'pagefind.js'), module);
	await writeFile(join(folder, 'pagefind-entry.json'), ENTRY);
	for (const name of ['en', 'unknown']) {
		await writeFile(join(folder, `wasm.${name}.pagefind`), gzipSync(`pagefind_dcd${name}`));
	}
}

describe('unpackProgram', () => {
	it('leaves the plain program of each language and nothing of others', async () => {
		await indexWith(LOADS);
		await unpackProgram(folder);
		expect((await readdir(folder)).toSorted()).toEqual([
			'pagefind-entry.json',
			'pagefind.en.wasm',
			'pagefind.js',
		]);
		expect(await readFile(join(folder, 'pagefind.en.wasm'), 'utf8')).toBe('en');
	});

	it('has the module hand the answer itself to the browser, which compiles it on the way', async () => {
		await indexWith(LOADS);
		await unpackProgram(folder);
		expect(await readFile(join(folder, 'pagefind.js'), 'utf8')).toBe(
			'let t=`${this.basePath}pagefind.${e}.wasm`,n=await this.throttledFetch(t);',
		);
	});

	it.each([
		['names its program otherwise', LOADS.replace('wasm.', 'program.')],
		['unpacks it otherwise', LOADS.replace('decompress', 'unpack')],
	])('refuses a module that %s', async (_, module) => {
		await indexWith(module);
		await expect(unpackProgram(folder)).rejects.toThrow(/Pagefind 1\.6/);
	});

	it('makes of a real index a program that WebAssembly takes', async () => {
		const built = await writeSite(site);
		await buildIndex({ distDir: built });
		const program = await readFile(join(built, 'pagefind/pagefind.en.wasm'));
		expect(WebAssembly.validate(program)).toBe(true);
	});
});
