import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteOf } from '../../../checks/lib/site.ts';
import {
	firstSearches,
	interfaceBytes,
	lightSearches,
	transferred,
} from '../../../checks/search-weight.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { writeSite } from '../search/lib/site.ts';
import { site } from '../search/lib/small-atlas.ts';

const heavy = {
	at: 'learn/heavy',
	title: 'SLA',
	kind: 'Article',
	path: 'Part I',
	summary: 'Words that no packing makes small.',
	body: `<p>${Array.from({ length: 12_000 }, (_, index) => ((index * 2654435761) % 2 ** 32).toString(36)).join(' ')}</p>`,
} as const;

const check = lightSearches(['nearshore', 'SLA', 'erlng']);

let light: string;
let tooHeavy: string;
beforeAll(async () => {
	[light, tooHeavy] = [await writeSite(site), await writeSite([...site, heavy])];
	for (const distDir of [light, tooHeavy]) await buildIndex({ distDir });
});
afterAll(async () => {
	await Promise.all([light, tooHeavy].map((folder) => rm(folder, { recursive: true })));
});

test('an index of small pages passes', async () => {
	expect(await check.run(siteOf({}, { folder: light }))).toEqual([]);
});

test('a search that fetches too much is named', async () => {
	const problems = await check.run(siteOf({}, { folder: tooHeavy }));
	expect(problems.map(({ message }) => message)).toContainEqual(
		expect.stringMatching(/^"SLA" fetches \d+\.\d kB/),
	);
});

test('the interface counts, with all it imports and without what every page has', async () => {
	const page = '<html lang="en"><script type="module" src="/_assets/all.1.js"></script></html>';
	const files = {
		'index.html': page,
		'_assets/all.1.js': 'import("./search-dialog.1.js");'.repeat(9),
		'_assets/search-dialog.1.js': 'import "./all.1.js";import "./part.1.js";',
		'_assets/part.1.js': Array.from({ length: 15_000 }, (_, at) => Math.sin(at)).join(),
	};
	const code = interfaceBytes(siteOf(files));
	expect(code).toBeGreaterThan(
		interfaceBytes(siteOf({ ...files, '_assets/part.1.js': '' })) + 90_000,
	);
	expect(interfaceBytes(siteOf({ ...files, '_assets/all.1.js': '' }))).toBe(code);
	expect(await check.run(siteOf(files, { folder: light }))).toHaveLength(3);
});

test('a site whose interface is called otherwise stops the check', () => {
	expect(() => interfaceBytes(siteOf({ 'index.html': '<html lang="en"></html>' }))).toThrow(
		/search-dialog/,
	);
});

test('each search counts as the first of a visit', async () => {
	const [first, again] = await firstSearches(light, ['nearshore', 'nearshore']);
	expect(first?.bytes).toBe(again?.bytes);
});

test('requests for anything but files of the index go where they always went', async () => {
	await firstSearches(light, ['nearshore']);
	expect(await (await fetch('data:,from%20elsewhere')).text()).toBe('from elsewhere');
});

test('code and lists count as compressed, packed files as they are', () => {
	const text = Buffer.from('a'.repeat(1000));
	expect(transferred(new Map([['index/a.pf_index', text]]))).toBe(1000);
	expect(transferred(new Map([['facets.json', text]]))).toBeLessThan(50);
});
