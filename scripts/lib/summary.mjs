import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One line on what was built: pages, words of text written, size of the search index.
 *
 * @param {string} built folder of the site
 * @param {string} content folder of the sources
 */
export function summarize(built, content) {
	const pages = globSync('**/*.html', { cwd: built }).length;
	const words = globSync('**/*.mdx', { cwd: content })
		.map((file) => countWords(readFileSync(join(content, file), 'utf8')))
		.reduce((sum, count) => sum + count, 0);
	const index = globSync('pagefind/**/*.pf_*', { cwd: built })
		.map((file) => statSync(join(built, file)).size)
		.reduce((sum, size) => sum + size, 0);
	const number = new Intl.NumberFormat('en');
	return `${number.format(pages)} pages, ${number.format(words)} words of articles and profiles, search index ${number.format(Math.round(index / 1000))} kB`;
}

/**
 * Words of running text in an MDX file, without frontmatter, tags and link targets.
 *
 * @param {string} source
 */
export function countWords(source) {
	const text = source
		.replace(/^---\n[\s\S]*?\n---\n/, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\]\([^)]*\)/g, ' ')
		.replace(/\{#[^}]*\}/g, ' ');
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}
