import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brotliModules } from '../../../scripts/lib/brotli-modules.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'modules-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A program that says how it was built, as nginx does. */
function nginxBuiltWith(words: string): string {
	const program = join(folder, 'nginx');
	writeFileSync(program, `#!/bin/sh\necho "configure arguments: ${words}" >&2\n`);
	chmodSync(program, 0o755);
	return program;
}

describe('the modules of Brotli', () => {
	const filter = 'ngx_http_brotli_filter_module.so';
	const fixed = 'ngx_http_brotli_static_module.so';

	it('are the two files where nginx looks for modules', () => {
		for (const name of [filter, fixed]) writeFileSync(join(folder, name), '');
		const program = nginxBuiltWith(`--prefix=/x --modules-path=${folder} --with-threads`);
		expect(brotliModules(program)).toEqual([join(folder, filter), join(folder, fixed)]);
	});

	it('are missing when one of them is', () => {
		writeFileSync(join(folder, filter), '');
		expect(brotliModules(nginxBuiltWith(`--modules-path=${folder}`))).toBeUndefined();
	});

	it('need no files where nginx was built with them', () => {
		expect(brotliModules(nginxBuiltWith('--add-module=/src/ngx_brotli'))).toEqual([]);
	});

	it('are missing from an nginx that knows no modules', () => {
		expect(brotliModules(nginxBuiltWith('--prefix=/x'))).toBeUndefined();
	});
});
