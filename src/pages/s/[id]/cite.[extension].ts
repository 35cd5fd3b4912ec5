import type { APIRoute, GetStaticPaths } from 'astro';
import { pageCitation } from '../../../citing/page-citation.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { identityOf } from '../../../layouts/page-identity.ts';
import { standalones } from '../../../permalinks/standalone.ts';
import { absolute } from '../../../site.ts';

/** The citation of everything that stands alone at `/s/<id>/`, for reference managers. */
export const getStaticPaths = (() =>
	standalones(siteCorpus()).flatMap(({ anchor: { id, title: section }, page, path }) => {
		const { title, version, updated: date } = identityOf(page);
		const { files } = pageCitation({ id, title, section, version, date, url: absolute(path) });
		return Object.entries(files).map(([extension, body]) => ({
			params: { id, extension },
			props: { body },
		}));
	})) satisfies GetStaticPaths;

interface Props {
	body: string;
}

export const GET: APIRoute<Props> = ({ props: { body } }) => new Response(body);
