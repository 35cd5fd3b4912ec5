import type { MiddlewareHandler } from 'astro';
import { gatherSheets } from './layouts/gather-sheets.ts';
import { trimBlocks } from './layouts/trim-blocks.ts';

/** The last step of every page: what only the whole page can know. */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(trimBlocks(gatherSheets(await response.text())), response);
};
