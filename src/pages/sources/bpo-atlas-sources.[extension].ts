import type { APIRoute, GetStaticPaths } from 'astro';
import { exportFormats, type ExportFormat } from '../../citing/exports.ts';
import { siteCorpus } from '../../corpus/site-corpus.ts';

/** The whole bibliography in each export format. */
export const getStaticPaths = (() =>
	Object.values(exportFormats).map((format) => ({
		params: { extension: format.extension },
		props: { format },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ format: ExportFormat }> = ({ props: { format } }) =>
	new Response(format.write([...siteCorpus().sources.values()]), {
		headers: { 'Content-Type': format.mediaType },
	});
