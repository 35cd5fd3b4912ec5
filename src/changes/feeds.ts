import type { PageKind } from '../corpus/read-page.ts';
import { site } from '../site.ts';
import { changeWords as words } from '../strings/changes.ts';
import { toAtom } from './atom.ts';
import type { ChangeEntry } from './entries.ts';
import { toJsonFeed } from './json-feed.ts';

/** A list of changes to subscribe to. */
export interface Feed {
	/** Title of what it follows, for example that of an article. */
	about: string;
	/** The page that it follows, below the base path. */
	home: string;
	/** Address of the feed itself, below the base path. */
	path: string;
	entries: readonly ChangeEntry[];
}

/** The formats of a feed, by the ending of its file. */
export const feedFormats = {
	xml: { type: 'application/atom+xml', name: 'Atom', write: toAtom },
	json: { type: 'application/feed+json', name: 'JSON Feed', write: toJsonFeed },
} as const;
export type FeedEnding = keyof typeof feedFormats;

/** What a page says of a feed in its head and in lists of links. */
export interface FeedLink {
	type: string;
	name: string;
	title: string;
	path: string;
}

/** The feeds of everything. */
export const siteFeeds: readonly FeedLink[] = [
	link('xml', site.name, '/feeds/atom.xml'),
	link('json', site.name, '/feeds/feed.json'),
];

/** The feeds that follow a page: an article has its own, other pages are in those of everything. */
export function feedsOf(page: {
	kind: PageKind;
	path: string;
	data: { title: string };
}): readonly FeedLink[] {
	if (page.kind !== 'article') return siteFeeds;
	return (['xml', 'json'] as const).map((ending) =>
		link(ending, page.data.title, `${page.path}feed.${ending}`),
	);
}

function link(ending: FeedEnding, about: string, path: string): FeedLink {
	const { type, name } = feedFormats[ending];
	return { type, name, title: words.feed.title(about), path };
}
