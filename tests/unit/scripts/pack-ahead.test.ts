import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn } from '../../../scripts/lib/compare-folders.mjs';
import { SMALLEST } from '../../../scripts/lib/compressible.ts';
import { packAhead, packedCopies } from '../../../scripts/lib/pack-ahead.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = 'Processes that one firm buys from another. '.repeat(50);

function write(file: string, content: string | Buffer = text): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), content);
}

function read(file: string): Buffer {
	return readFileSync(join(folder, file));
}

describe('a folder packed ahead', () => {
	it('has each text in gzip and, as small as Brotli makes it, in Brotli', async () => {
		write('learn/index.html');
		const sum = await packAhead(folder);
		expect(gunzipSync(read('learn/index.html.gz')).toString()).toBe(text);
		expect(brotliDecompressSync(read('learn/index.html.br')).toString()).toBe(text);
		expect(read('learn/index.html.br')).toEqual(brotliCompressSync(text));
		expect(read('learn/index.html').toString()).toBe(text);
		expect(sum).toMatchObject({ files: 1, before: text.length });
		expect(sum.brotli).toBe(read('learn/index.html.br').length);
		expect(sum.gzip).toBe(read('learn/index.html.gz').length);
	});

	it.each(['a.css', 'a.js', 'a.svg', 'a.json', 'a.webmanifest', 'a.bib', 'a.wasm'])(
		'packs what shrinks: %s',
		async (file) => {
			write(file);
			await packAhead(folder);
			expect(filesIn(folder)).toEqual([file, `${file}.br`, `${file}.gz`]);
		},
	);

	it.each(['a.woff2', 'a.png', 'a.zip', 'a.pdf', 'a.pf_index', '_headers'])(
		'leaves what is packed already, or unknown: %s',
		async (file) => {
			write(file);
			await packAhead(folder);
			expect(filesIn(folder)).toEqual([file]);
		},
	);

	it('leaves small files, and forgets what they were when they were larger', async () => {
		write('a.txt', 'x'.repeat(SMALLEST));
		await packAhead(folder);
		expect(existsSync(join(folder, 'a.txt.br'))).toBe(true);
		write('a.txt', 'x'.repeat(SMALLEST - 1));
		await packAhead(folder);
		expect(filesIn(folder)).toEqual(['a.txt']);
	});

	it('follows a text that changed, and packs no packed file', async () => {
		write('a.txt');
		await packAhead(folder);
		write('a.txt', text.toUpperCase());
		await packAhead(folder);
		expect(filesIn(folder)).toEqual(['a.txt', 'a.txt.br', 'a.txt.gz']);
		expect(brotliDecompressSync(read('a.txt.br')).toString()).toBe(text.toUpperCase());
		expect(gunzipSync(read('a.txt.gz')).toString()).toBe(text.toUpperCase());
	});
});

it('an archive without its original is a file like others', () => {
	const files = ['a.txt', 'a.txt.br', 'a.txt.gz', 'all.tar.gz', 'br'];
	expect([...packedCopies(files)]).toEqual(['a.txt.br', 'a.txt.gz']);
});
