import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { standalones } from '../../../permalinks/standalone.ts';
import { absolute } from '../../../site.ts';
import { oEmbed } from '../../../teach/oembed.ts';

/** The oEmbed answer of everything that stands alone at `/s/<id>/`, found by the link in its head. */
export const getStaticPaths = (() =>
	standalones(siteCorpus()).map(({ anchor, path, title }) => ({
		params: { id: anchor.id },
		props: { path, title },
	}))) satisfies GetStaticPaths;

interface Props {
	path: string;
	title: string;
}

export const GET: APIRoute<Props> = ({ props: { path, title } }) =>
	Response.json(oEmbed({ address: absolute(path), title }, absolute('/')));
