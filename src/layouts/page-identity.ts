import type { PageToCite } from '../citing/cite-page.ts';
import type { PageKind } from '../corpus/read-page.ts';
import type { Standalone } from '../permalinks/standalone.ts';
import { absolute } from '../site.ts';

/** The facts of a page that its sections need for their menus and citations. */
export interface PageIdentity {
	title: string;
	/** Address below the base path. */
	path: string;
	version: string;
	/** `YYYY-MM-DD` */
	updated: string;
	/** ISO code, on country pages. */
	country?: string;
	/** Numbered sections that the page puts before those of the text. */
	sectionsBefore?: number;
}

interface PageOfCorpus {
	kind: PageKind;
	path: string;
	data: { title: string; version: string; updated: string; iso3?: string };
}

/** Reads the identity off a page of the corpus. */
export function identityOf({ kind, path, data }: PageOfCorpus): PageIdentity {
	const { title, version, updated, iso3 } = data;
	const identity = { title, path, version, updated };
	// Country and region pages set their figures before the text.
	if (kind === 'region') return { ...identity, sectionsBefore: 3 };
	// On the page of a method the calculator stands before the text.
	if (kind === 'method') return { ...identity, sectionsBefore: 1 };
	return kind === 'country' && iso3 !== undefined
		? { ...identity, country: iso3, sectionsBefore: 1 }
		: identity;
}

/** A whole page as it is cited: its name in addresses is its id. */
export function toCite({ title, path, version, updated }: PageIdentity): PageToCite {
	const id = path.split('/').at(-2) ?? '';
	return { id, title, version, date: updated, url: absolute(path) };
}

/** What stands alone as it is cited: with its page and at its own address. */
export function standaloneToCite({ anchor, page, path }: Standalone): PageToCite {
	const { title, version, updated } = identityOf(page);
	return {
		id: anchor.id,
		title,
		section: anchor.title,
		version,
		date: updated,
		url: absolute(path),
	};
}
