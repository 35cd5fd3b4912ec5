// Makes the search index of built pages, then the list of all files for saving, in the folder named by
// OUT_DIR. A process of its own: what Astro still holds in memory after the pages would stand beside what
// Pagefind takes.
import { resolve } from 'node:path';
import { indexSite } from '../src/search/index-site.ts';
import { writeOfflineManifest } from '../src/offline/manifest-file.ts';
import { basePath } from './lib/base-path.mjs';

const folder = resolve(process.env.OUT_DIR ?? 'dist');

await indexSite(folder);
// Last, because it names all files.
await writeOfflineManifest(folder, basePath(process.env.BASE_PATH));
