import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MAIN = /<main(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/;
const FOR_THE_INDEX = /\s+data-(?:pagefind|search)-[\w-]+(?:="[^"]*")?/g;

/** The number of a section keeps it: packages for courses know it by that (src/teach/export/clean.ts). */
const IGNORED = /(?<!class="no" aria-hidden="true") data-pagefind-ignore(?:="[^"]*")?(?=[\s>])/g;

/** Takes what only the index reads out of all pages of a folder: readers would load it on every page. */
export async function dropAttributes(folder: string): Promise<void> {
	for (const name of globSync('**/*.html', { cwd: folder })) {
		const file = join(folder, name);
		const html = await readFile(file, 'utf8');
		const shipped = withoutIndexing(html);
		if (shipped !== html) await writeFile(file, shipped);
	}
}

/** A page that no longer carries what `searchAttributes` and its components wrote for the index. */
export function withoutIndexing(html: string): string {
	return html.replace(MAIN, (tag) => tag.replaceAll(FOR_THE_INDEX, '')).replaceAll(IGNORED, '');
}
