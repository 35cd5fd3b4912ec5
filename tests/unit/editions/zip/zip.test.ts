import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipEdition } from '../../../../editions/zip/index.ts';

const page = (main: string) =>
	'<!DOCTYPE html><html lang="en"><head><link rel="canonical" href="https://example.org/"></head>' +
	`<body data-base="/"><main>${main}</main><script type="module" src="/_assets/base.js"></script></body></html>`;

const SITE = {
	'index.html': page('<a href="/learn/">Learn</a>'),
	'learn/index.html': page('<a href="/s/one/">Use</a>'),
	's/one/index.html': page('One'),
	'_assets/base.js': 'export const a=1;',
	'data/v1/a.json': '[1]',
	'data/v1/a.csv': 'a\n1\n',
};

let site: string;
const outs: string[] = [];
beforeAll(() => {
	site = mkdtempSync(join(tmpdir(), 'site-'));
	for (const [path, text] of Object.entries(SITE)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
});
afterAll(() => {
	for (const folder of [site, ...outs]) rmSync(folder, { recursive: true });
});

async function made(): Promise<Buffer> {
	const out = mkdtempSync(join(tmpdir(), 'zip-'));
	outs.push(out);
	const edition = { id: '0.1-2026-11', date: '2026-11-22' };
	await zipEdition.make({ site, out, url: 'https://example.org/', edition, say: () => undefined });
	return readFileSync(join(out, 'bpo-atlas-0.1-2026-11.zip'));
}

describe('the zip', () => {
	it('has the same bytes each time', async () => {
		expect((await made()).equals(await made())).toBe(true);
	});

	it('holds the pages, the data as file or as script, and nothing that stays on the site', async () => {
		expect(Object.keys(unzipSync(await made())).toSorted()).toEqual([
			'LICENSE-code.txt',
			'LICENSE-components.txt',
			'LICENSE-text.txt',
			'README.txt',
			'SHA256SUMS',
			'START-HERE.html',
			'_assets/base.js',
			'_copy/sheet.css',
			'_copy/start.js',
			'data/v1/a.csv',
			'data/v1/a.json.js',
			'index.html',
			'learn/index.html',
		]);
	});

	it('names every file with its checksum, and its edition', async () => {
		const files = unzipSync(await made());
		const sums = strFromU8(files.SHA256SUMS ?? new Uint8Array());
		for (const [name, content] of Object.entries(files)) {
			if (name === 'SHA256SUMS') continue;
			expect(sums).toContain(`${createHash('sha256').update(content).digest('hex')}  ${name}\n`);
		}
		expect(strFromU8(files['README.txt'] ?? new Uint8Array())).toContain(
			'Edition 0.1-2026-11 of 22 November 2026.',
		);
	});

	it('is not made of a folder that is no built site', async () => {
		const empty = mkdtempSync(join(tmpdir(), 'empty-'));
		outs.push(empty);
		const facts = { url: '', edition: { id: 'x', date: '2026-11-22' }, say: () => undefined };
		await expect(zipEdition.make({ site: empty, out: empty, ...facts })).rejects.toThrow(
			/npm run build/,
		);
	});
});
