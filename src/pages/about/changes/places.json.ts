import type { APIRoute } from 'astro';
import { placeIndex } from '../../../changes/places.ts';
import { siteCorpus } from '../../../corpus/site-corpus.ts';
import { siteLedger } from '../../../permalinks/site-ledger.ts';

/** Which ids stand on which page, for readers who ask what changed in the sections they use. */
export const GET: APIRoute = () => Response.json(placeIndex(siteCorpus(), siteLedger()));
