import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { filesIn } from './compare-folders.mjs';
import { packedCopies } from './pack-ahead.ts';

/**
 * A copy of a built site for a test to change: without what was compressed ahead, and with a file of
 * WebAssembly, whether the site has one or not.
 */
export function triedFolder(built: string): { folder: string; remove: () => void } {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-site-'));
	const copies = packedCopies(filesIn(built));
	const filter = (source: string) => !copies.has(relative(built, source));
	cpSync(built, folder, { recursive: true, filter });
	writeFileSync(join(folder, 'invented.wasm'), '\0asm\x01\0\0\0'.padEnd(5000, 'code '));
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
