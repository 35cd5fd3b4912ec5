import type { APIRoute } from 'astro';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { buildCatalog } from '../../../teach/course/build-catalog.ts';

/** Everything that can be picked for a course; the builder and its exports read it. */
export const GET: APIRoute = () => Response.json(buildCatalog(siteCorpus()));
