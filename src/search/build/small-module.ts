import { build } from 'esbuild';
import { basename, dirname } from 'node:path';

/**
 * Writes a module anew with only what leads to these exports, and with short names in it: every first
 * search waits for Pagefind's own module, and half of its letters are names.
 *
 * @param file path of the module; what it imports is taken into it
 * @throws When the module cannot be read, or lacks one of the exports.
 */
export async function shrinkModule(file: string, exports: readonly string[]): Promise<void> {
	const contents = `export { ${exports.join(', ')} } from './${basename(file)}';`;
	await build({
		stdin: { contents, resolveDir: dirname(file) },
		bundle: true,
		minify: true,
		format: 'esm',
		target: 'es2022',
		legalComments: 'inline',
		outfile: file,
		allowOverwrite: true,
		logLevel: 'silent',
	});
}
