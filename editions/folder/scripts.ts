import { transform } from 'esbuild';
import { isText } from '../../src/offline/file-copy/carried.ts';

/** An import as esbuild writes it in the form for Node. */
const REQUIRE = /\brequire\("([^"]+)"\)/g;

/**
 * A module of the site as a classic script that defines itself in the copy's registry
 * (src/offline/file-copy/modules.ts). What it does stays the same.
 *
 * @param path of the module below the site's folder
 * @param base base path of the site
 * @throws When the code cannot be read.
 */
export async function moduleScript(code: string, path: string, base: string): Promise<string> {
	const { code: body } = await transform(code, {
		format: 'cjs',
		charset: 'utf8',
		minifyWhitespace: true,
		legalComments: 'inline',
		supported: { 'dynamic-import': true },
		define: { 'import.meta.url': 'meta.url' },
	});
	const needs = [...new Set([...body.matchAll(REQUIRE)].map(([, address]) => address))];
	const called = `${JSON.stringify(path)},${JSON.stringify(needs)}`;
	const own = styleAddresses(body.replaceAll(/\bimport\(/g, 'load('), base).trim();
	return `atlasCopy.module(${called},(module,exports,require,load,meta)=>{"use strict";${own}\n});\n`;
}

/** A file that scripts of the site fetch, as a script that hands it over. */
export function fileScript(content: Buffer, path: string): string {
	const text = content.toString(isText(path) ? 'utf8' : 'base64');
	return `atlasCopy.file(${JSON.stringify(path)},${JSON.stringify(text)});\n`;
}

/** Style sheets are named from the root of the site; in a copy they lie in its folder. */
function styleAddresses(code: string, base: string): string {
	return code.replaceAll(/(["'`])(\/[^"'`\s]*\.css)\1/g, (whole, _, address: string) =>
		address.startsWith(base)
			? `atlasCopy.at(${JSON.stringify(address.slice(base.length))})`
			: whole,
	);
}
