import type { APIRoute } from 'astro';
import { toAtom } from '../../changes/atom.ts';
import { siteFeed } from '../../changes/site-changes.ts';

/** Every change of the atlas, as Atom. */
export const GET: APIRoute = () =>
	new Response(toAtom(siteFeed('/feeds/atom.xml')), {
		headers: { 'Content-Type': 'application/atom+xml' },
	});
