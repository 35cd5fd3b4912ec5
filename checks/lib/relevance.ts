import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { find } from '../../src/search/client.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { parseSearchParams } from '../../src/search/params.ts';

const file = z.array(z.tuple([z.string()]).rest(z.string().startsWith('/')));

const QUERIES = new URL('../search-queries.yaml', import.meta.url);

/** A search with its place among the results: 1 for the first, 0 when not among the first ten. */
export interface Asked {
	query: string;
	place: number;
	/** What stands first. */
	first: string;
}

/** Asks every query of `checks/search-queries.yaml` and says where its answer stands. */
export async function askAll(pagefind: Pagefind): Promise<Asked[]> {
	const queries = file.parse(parse(readFileSync(QUERIES, 'utf8')));
	const asked: Asked[] = [];
	for (const [query, ...expected] of queries) {
		const { first } = await find(
			pagefind,
			parseSearchParams(new URLSearchParams({ q: query }).toString()),
		);
		// Outside the browser an address begins with the folder of the site.
		const found = first.map(({ href }) => href.replace(/[?#].*$/, ''));
		const answers = (address: string) => expected.some((page) => address.endsWith(page));
		asked.push({ query, place: found.findIndex(answers) + 1, first: found[0] ?? 'nothing' });
	}
	return asked;
}

/** Shares of queries answered by the first result and by the first three, and the mean of 1/place. */
export function relevance(asked: readonly Asked[]) {
	const share = (isGood: (place: number) => boolean) =>
		asked.filter(({ place }) => isGood(place)).length / asked.length;
	return {
		queries: asked.length,
		'success@1': share((place) => place === 1),
		'success@3': share((place) => place >= 1 && place <= 3),
		MRR: asked.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / asked.length,
	};
}
