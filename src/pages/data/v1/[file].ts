import type { APIRoute, GetStaticPaths } from 'astro';
import { apiFiles, type ApiFile } from '../../../data/api.ts';
import { loadDataset } from '../../../data/load.ts';

/** The static data API: one file for each indicator and format. */
export const getStaticPaths = (() =>
	apiFiles(loadDataset()).map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile }> = ({ props: { file } }) => new Response(file.body);
