import { find, findSome, type Findings } from './client.ts';
import { withoutFrame } from './names/asked.ts';
import { lookUp, type ReadFile } from './names/look-up.ts';
import type { Named } from './names/named.ts';
import { nearFiles } from './names/near-file.ts';
import { nearestName, pageNames } from './names/nearest.ts';
import type { SearchIndex } from './pagefind.ts';
import type { SearchRequest } from './params.ts';
import { isExact } from './query.ts';
import { tellingWords } from './some-words.ts';
import { suggestQuery } from './suggest.ts';

/** At most so many pages found count as little: then another text is offered. */
const LITTLE = 3;

/** Of at most so many words that no page holds together it is asked which pages are called so. */
const FEW = 3;

/** What the search answers to a request. */
export interface Answer {
	findings: Findings;
	/** Set when the text itself found nothing: the text whose results these are. */
	instead?: string;
	/** Set when no page holds all words of the text: the results hold some of them. */
	isPartial?: true;
	/** A text that finds more, when the reader's own finds little. */
	suggestion?: string;
	/** The pages that the text names, a list for each thing it names; if it names none, those of `instead`. */
	named: readonly (readonly Named[])[];
	/** The text that names them. */
	namedBy: string;
}

/**
 * Answers a request: what it finds, which pages it names, and what it may have meant when it finds
 * little or nothing.
 *
 * @param read reads a file of the index
 * @param signal ends the search before it fetches more, once the reader asks for something else
 * @throws When a part of the index cannot be fetched, or when the search is ended. Lists of names and words may be missing.
 */
export async function ask(
	loading: SearchIndex | Promise<SearchIndex>,
	read: ReadFile,
	request: SearchRequest,
	signal?: AbortSignal,
): Promise<Answer> {
	const names = (query: string) => lookUp(query, read).catch(() => []);
	const [index, named] = await Promise.all([loading, names(request.query)]);
	signal?.throwIfAborted();
	// Words around a name that a page has ("define occupancy") are no words to look for.
	const query = named.length === 1 ? withoutFrame(request.query) : request.query;
	const findings = await find(index, { ...request, query }, named.flat());
	const isGood = named.length > 0 || findings.total > LITTLE || !findings.isDoubtful;
	const own = { findings, named, namedBy: request.query };
	if (findings.total > 0 ? isGood : findings.all > 0) return own;
	for await (const text of otherTexts(request.query, named, read)) {
		signal?.throwIfAborted();
		const asked = { ...request, query: text };
		const others = { named: await names(text), namedBy: text };
		const found = await find(index, asked, others.named.flat());
		if (found.total <= findings.total) continue;
		if (findings.total > 0) return { ...own, suggestion: text };
		return { ...own, ...(named.length === 0 && others), findings: found, instead: text };
	}
	// Every word of a question must stand on one page. Who quotes wants just these words.
	const words = findings.total > 0 || isExact(request.query) ? [] : tellingWords(request.query);
	// Each name is a file, and which of many words a page is called matters less than how many it holds.
	const calledSo = words.length > FEW ? [] : (await Promise.all(words.map(names))).flat(2);
	const some = await findSome(index, words, request.filters, calledSo);
	return some.all > 0 ? { ...own, findings: some, isPartial: true } : own;
}

/** What may have been meant, likeliest first: the named page, the nearest name, the nearest words. */
async function* otherTexts(
	query: string,
	named: readonly (readonly Named[])[],
	read: ReadFile,
): AsyncGenerator<string> {
	const [first] = named.flat();
	if (named.length === 1 && first) yield first.title;
	const guess = nearestName(query, pageNames(await lists(nearFiles('names', query), read)));
	if (guess) yield* [guess.name, guess.title];
	const listed = await lists(nearFiles('words', query), read);
	const words = listed.filter((word) => typeof word === 'string');
	const corrected = suggestQuery(query, words);
	if (corrected !== undefined) yield corrected;
}

/** What lists in files hold together. A file that does not arrive holds nothing. */
async function lists(files: readonly string[], read: ReadFile): Promise<unknown[]> {
	const loaded = await Promise.all(files.map((file) => read(file).catch(() => [])));
	return loaded.flatMap((list: unknown) => (Array.isArray(list) ? (list as unknown[]) : []));
}
