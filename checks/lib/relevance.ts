import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { ask } from '../../src/search/ask.ts';
import { emptyRequest } from '../../src/search/params.ts';
import type { OpenIndex } from './open-index.ts';

const file = z.array(z.tuple([z.string()]).rest(z.string().startsWith('/')));

const QUERIES = new URL('../search-queries.yaml', import.meta.url);

/** A search with its place among the results: 1 for the first, 0 when not among the first ten. */
export interface Asked {
	query: string;
	place: number;
	/** What stands first. */
	first: string;
}

/** The queries of `checks/search-queries.yaml`, each with the pages that answer it. */
export function readQueries(): [query: string, ...pages: string[]][] {
	return file.parse(parse(readFileSync(QUERIES, 'utf8')));
}

/** Asks every query as a reader does, corrections included, and says where its answer stands. */
export async function askAll({ index, read }: OpenIndex): Promise<Asked[]> {
	const asked: Asked[] = [];
	for (const [query, ...expected] of readQueries()) {
		const { findings } = await ask(index, read, { ...emptyRequest(), query });
		// Outside the browser an address begins with the folder of the site.
		const shown = [...findings.first, ...(await findings.load(findings.first.length))];
		const found = shown.map(({ href }) => href.replace(/[?#].*$/, ''));
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
