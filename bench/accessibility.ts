// Lets axe read every page type in every theme and width, and writes what it found for readers:
// npm run report:accessibility
import { readFileSync, writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { stringify } from 'yaml';
import { staticServer } from '../scripts/lib/static-server.mjs';
import type { ConformanceResults } from '../src/schemas/conformance.ts';
import { atRest } from '../tests/e2e/at-rest.ts';
import { pageTypes, standaloneTypes } from '../tests/e2e/page-types.ts';
import { addRules, pageResult, type Run } from './lib/axe-results.ts';
import { launchBrowser } from './lib/launch.ts';

const FILE = 'content/conformance-results.yaml';
const PORT = 4392;
const SITE = `http://127.0.0.1:${PORT}/`;
const WIDTHS = [320, 768, 1280];
const THEMES = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colors': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

const server = staticServer({ folder: 'dist' }).listen(PORT, '127.0.0.1');
const browser = await launchBrowser();
try {
	const results = await report(browser);
	const head =
		'# Written by `npm run report:accessibility`; readers see it on /about/accessibility/.\n';
	writeFileSync(FILE, head + stringify(results, { lineWidth: 0 }));
	const faults = results.pages.flatMap(({ type, faults: found }) =>
		found.map((fault) => `${type}: ${fault}`),
	);
	console.log(faults.join('\n'));
	console.log(`${results.pages.length} page types, ${faults.length} faults, written to ${FILE}`);
	process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
	await browser.close();
	server.close();
}

async function report(browser: Browser): Promise<ConformanceResults> {
	const rules: Record<string, Set<string>> = {};
	const pages: ConformanceResults['pages'] = [];
	for (const [type, path] of Object.entries({ ...pageTypes, ...standaloneTypes })) {
		const page = await browser.newPage();
		await page.goto(SITE + path, { waitUntil: 'load' });
		await atRest(page);
		const runs = await runsOf(page);
		for (const run of runs) addRules(rules, run);
		pages.push(pageResult(type, `/${path}`, runs));
		console.log(`${type}: ${pages.at(-1)?.faults.length ?? 0} faults`);
		await page.close();
	}
	return {
		date: new Date().toISOString().slice(0, 10),
		axe: (
			JSON.parse(readFileSync('node_modules/axe-core/package.json', 'utf8')) as { version: string }
		).version,
		browser: `Chromium ${browser.version()}`,
		themes: Object.keys(THEMES),
		widths: WIDTHS,
		pages,
		rules: Object.fromEntries(
			Object.entries(rules)
				.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
				.map(([number, ids]) => [number, [...ids].toSorted()]),
		),
	};
}

async function runsOf(page: Page): Promise<Run[]> {
	const runs: Run[] = [];
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 900 });
		for (const [theme, media] of Object.entries(THEMES)) {
			await page.emulateMedia(media);
			const builder = new AxeBuilder({ page }).setLegacyMode().options({
				// Off by default; the criterion 2.5.8 asks for it.
				rules: {
					'target-size': { enabled: true },
					// The system sets these colors; axe reads the ones that the style sheet asked for.
					...(media.forcedColors === 'active' && { 'color-contrast': { enabled: false } }),
				},
			});
			runs.push({ setting: `${theme}, ${width} px`, results: await builder.analyze() });
		}
	}
	return runs;
}
