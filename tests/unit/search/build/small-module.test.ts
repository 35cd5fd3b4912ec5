import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { shrinkModule } from '../../../../src/search/build/small-module.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'small-module-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A module with something that is used, something that it leads to, and something else. */
const MODULE = `
function addLengths(firstText, secondText) { return firstText.length + secondText.length; }
export function used(firstText, secondText) { return addLengths(firstText, secondText); }
export function unused() { return 'left behind'; }
`;

function moduleFile(): string {
	const file = join(folder, 'module.js');
	writeFileSync(file, MODULE);
	return file;
}

describe('shrinkModule', () => {
	it('keeps what the exports lead to and drops the rest, names included', async () => {
		const file = moduleFile();
		await shrinkModule(file, ['used']);
		const written = readFileSync(file, 'utf8');
		expect(written).not.toMatch(/left behind|firstText|addLengths/);
		const { used, ...others } = (await import(pathToFileURL(file).href)) as {
			used: (a: string, b: string) => number;
		};
		expect(used('four', 'three')).toBe(9);
		expect(Object.keys(others)).toEqual([]);
	});

	it('refuses an export that the module does not have', async () => {
		const file = moduleFile();
		await expect(shrinkModule(file, ['missing'])).rejects.toThrow(/missing/);
		expect(readFileSync(file, 'utf8')).toBe(MODULE);
	});
});
