/** What the page of the question bank shows; all of it stands in the address. */
export interface BankState {
	q: string;
	part: string;
	article: string;
	bloom: string;
	kind: string;
	/** Id of the section that the questions are about. */
	section: string;
	/** Ids of the chosen questions, in the order of the test. */
	items: readonly string[];
	/** Whether the test is shown and not the list. */
	test: boolean;
	title: string;
	/** Whether the test ends with an answer key. */
	key: boolean;
}

/** What a list of questions is filtered by, besides words. */
export const filterKeys = ['part', 'article', 'bloom', 'kind', 'section'] as const;
export type FilterKey = (typeof filterKeys)[number];

export const emptyState: BankState = {
	...{ q: '', part: '', article: '', bloom: '', kind: '', section: '' },
	items: [],
	test: false,
	title: '',
	key: true,
};

/** Most questions of a test: with more, its address would be longer than some servers allow. */
export const MOST_ITEMS = 100;

const LONGEST_TEXT = 80;
/** Every id of a question begins so; the address leaves it out. */
const PREFIX = 'q-';

/** What an address asks for that cannot be had. */
export type StateProblem =
	| { what: 'value'; key: FilterKey; value: string }
	| { what: 'items'; ids: readonly string[] }
	| { what: 'too-many'; asked: number }
	| { what: 'empty-test' };

/** What the page offers: values of each filter, and all questions in the order of the book. */
export type Offered = Readonly<Record<FilterKey | 'items', readonly string[]>>;

/**
 * Reads a query string, which anyone may have written. What is not offered is left out and named in
 * `problems`; the rest stands.
 */
export function readState(
	search: string,
	offered: Offered,
): { state: BankState; problems: StateProblem[] } {
	const params = new URLSearchParams(search);
	const problems: StateProblem[] = [];
	const text = (key: string) => (params.get(key) ?? '').trim().slice(0, LONGEST_TEXT);
	const state = { ...emptyState, q: text('q'), title: text('title'), key: text('key') !== 'no' };
	for (const key of filterKeys) {
		const value = text(key);
		if (value === '') continue;
		if (offered[key].includes(value)) state[key] = value;
		else problems.push({ what: 'value', key, value });
	}
	const asked = new Set(
		(params.get('items') ?? '')
			.split('.')
			.filter(Boolean)
			.map((id) => PREFIX + id),
	);
	const offeredItems = new Set(offered.items);
	const known = [...asked].filter((id) => offeredItems.has(id));
	const unknown = [...asked].filter((id) => !offeredItems.has(id));
	if (unknown.length > 0) {
		const ids = unknown.map((id) => id.slice(PREFIX.length, PREFIX.length + LONGEST_TEXT));
		problems.push({ what: 'items', ids });
	}
	if (known.length > MOST_ITEMS) problems.push({ what: 'too-many', asked: known.length });
	const items = known.slice(0, MOST_ITEMS);
	const wantsTest = params.get('view') === 'test';
	if (wantsTest && items.length === 0) problems.push({ what: 'empty-test' });
	return { state: { ...state, items, test: wantsTest && items.length > 0 }, problems };
}

/** The state as a query string with its question mark; nothing for the page as it opens. */
export function writeState(state: BankState): string {
	const params = new URLSearchParams();
	const texts: [string, string][] = [
		['q', state.q],
		...filterKeys.map((key): [string, string] => [key, state[key]]),
		['items', state.items.map((id) => id.slice(PREFIX.length)).join('.')],
		['view', state.test ? 'test' : ''],
		['title', state.title],
		['key', state.key ? '' : 'no'],
	];
	for (const [key, value] of texts) if (value.trim() !== '') params.set(key, value.trim());
	return params.size > 0 ? `?${params.toString()}` : '';
}

/** What a question is filtered by. `text` is in lower case. */
export type Row = Readonly<Record<FilterKey | 'text', string>>;

/** Whether a question holds every word of the search and meets every filter. */
export function fits(row: Row, state: BankState): boolean {
	const words = state.q.toLowerCase().split(/\s+/).filter(Boolean);
	return (
		words.every((word) => row.text.includes(word)) &&
		filterKeys.every((key) => state[key] === '' || row[key] === state[key])
	);
}
