import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listed, listFilesOf, readList } from '../../../editions/list.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

describe('the list of files', () => {
	it('names each file with size and checksum', async () => {
		writeFileSync(join(folder, 'b.epub'), 'abc');
		writeFileSync(join(folder, 'a.epub'), '');
		const files = await listed('epub', folder);
		expect(files.map(({ name }) => name)).toEqual(['a.epub', 'b.epub']);
		expect(files[1]).toEqual({ edition: 'epub', name: 'b.epub', bytes: 3, sha256: ABC });
	});

	it('is written so that it can be read back, and checked by sha256sum', async () => {
		writeFileSync(join(folder, 'a.epub'), 'abc');
		const list = { id: '0.1-2026-11', date: '2026-11-22', files: await listed('epub', folder) };
		const files = listFilesOf(list);
		expect(files.SHA256SUMS).toBe(`${ABC}  a.epub\n`);
		writeFileSync(join(folder, 'editions.json'), files['editions.json'] ?? '');
		expect(await readList(folder)).toEqual(list);
	});

	it('is undefined where there is none, and refused when it is damaged', async () => {
		expect(await readList(folder)).toBeUndefined();
		writeFileSync(join(folder, 'editions.json'), '{"id":1}');
		await expect(readList(folder)).rejects.toThrow();
	});
});
