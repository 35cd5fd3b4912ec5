import { readStored, store } from '../platform/storage.ts';
import { isRecord } from './is-record.ts';
import { tidyQuery } from './query.ts';

const KEY = 'bpo-searches';

/** Searches that are kept at most. */
const MOST = 8;

/** The last searches on this device, newest first, and whether the reader wants them kept. */
export interface Recent {
	keep: boolean;
	queries: readonly string[];
}

/**
 * Reads what a former visit stored. Storage can be edited by hand or by other software: anything but
 * the exact shape counts as nothing stored.
 *
 * Written out instead of a Zod schema, which would weigh more than the rest of the search's code.
 */
export function parseRecent(text: string | null): Recent {
	const nothing: Recent = { keep: true, queries: [] };
	let data: unknown;
	try {
		data = JSON.parse(text ?? 'null');
	} catch {
		return nothing;
	}
	if (!isRecord(data) || data.version !== 1 || typeof data.keep !== 'boolean') return nothing;
	const { keep, queries } = data;
	if (!Array.isArray(queries) || !queries.every(isQuery) || queries.length > MOST) return nothing;
	return { keep, queries: keep ? queries : [] };
}

function isQuery(value: unknown): value is string {
	return typeof value === 'string' && value !== '' && tidyQuery(value) === value;
}

/** The text to store, or null where there is nothing to say; {@link parseRecent} reads it back. */
export function formatRecent({ keep, queries }: Recent): string | null {
	if (keep && queries.length === 0) return null;
	return JSON.stringify({ version: 1, keep, queries: keep ? queries : [] });
}

/** The list with one search more in front; the same text in other letter case stands only once. */
export function withQuery({ keep, queries }: Recent, query: string): Recent {
	const own = tidyQuery(query);
	if (!keep || own === '') return { keep, queries };
	const others = queries.filter((other) => other.toLowerCase() !== own.toLowerCase());
	return { keep, queries: [own, ...others].slice(0, MOST) };
}

/** What this device keeps. */
export function readRecent(): Recent {
	return parseRecent(readStored(KEY));
}

/** Keeps it on this device; where the browser refuses, nothing is kept. */
export function storeRecent(recent: Recent): void {
	store(KEY, formatRecent(recent));
}
