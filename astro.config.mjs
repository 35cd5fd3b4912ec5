import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { anchors } from './src/corpus/anchors.ts';
import { features } from './src/corpus/features.ts';
import { loadCorpus } from './src/corpus/load.ts';
import { loadDataset } from './src/data/load.ts';
import { numbering } from './src/markdown/numbering.ts';
import { sections } from './src/markdown/sections.ts';
import { offlineCopy } from './src/offline/integration.ts';
import { readLedger } from './src/permalinks/ledger.ts';
import { pageRedirects, sectionRedirects } from './src/permalinks/redirects.ts';
import { searchIndex } from './src/search/integration.ts';
import { readyCourses } from './src/teach/courses/integration.ts';
import { plainImports } from './scripts/lib/plain-imports.mjs';
import { redirectsFile } from './scripts/lib/redirects-file.mjs';
import { shippedPackages } from './scripts/lib/shipped-packages.mjs';

const { indicators } = loadDataset();
const ledger = readLedger(process.cwd());
const living = new Set(anchors(loadCorpus(process.cwd())).map(({ id }) => id));

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
	redirects,
	// The packages come first: they write into pages that the index then reads. The list for saving
	// comes last: it names all files.
	integrations: [
		mdx(),
		redirectsFile(redirects),
		shippedPackages(),
		readyCourses({ site, base }),
		searchIndex(),
		offlineCopy({ base }),
	],
	markdown: {
		// Its styles are inline attributes, which the content policy blocks.
		syntaxHighlight: false,
		processor: satteri({
			features,
			mdastPlugins: [() => numbering((id) => indicators.get(id)?.indicator.source)],
			hastPlugins: [sections],
		}),
	},
	devToolbar: { enabled: false },
	vite: {
		plugins: [plainImports()],
		build: {
			assetsInlineLimit: 0,
			modulePreload: false,
			rolldownOptions: {
				// Astro marks every MDX module with a directive that the bundler then reports; it is harmless.
				onLog(level, log, handler) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
				},
			},
		},
	},
});
