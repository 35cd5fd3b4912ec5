import type { APIRoute, GetStaticPaths } from 'astro';
import {
	citationEndings,
	citationFiles,
	type CitationEnding,
} from '../../../citing/page-citation.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { standaloneToCite } from '../../../layouts/page-identity.ts';
import { standalones, type Standalone } from '../../../permalinks/standalone.ts';

/** The citation of everything that stands alone at `/s/<id>/`, for reference managers. */
export const getStaticPaths = (() =>
	standalones(siteCorpus()).flatMap((alone) =>
		citationEndings.map((extension) => ({
			params: { id: alone.anchor.id, extension },
			props: { alone, extension },
		})),
	)) satisfies GetStaticPaths;

interface Props {
	alone: Standalone;
	extension: CitationEnding;
}

export const GET: APIRoute<Props> = ({ props: { alone, extension } }) =>
	new Response(citationFiles[extension](standaloneToCite(alone)));
