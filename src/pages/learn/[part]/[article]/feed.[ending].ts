import type { APIRoute, GetStaticPaths } from 'astro';
import { entriesOf } from '../../../../changes/entries.ts';
import { feedFormats, type FeedEnding } from '../../../../changes/feeds.ts';
import { siteChanges } from '../../../../changes/site-changes.ts';
import type { ArticlePage } from '../../../../corpus/load.ts';
import { siteCorpus } from '../../../../corpus/site-corpus.ts';

const endings = Object.keys(feedFormats) as FeedEnding[];

/** What changed in an article and in the whole atlas, as Atom and as JSON Feed. */
export const getStaticPaths = (() =>
	siteCorpus().articles.flatMap((page) =>
		endings.map((ending) => ({
			params: { part: page.part.slug, article: page.slug, ending },
			props: { page, ending },
		})),
	)) satisfies GetStaticPaths;

interface Props {
	page: ArticlePage;
	ending: FeedEnding;
}

export const GET: APIRoute<Props> = ({ props: { page, ending } }) => {
	const { type, write } = feedFormats[ending];
	const path = `${page.path}feed.${ending}`;
	const entries = entriesOf(siteChanges(), page.path);
	const feed = { about: page.data.title, home: page.path, path, entries };
	return new Response(write(feed), { headers: { 'Content-Type': type } });
};
