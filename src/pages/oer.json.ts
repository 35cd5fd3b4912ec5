import type { APIRoute } from 'astro';
import { siteCorpus } from '../corpus/site-corpus.ts';
import { learningCatalogue } from '../layouts/learning-catalogue.ts';

/** The catalogue of learning resources. */
export const GET: APIRoute = () => Response.json(learningCatalogue(siteCorpus()));
