import { resolve } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { anchors } from './src/corpus/anchors.ts';
import { siteCorpus } from './src/corpus/site-corpus.ts';
import { offlineWorker } from './src/offline/integration.ts';
import { readLedger } from './src/permalinks/ledger.ts';
import { leadingBelow, pageRedirects, sectionRedirects } from './src/permalinks/redirects.ts';
import { readyCourses } from './src/teach/courses/integration.ts';
import { basePath } from './scripts/lib/base-path.mjs';
import { contentReload } from './scripts/lib/content-reload.mjs';
import { plainImports } from './scripts/lib/plain-imports.mjs';
import { redirectsFile } from './scripts/lib/redirects-file.mjs';
import { shippedPackages } from './scripts/lib/shipped-packages.mjs';

const ledger = readLedger(process.cwd());
const living = new Set(anchors(siteCorpus()).map(({ id }) => id));

const redirects = { ...pageRedirects(ledger), ...sectionRedirects(ledger, living) };

const site = process.env.SITE_URL ?? 'https://bpo-atlas.example';
const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
	site,
	base,
	outDir: process.env.OUT_DIR ?? './dist',
	trailingSlash: 'always',
	// The newer default removes the space between inline elements on separate lines.
	compressHTML: true,
	build: { format: 'directory', assets: '_assets', inlineStylesheets: 'never' },
	redirects: leadingBelow(basePath(base), redirects),
	integrations: [
		mdx(),
		redirectsFile(redirects),
		shippedPackages(),
		readyCourses({ site, base }),
		offlineWorker(),
	],
	devToolbar: { enabled: false },
	vite: {
		plugins: [plainImports(), contentReload(resolve('content'))],
		// Sites that the bench and tests build there are no sources of this one.
		server: { watch: { ignored: ['**/.cache/**'] } },
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
		},
	},
});
