import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCitation } from '../../../citing/page-citation.ts';
import { mdxPages } from '../../../corpus/pages.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { identityOf } from '../../../layouts/page-identity.ts';
import { standaloneAnchors } from '../../../permalinks/ledger.ts';
import { absolute } from '../../../site.ts';

/** The citation of everything that stands alone at `/s/<id>/`, for reference managers. */
export const getStaticPaths = (() => {
	const pages = new Map(mdxPages(siteCorpus()).map((page) => [page.path, page]));
	return standaloneAnchors(siteCorpus()).flatMap(({ id, title: section, path }) => {
		const page = pages.get(path);
		if (!page) return [];
		const { title, version, updated: date } = identityOf(page);
		const url = absolute(`/s/${id}/`);
		const { files } = pageCitation({ id, title, section, version, date, url });
		return Object.entries(files).map(([extension, body]) => ({
			params: { id, extension },
			props: { body },
		}));
	});
}) satisfies GetStaticPaths;

interface Props {
	body: string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body);
