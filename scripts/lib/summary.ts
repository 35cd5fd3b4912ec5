import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/load.ts';
import { mdxPages } from '../../src/corpus/pages.ts';
import { checked } from '../../src/schemas/source.ts';

const number = new Intl.NumberFormat('en');

/** What was built: pages and the size of the search index in the folder of a site. */
export function builtSummary(folder: string): string {
	const pages = globSync('**/*.html', { cwd: folder }).length;
	const index = globSync('pagefind/**/*.pf_*', { cwd: folder })
		.map((file) => statSync(join(folder, file)).size)
		.reduce((sum, size) => sum + size, 0);
	return `${number.format(pages)} pages, search index ${number.format(Math.round(index / 1000))} kB`;
}

/** What editors wrote: words, pages by kind, entries, and how far the sources were checked. */
export function contentSummary(corpus: Corpus): string {
	const words = mdxPages(corpus).reduce((sum, { mdx }) => sum + mdx.words, 0);
	const claims = corpus.claimTopics.reduce((sum, { data }) => sum + data.claims.length, 0);
	const items = [...corpus.quizzes.values()].reduce((sum, { data }) => sum + data.items.length, 0);
	const sources = [...corpus.sources.values()];
	const byStatus = checked.options.map(
		(status) => `${sources.filter(({ custom }) => custom.checked === status).length} ${status}`,
	);
	const parts = [
		`${number.format(words)} words`,
		`${corpus.articles.length} articles`,
		`${corpus.regions.length} regions`,
		`${corpus.countries.length} countries`,
		`${corpus.cases.length} cases`,
		`${claims} claims`,
		`${corpus.terms.length} terms`,
		`${items} quiz items`,
		`${sources.length} sources (${byStatus.join(', ')})`,
	];
	return parts.join(', ');
}
