import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { bestSize, cutChunks } from '../../../../src/search/build/fine-chunks.ts';
import { find } from '../../../../src/search/client.ts';
import { emptyRequest } from '../../../../src/search/params.ts';
import { openIndex } from '../lib/open.ts';
import { writeSite } from '../lib/site.ts';
import { site } from '../lib/small-atlas.ts';

const MOST = 300;
const queries = ['nearshore', 'overlap', 'offsh', 'series 7', 'offshore voice', 'qqq'];
let before: unknown;
let after: unknown;
let chunks: string;
let cut: string;

beforeAll(async () => {
	const [whole, fine] = [await writeSite(site), await writeSite(site)];
	for (const folder of [whole, fine]) await buildIndex({ distDir: folder });
	chunks = join(whole, 'pagefind/index');
	cut = join(fine, 'pagefind/index');
	await cutChunks(join(fine, 'pagefind'), MOST);
	before = await found(whole);
	after = await found(fine);
});
afterAll(() => vi.unstubAllGlobals());

async function found(folder: string): Promise<unknown> {
	const pagefind = await openIndex(folder);
	const answers: unknown[] = [];
	for (const query of queries) {
		const { total, first } = await find(pagefind, { ...emptyRequest(), query });
		answers.push([query, total, first.map(({ title }) => title)]);
	}
	return answers;
}

test('an index of small pieces finds the same', () => {
	expect(after).toEqual(before);
});

test('its pieces are small and many', async () => {
	const [few, many] = await Promise.all([chunks, cut].map((folder) => readdir(folder)));
	expect(many?.length).toBeGreaterThan((few?.length ?? 0) + 5);
	const sizes = (many ?? []).map(async (file) => (await stat(join(cut, file))).size);
	// Neither a word nor a family of words takes more here.
	expect(Math.max(...(await Promise.all(sizes)))).toBeLessThan(2 * MOST);
});

test('a small index is cut finely, and no other size costs a first search less in a large one', () => {
	expect(bestSize(1_000_000)).toBe(8_000);
	const whole = 50_000_000;
	const cost = (size: number) => size + (18 * whole) / size;
	const best = bestSize(whole);
	for (const size of [best / 2, best - 100, best + 100, best * 2]) {
		expect(cost(size)).toBeGreaterThan(cost(best));
	}
});
