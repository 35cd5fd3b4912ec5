import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCitation, type PageCitation } from '../../../citing/page-citation.ts';
import { mdxPages } from '../../../corpus/pages.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { identityOf } from '../../../layouts/page-identity.ts';
import { standaloneAnchors } from '../../../permalinks/ledger.ts';
import { absolute } from '../../../site.ts';

const formats = { bib: 'bibtex', ris: 'ris' } as const;

/** The citation of everything that stands alone at `/s/<id>/`, for reference managers. */
export const getStaticPaths = (() => {
	const pages = new Map(mdxPages(siteCorpus()).map((page) => [page.path, page]));
	return standaloneAnchors(siteCorpus()).flatMap(({ id, title: section, path }) => {
		const page = pages.get(path);
		if (!page) return [];
		const { title, version, updated: date } = identityOf(page);
		const url = absolute(`/s/${id}/`);
		const citation = pageCitation({ id, title, section, version, date, url });
		return Object.entries(formats).map(([extension, format]) => ({
			params: { id, extension },
			props: { citation, format },
		}));
	});
}) satisfies GetStaticPaths;

interface Props {
	citation: PageCitation;
	format: 'bibtex' | 'ris';
}

export const GET: APIRoute<Props> = ({ props: { citation, format } }) =>
	new Response(citation[format]);
