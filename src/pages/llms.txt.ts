import type { APIRoute } from 'astro';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { llmsText } from '../layouts/llms-text.ts';

/** The atlas for language models. */
export const GET: APIRoute = () =>
	new Response(llmsText(siteCorpus()), {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
