import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesIn, folderDifferences } from '../../../scripts/lib/compare-folders.mjs';

let work: string;
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'compare-'));
});
afterEach(() => rmSync(work, { recursive: true }));

function folder(name: string, files: Record<string, string>): string {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(join(work, name, file)), { recursive: true });
		writeFileSync(join(work, name, file), text);
	}
	return join(work, name);
}

describe('two folders', () => {
	it('are the same when they hold the same files with the same bytes', () => {
		const files = { 'index.html': 'a', 'b/c.zip': '\u0000\u0001' };
		expect(folderDifferences(folder('one', files), folder('two', files))).toEqual([]);
		expect(filesIn(join(work, 'one'))).toEqual(['b/c.zip', 'index.html']);
	});

	it('differ by a byte, an end, or a file', () => {
		const one = folder('one', { 'a/byte': 'abcd', end: 'ab', 'only/here': '' });
		const two = folder('two', { 'a/byte': 'abXd', end: 'abc', there: '' });
		expect(folderDifferences(one, two)).toEqual([
			'a/byte: differs from byte 2 on',
			'end: differs from byte 2 on',
			'only/here: only in the first',
			'there: only in the second',
		]);
	});
});
