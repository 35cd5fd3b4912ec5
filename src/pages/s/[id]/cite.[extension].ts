import type { APIRoute, GetStaticPaths } from 'astro';
import { citationFiles } from '../../../citing/page-citation.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { standaloneToCite } from '../../../layouts/page-identity.ts';
import { standalones, type Standalone } from '../../../permalinks/standalone.ts';

type Extension = keyof typeof citationFiles;

/** The citation of everything that stands alone at `/s/<id>/`, for reference managers. */
export const getStaticPaths = (() => {
	const extensions = Object.keys(citationFiles) as Extension[];
	return standalones(siteCorpus()).flatMap((alone) =>
		extensions.map((extension) => ({
			params: { id: alone.anchor.id, extension },
			props: { alone, extension },
		})),
	);
}) satisfies GetStaticPaths;

interface Props {
	alone: Standalone;
	extension: Extension;
}

export const GET: APIRoute<Props> = ({ props: { alone, extension } }) =>
	new Response(citationFiles[extension](standaloneToCite(alone)));
