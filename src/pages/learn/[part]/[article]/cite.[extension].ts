import type { APIRoute, GetStaticPaths } from 'astro';
import {
	citationEndings,
	citationFiles,
	type CitationEnding,
} from '../../../../citing/page-citation.ts';
import type { ArticlePage } from '../../../../corpus/load.ts';
import { siteCorpus } from '../../../../corpus/site-corpus.ts';
import { identityOf, toCite } from '../../../../layouts/page-identity.ts';

/** The citation of every article as a whole, for reference managers. */
export const getStaticPaths = (() =>
	siteCorpus().articles.flatMap((page) =>
		citationEndings.map((extension) => ({
			params: { part: page.part.slug, article: page.slug, extension },
			props: { page, extension },
		})),
	)) satisfies GetStaticPaths;

interface Props {
	page: ArticlePage;
	extension: CitationEnding;
}

export const GET: APIRoute<Props> = ({ props: { page, extension } }) =>
	new Response(citationFiles[extension](toCite(identityOf(page))));
