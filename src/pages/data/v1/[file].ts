import type { APIRoute, GetStaticPaths } from 'astro';
import type { ApiFile } from '../../../data/api/api-file.ts';
import { apiFiles } from '../../../data/api/files.ts';
import { loadEditions } from '../../../data/editions.ts';
import { loadDataset } from '../../../data/load.ts';

/** The static data API: one file for each table, indicator and format. */
export const getStaticPaths = (() =>
	apiFiles(loadDataset(), loadEditions()).map((file) => ({
		params: { file: file.name },
		props: { file },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: ApiFile }> = ({ props: { file } }) => new Response(file.body);
