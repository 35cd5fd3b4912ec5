import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('../../src/offline/file-copy/start.ts', import.meta.url));

/** Facts of the site that the first script of a copy holds. */
interface SiteFacts {
	base: string;
	url: string;
	/** Path of the one script of every page. */
	entry: string;
}

/** Bundles the first script of every page in a copy. Throws when nothing comes out. */
export async function startScript({ base, url, entry }: SiteFacts): Promise<string> {
	const { outputFiles } = await build({
		entryPoints: [SOURCE],
		bundle: true,
		write: false,
		format: 'iife',
		minify: true,
		target: 'es2022',
		define: { COPY: JSON.stringify({ base, url, entry }) },
	});
	const [file] = outputFiles;
	if (!file) throw new Error('The start script of the copy came out empty.');
	return file.text;
}
