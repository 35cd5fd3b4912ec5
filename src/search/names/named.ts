import { isCard, type Card } from '../answers/card.ts';
import { isRecord } from '../is-record.ts';

/** A page that is called exactly as asked. */
export interface Named {
	/**
	 * The last part of the name of the page in the index: its number. The folder in front of it is
	 * another with each build, and files of names shall not change with every page.
	 */
	id: string;
	title: string;
	/** True for its title and abbreviation, false for other names. */
	own: boolean;
	/** What can be shown of the page at once. */
	card?: Card;
}

/** The content of one file of names: pages by folded name. */
export type Bucket = Readonly<Record<string, readonly Named[]>>;

/** The pages that a file of names lists under a folded name. The file is parsed: what is odd in it is left out. */
export function namedIn(bucket: unknown, name: string): Named[] {
	if (!isRecord(bucket) || !Object.hasOwn(bucket, name)) return [];
	const list = bucket[name];
	return Array.isArray(list) ? list.filter(isNamed) : [];
}

function isNamed(value: unknown): value is Named {
	return (
		isRecord(value) &&
		typeof value.id === 'string' &&
		typeof value.title === 'string' &&
		typeof value.own === 'boolean' &&
		(value.card === undefined || isCard(value.card))
	);
}

/**
 * Moves pages that are called exactly as asked to the front, those with it as title or abbreviation
 * before those with it as another name: whoever types "KPO", "service level" or "call centre" wants
 * that page before pages that speak of it more often.
 */
export function namedFirst<Result extends { id: string }>(
	results: readonly Result[],
	named: readonly Named[],
): Result[] {
	const ranks = new Map(named.map(({ id, own }) => [id, own ? 0 : 1]));
	const rank = ({ id }: Result) => ranks.get(id.replace(/^.*\//, '')) ?? 2;
	return results.toSorted((a, b) => rank(a) - rank(b));
}
