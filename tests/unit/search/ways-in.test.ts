import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { mdxPages } from '../../../src/corpus/pages.ts';
import { routes } from '../../../src/corpus/routes.ts';
import { addressOf, browse, waysIn } from '../../../src/search/ways-in.ts';

const corpus = loadCorpus(process.cwd());
const ways = waysIn.flatMap((group) => group.ways);

describe('the ways in that the search offers', () => {
	it('lead to pages that exist', () => {
		const known = routes(corpus, { indicators: [], countries: [] });
		for (const way of ways) {
			if ('path' in way) expect(known).toContain(way.path);
		}
	});

	it('call a page by its title', () => {
		const titles = new Map(mdxPages(corpus).map(({ path, data }) => [path, data.title]));
		for (const way of ways) {
			const title = 'path' in way ? titles.get(way.path) : undefined;
			if (title !== undefined) expect(way.label).toBe(title);
		}
	});

	it('call an article by its number', () => {
		const numbers = new Map(corpus.articles.map(({ path, data }) => [path, data.number]));
		for (const way of ways) {
			const number = 'path' in way ? numbers.get(way.path) : undefined;
			if (number !== undefined) expect(way.note).toBe(`Article ${number}`);
		}
	});

	it('end a search for words in the search page', () => {
		expect(addressOf({ label: '', note: '', query: '"service level"' })).toBe(
			'/search/?q=%22service+level%22',
		);
	});

	it('hold the lists for browsing', () => {
		expect(waysIn).toContain(browse);
	});
});
