import type { APIRoute } from 'astro';
import { loadDataset } from '../../data/load.ts';
import { mapFile } from '../../explorer/map-file.ts';

/** The ground of the map view, fetched when a reader asks for it. */
export const GET: APIRoute = () => new Response(mapFile(loadDataset()));
