import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page that each page under `/s/` repeats a part of, by the id of the part: the first link
 * of the page that ends in the id leads there.
 *
 * @param folder of the built site
 * @param base path the site is served under
 */
export function sectionHomes(folder: string, base: string): Map<string, string> {
	const homes = new Map<string, string>();
	for (const file of globSync('s/*/index.html', { cwd: folder })) {
		const id = file.split(/[\\/]/)[1] ?? '';
		const html = readFileSync(join(folder, file), 'utf8');
		const [, path] = new RegExp(`href="${base}([^"#?]+/)#${id}"`).exec(html) ?? [];
		// A text that is cut out of a page keeps the whole page in memory; one made of bytes does not.
		if (path !== undefined) homes.set(id, Buffer.from(`${path}index.html`).toString());
	}
	return homes;
}
