import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../answers/card.ts';
import { NAME_SEPARATOR } from '../attributes.ts';
import { BUCKETS, bucketFile, bucketOf } from '../names/bucket.ts';
import { foldName } from '../names/fold.ts';
import type { Bucket, Named } from '../names/named.ts';
import type { PageNames } from '../names/nearest.ts';
import { writeNearNames } from './near-files.ts';

/** A page as the index holds it. */
export interface IndexedPage {
	/** Its name in the index, which may begin with a folder. */
	id: string;
	/** Address below the base path. */
	url: string;
	meta: Readonly<Record<string, string>>;
}

/** What is known of a page beyond what stands on it. */
export interface Addition {
	card?: Card;
	names?: readonly string[];
}

/**
 * Writes what pages are called: files by first letter for guessing what was meant, and files of
 * buckets for knowing which page is called exactly as asked.
 */
export async function writeNames(
	folder: string,
	pages: readonly IndexedPage[],
	additions: ReadonlyMap<string, Addition>,
): Promise<void> {
	const called = pages
		.toSorted((a, b) => (a.url < b.url ? -1 : 1))
		.map((page) => calledPage(page, additions.get(page.url)));
	await writeNearNames(folder, called.map(namesOf));
	await mkdir(join(folder, 'names'));
	const buckets = bucketsOf(called);
	await Promise.all(
		buckets.map((bucket, index) =>
			writeFile(join(folder, bucketFile(index)), JSON.stringify(bucket)),
		),
	);
}

interface CalledPage {
	named: Omit<Named, 'own'>;
	/** Title and abbreviation. */
	own: readonly string[];
	others: readonly string[];
}

function calledPage({ id, url, meta }: IndexedPage, addition: Addition = {}): CalledPage {
	const { title = '', kind, abbreviation, aliases, summary = '' } = meta;
	const card: Card | undefined =
		addition.card ?? (kind === 'Term' ? { kind, title, path: url, text: summary } : undefined);
	return {
		named: { id: id.replace(/^.*\//, ''), title, ...(card && { card }) },
		own: [title, ...(abbreviation === undefined ? [] : [abbreviation])],
		others: [...(aliases?.split(NAME_SEPARATOR) ?? []), ...(addition.names ?? [])].flatMap(
			variants,
		),
	};
}

/** A name, and what remains of it without a remark in brackets; "a / b" is two names. */
function variants(name: string): string[] {
	const short = name.replace(/\s*\([^)]*\)/g, '').trim();
	return [...new Set([name, ...short.split(' / ')])].filter((text) => text !== '');
}

function namesOf({ own, others }: CalledPage): PageNames {
	const seen = new Set<string>();
	return [...own, ...others].filter((name, index) => {
		const folded = foldName(name);
		if (index > 0 && seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

function bucketsOf(pages: readonly CalledPage[]): Bucket[] {
	const buckets = Array.from({ length: BUCKETS }, (): Record<string, Named[]> => ({}));
	for (const { named, own, others } of pages) {
		const ownNames = new Set(own.map(foldName));
		for (const name of new Set([...ownNames, ...others.map(foldName)])) {
			const bucket = buckets[bucketOf(name)];
			if (name !== '' && bucket) {
				(bucket[name] ??= []).push({ ...named, own: ownNames.has(name) });
			}
		}
	}
	return buckets;
}
