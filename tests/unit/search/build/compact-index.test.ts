import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as pagefind from 'pagefind';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { rounded } from '../../../../src/search/build/compact-index.ts';
import { find } from '../../../../src/search/client.ts';
import { emptyRequest } from '../../../../src/search/params.ts';
import { openIndex } from '../lib/open.ts';
import { writeSite } from '../lib/site.ts';
import { site } from '../lib/small-atlas.ts';

const MOST = 300;
const queries = [
	'nearshore',
	'overlap',
	'offsh',
	'series 7',
	'offshore voice',
	'"voice teams"',
	'qqq',
];
let plain: string;
let compact: string;
let fine: string;

beforeAll(async () => {
	[plain, compact, fine] = [await writeSite(site), await writeSite(site), await writeSite(site)];
	const { index } = await pagefind.createIndex();
	await index?.addDirectory({ path: plain });
	await index?.writeFiles({ outputPath: join(plain, 'pagefind') });
	await pagefind.close();
	await buildIndex({ distDir: compact });
	await buildIndex({ distDir: fine, pieceSize: MOST });
});
afterAll(() => vi.unstubAllGlobals());

async function found(folder: string): Promise<unknown> {
	const index = await openIndex(folder);
	const answers: unknown[] = [];
	for (const query of queries) {
		const { total, first } = await find(index, { ...emptyRequest(), query });
		answers.push([query, total, first.map(({ title, sections }) => [title, sections])]);
	}
	return JSON.parse(JSON.stringify(answers).replaceAll(folder, '')) as unknown;
}

test('a compacted index finds the same as Pagefind’s own, however finely it is cut', async () => {
	const expected = await found(plain);
	expect(await found(compact)).toEqual(expected);
	expect(await found(fine)).toEqual(expected);
});

test('files of words are small and many', async () => {
	const files = (folder: string) =>
		readdir(join(folder, 'pagefind/index'), { recursive: true, withFileTypes: true }).then((all) =>
			all.filter((file) => file.isFile()),
		);
	const [few, many] = [await files(compact), await files(fine)];
	expect(many.length).toBeGreaterThan(few.length + 5);
	const sizes = many.map(async (file) => (await stat(join(file.parentPath, file.name))).size);
	// Neither a word nor a family of words takes more here.
	expect(Math.max(...(await Promise.all(sizes)))).toBeLessThan(2 * MOST);
});

test('the list of pages that every first search fetches is smaller than Pagefind’s', async () => {
	const bytes = async (folder: string) => {
		const names = await readdir(join(folder, 'pagefind'));
		const [meta = ''] = names.filter((name) => name.endsWith('.pf_meta'));
		return (await stat(join(folder, 'pagefind', meta))).size;
	};
	expect(await bytes(compact)).toBeLessThan(0.75 * (await bytes(plain)));
});

test('a page with another text moves all files to another folder, the same site to none', async () => {
	const edition = async (folder: string) => (await readdir(join(folder, 'pagefind/fragment')))[0];
	const again = await writeSite(site);
	const edited = await writeSite([
		...site.slice(1),
		{ ...site[0], body: '<p>Another text.</p>' } as (typeof site)[0],
	]);
	for (const distDir of [again, edited]) await buildIndex({ distDir });
	expect(await edition(again)).toBe(await edition(compact));
	expect(await edition(edited)).not.toBe(await edition(compact));
	const entry = await readFile(join(edited, 'pagefind/pagefind-entry.json'), 'utf8');
	expect(entry).toContain(await edition(edited));
});

test('lengths of pages are rounded by a fifth at most', () => {
	for (let length = 1; length < 5000; length += 1) {
		expect(Math.abs(rounded(length) / length - 1)).toBeLessThan(0.22);
	}
	expect(rounded(0)).toBe(0);
	expect(new Set(Array.from({ length: 5000 }, (_, length) => rounded(length))).size).toBeLessThan(
		30,
	);
});
