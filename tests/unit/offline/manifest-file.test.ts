import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEdition, readManifest } from '../../../src/offline/manifest.ts';
import { writeOfflineManifest } from '../../../src/offline/manifest-file.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'bpo-list-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

async function listed(): Promise<Record<string, string[]>> {
	const { groups } = await readManifest(read('offline/manifest.json'));
	return Object.fromEntries(
		Object.entries(groups).map(([group, files]) => [group, files.map(([path]) => path)]),
	);
}

describe('the list of a built site', () => {
	it('holds what readers need, in groups', async () => {
		write({
			'index.html': 'Home',
			'404.html': 'Not here',
			_headers: '/*',
			'sw.js': 'worker',
			'robots.txt': 'all',
			'sitemap.xml': '<urlset/>',
			'offline/index.html': 'Save',
			'offline/editions/atlas.zip': 'zip',
			'learn/foundations/a/index.html': 'Article',
			's/part-of-a/index.html': '<a href="/sub/learn/foundations/a/#part-of-a">Read</a>',
			's/part-of-a/cite.bib': '@misc{}',
			's/part-of-a/oembed.json': '{}',
		});
		await writeOfflineManifest(folder, '/sub/');
		expect(await listed()).toEqual({
			core: ['index.html', 'offline/index.html'],
			'part-foundations': [
				'learn/foundations/a/index.html',
				's/part-of-a/cite.bib',
				's/part-of-a/index.html',
			],
		});
	});

	it('is the same when it is made again, and another when a page changes', async () => {
		write({ 'index.html': 'Home' });
		const first = await writeOfflineManifest(folder, '/');
		expect(await writeOfflineManifest(folder, '/')).toEqual(first);
		write({ 'index.html': 'Home!' });
		expect((await writeOfflineManifest(folder, '/')).id).not.toBe(first.id);
	});

	it('comes with the sizes of its groups', async () => {
		write({ 'index.html': 'a'.repeat(10_000), 'fonts/a.woff2': 'b'.repeat(1000) });
		const edition = await writeOfflineManifest(folder, '/');
		expect(readEdition(read('offline/edition.json'))).toEqual(edition);
		const { files, bytes, packed } = edition.groups.core!;
		expect([files, bytes]).toEqual([2, 11_000]);
		// The page is compressed on its way, the font is compressed already.
		expect(packed).toBeGreaterThan(1000);
		expect(packed).toBeLessThan(1200);
	});
});
