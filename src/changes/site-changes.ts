import { siteCorpus } from '../corpus/site-corpus.ts';
import { siteLedger } from '../permalinks/site-ledger.ts';
import { site } from '../site.ts';
import { changeEntries, type ChangeEntry } from './entries.ts';
import type { Feed } from './feeds.ts';

let cached: { of: ReturnType<typeof siteCorpus>; entries: ChangeEntry[] } | undefined;

/** The list of changes of the project the build runs in. */
export function siteChanges(): ChangeEntry[] {
	const of = siteCorpus();
	if (cached?.of !== of) cached = { of, entries: changeEntries(of, siteLedger()) };
	return cached.entries;
}

/** The feed of every change. */
export function siteFeed(path: string): Feed {
	return { about: site.name, home: '/about/changes/', path, entries: siteChanges() };
}
