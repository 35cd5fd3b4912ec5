import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importProblems } from '../../../checks/lib/imports.ts';

const src = join(import.meta.dirname, '../../../src');

describe('the direction of imports', () => {
	it('holds in all of src', () => {
		const files = globSync('**/*.{ts,astro}', { cwd: src }).map((path) => ({
			path: path.split(sep).join('/'),
			text: readFileSync(join(src, path), 'utf8'),
		}));
		expect(files.length).toBeGreaterThan(0);
		expect(importProblems(files)).toEqual([]);
	});

	it('lets a page use a layout, a chart use data, and everything the schemas', () => {
		expect(
			importProblems([
				{ path: 'pages/index.astro', text: "---\nimport Page from '../layouts/Page.astro';\n---" },
				{ path: 'charts/ranking/model.ts', text: "import { year } from '../../data/year.ts';" },
				{ path: 'data/year.ts', text: "import type { Year } from '../schemas/year.ts';" },
			]),
		).toEqual([]);
	});

	it('refuses an import that points back, also a type and a dynamic one', () => {
		expect(
			importProblems([
				{ path: 'corpus/load.ts', text: "import type { Chart } from '../charts/chart.ts';" },
				{ path: 'schemas/term.ts', text: "const load = () => import('../corpus/load.ts');" },
				{ path: 'layouts/Page.astro', text: "<script>\nimport '../pages/entry.ts';\n</script>" },
			]),
		).toEqual([
			'src/corpus/load.ts imports ../charts/chart.ts: corpus is below charts',
			'src/schemas/term.ts imports ../corpus/load.ts: schemas is below corpus',
			'src/layouts/Page.astro imports ../pages/entry.ts: layouts is below pages',
		]);
	});

	it('keeps Astro out of plain TypeScript, except for its types', () => {
		expect(
			importProblems([
				{ path: 'search/index.ts', text: "import { getCollection } from 'astro:content';" },
				{ path: 'offline/integration.ts', text: "import type { AstroIntegration } from 'astro';" },
				{
					path: 'components/Map.astro',
					text: "---\nimport { base } from 'astro:config/client';\n---",
				},
			]),
		).toEqual(['src/search/index.ts imports astro:content: search is plain TypeScript']);
	});

	it('lets the Markdown plugins use the ledger, but no chart', () => {
		expect(
			importProblems([
				{ path: 'markdown/sections.ts', text: "import '../permalinks/ledger.ts';" },
				{ path: 'markdown/figures.ts', text: "import '../charts/ranking/svg.ts';" },
			]),
		).toEqual([
			'src/markdown/figures.ts imports ../charts/ranking/svg.ts: markdown does not use charts',
		]);
	});

	it('keeps the shared strings and site facts free of layers', () => {
		expect(
			importProblems([
				{ path: 'strings/site.ts', text: "import { terms } from '../corpus/load.ts';" },
			]),
		).toEqual([
			'src/strings/site.ts imports ../corpus/load.ts: strings is used by every layer and uses none',
		]);
	});
});
