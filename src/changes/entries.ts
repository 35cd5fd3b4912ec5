import { anchors } from '../corpus/anchors.ts';
import type { Corpus } from '../corpus/load.ts';
import { mdxPages } from '../corpus/pages.ts';
import type { Change } from '../schemas/change.ts';
import type { Permalink } from '../schemas/permalinks.ts';
import { sectionOfAnchors } from './places.ts';

/** A page or a part of one that changed. */
export interface ChangedPlace {
	/** Where it is now, below the base path, with `#id` for a part of a page. */
	path: string;
	/** Address of the page it is on. */
	page: string;
	title: string;
	/** Names under which the place is asked for: its id and that of its section, or its page. */
	keys: readonly string[];
}

/** An entry of the list of changes with its places as they are now. */
export type ChangeEntry = Pick<Change, 'id' | 'date' | 'kind' | 'text' | 'everywhere'> & {
	places: readonly ChangedPlace[];
};

/**
 * The list of changes, newest first. What moved since an entry was written is named where it is now.
 *
 * @param recorded the ledger of addresses
 */
export function changeEntries(corpus: Corpus, recorded: readonly Permalink[]): ChangeEntry[] {
	const pageTitles = titlesOfPages(corpus);
	const sectionOf = sectionOfAnchors(corpus);
	const found = new Map(anchors(corpus).map((anchor) => [anchor.id, anchor]));
	const moved = new Map(recorded.flatMap(({ id, movedTo }) => (movedTo ? [[id, movedTo]] : [])));

	const pagePlace = (named: string): ChangedPlace => {
		const path = pageTitles.has(named) ? named : (moved.get(named) ?? named);
		const page = path.replace(/#.*/, '');
		return { path, page, title: pageTitles.get(page) ?? page, keys: [page] };
	};
	const sectionPlace = (id: string): ChangedPlace => {
		const anchor = found.get(id);
		if (!anchor) return { ...pagePlace(moved.get(id) ?? '/'), keys: [id] };
		const path = `${anchor.path}#${id}`;
		const keys = [...new Set([id, sectionOf.get(id) ?? id])];
		return { path, page: anchor.path, title: anchor.title, keys };
	};
	return corpus.changes.data
		.map(({ pages, sections, ...entry }) => ({
			...entry,
			places: [...pages.map(pagePlace), ...sections.map(sectionPlace)],
		}))
		.toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}

/** The entries that concern a page: as a whole, in a part, or with the whole atlas. */
export function entriesOf(entries: readonly ChangeEntry[], page: string): ChangeEntry[] {
	return entries.filter(
		({ everywhere, places }) => everywhere || places.some((place) => place.page === page),
	);
}

function titlesOfPages(corpus: Corpus): Map<string, string> {
	return new Map([
		...mdxPages(corpus).map(({ path, data }): [string, string] => [path, data.title]),
		...corpus.claimTopics.map(({ path, data }): [string, string] => [path, data.title]),
		...corpus.courses.map(({ path, data }): [string, string] => [path, data.title]),
		...corpus.terms.map(({ path, data }): [string, string] => [path, data.term]),
	]);
}
