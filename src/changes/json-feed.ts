import { absolute, site } from '../site.ts';
import { changeWords as words } from '../strings/changes.ts';
import { feedItem } from './feed-item.ts';
import type { Feed } from './feeds.ts';

/** Writes a feed as JSON Feed 1.1, with the changed places of each item under `_bpo_atlas`. */
export function toJsonFeed({ about, home, path, entries }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: words.feed.title(about),
		home_page_url: absolute(home),
		feed_url: absolute(path),
		language: site.language,
		authors: [{ name: site.name, url: absolute('/') }],
		items: entries.map((entry) => {
			const item = feedItem(entry);
			return {
				id: absolute(item.id),
				url: absolute(item.path),
				title: item.title,
				content_text: entry.text,
				date_published: item.instant,
				tags: [entry.kind],
				_bpo_atlas: {
					everywhere: entry.everywhere,
					places: entry.places.map((place) => absolute(place.path)),
				},
			};
		}),
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}
