import { site } from '../site.ts';
import { changeWords as words } from '../strings/changes.ts';
import type { ChangeEntry } from './entries.ts';

const PAGE = '/about/changes/';

/** What an entry is in any feed. */
export interface FeedItem {
	/** Address of the entry in the list of changes; never changes. */
	id: string;
	/** Where readers find what changed. */
	path: string;
	title: string;
	/** The day as an instant, which feeds ask for. */
	instant: string;
}

/** An entry as feeds tell it; addresses are below the base path. */
export function feedItem({ id, date, kind, places }: ChangeEntry): FeedItem {
	const [first, ...more] = places;
	return {
		id: `${PAGE}#change-${id}`,
		path: first?.path ?? `${PAGE}#change-${id}`,
		title: words.feed.entry(words.kinds[kind], first?.title ?? site.name, more.length),
		instant: instantOf(date),
	};
}

/** A day as the instant at which it began, in UTC. */
export function instantOf(date: string): string {
	return `${date}T00:00:00Z`;
}
