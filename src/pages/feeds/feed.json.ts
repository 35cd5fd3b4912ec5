import type { APIRoute } from 'astro';
import { toJsonFeed } from '../../changes/json-feed.ts';
import { siteFeed } from '../../changes/site-changes.ts';

/** Every change of the atlas, as JSON Feed. */
export const GET: APIRoute = () =>
	new Response(toJsonFeed(siteFeed('/feeds/feed.json')), {
		headers: { 'Content-Type': 'application/feed+json' },
	});
