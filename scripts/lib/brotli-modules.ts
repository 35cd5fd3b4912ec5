import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** One compresses answers, the other sends files that were compressed ahead. */
const MODULES = ['ngx_http_brotli_filter_module.so', 'ngx_http_brotli_static_module.so'];

/** How to get them on Debian. */
export const BROTLI_PACKAGES = 'libnginx-mod-http-brotli-filter libnginx-mod-http-brotli-static';

/**
 * Files of the modules that an nginx has to load to know Brotli: none where it was built with them,
 * undefined where they are not installed.
 */
export function brotliModules(program: string): string[] | undefined {
	const built = spawnSync(program, ['-V'], { encoding: 'utf8' }).stderr;
	if (/--add-module=\S*brotli/.test(built)) return [];
	const folder = /--modules-path=(\S+)/.exec(built)?.[1] ?? '';
	const files = MODULES.map((name) => join(folder, name));
	return files.every((file) => existsSync(file)) ? files : undefined;
}
