import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCarried, isHandedOver, isLinked } from '../../src/offline/file-copy/carried.ts';
import { listFiles } from '../lib/list-files.ts';
import type { Targets } from './address.ts';
import { readHome } from './home.ts';
import { pageInCopy, START } from './page.ts';
import { fileScript, moduleScript } from './scripts.ts';
import { startScript } from './start-script.ts';
import { stylesInCopy } from './styles.ts';

interface CopyOptions {
	/** Folder of the built site. */
	site: string;
	/** Public address of the site, with a slash at the end. */
	url: string;
	/** Content policy of its pages (policy.ts). */
	policy: string;
}

/** A file of a copy, by its path below the folder. */
export type CopiedFile = [path: string, content: string | Buffer];

/**
 * The files of a copy of the built site that needs no server: it opens by double-click, and programs
 * such as Kiwix read it.
 *
 * @throws When the site is not built, or one of its scripts cannot be read.
 */
export async function* copyFiles({ site, url, policy }: CopyOptions): AsyncGenerator<CopiedFile> {
	const carried = (await listFiles(site)).filter(isCarried);
	const { base, entry } = await readHome(site);
	const targets: Targets = { base, url, files: new Set(carried.filter(isLinked)) };
	const read = (path: string) => readFileSync(join(site, path));

	yield [START, await startScript({ base, url, entry })];
	for (const path of carried) {
		const content = await readFile(join(site, path));
		if (isHandedOver(path)) yield [`${path}.js`, fileScript(content, path)];
		else if (path.endsWith('.html'))
			yield [path, pageInCopy(content.toString(), path, policy, targets)];
		else if (path.endsWith('.js')) yield [path, await moduleScript(content.toString(), path, base)];
		else if (path.endsWith('.css')) yield [path, stylesInCopy(content.toString(), base, read)];
		else yield [path, content];
	}
}
