import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { median } from '../../src/charts/shared/median.ts';
import { readersBrowser } from '../../scripts/lib/browser.mjs';
import { compressingServer } from './compressing-server.ts';
import { ownCertificate } from './own-certificate.ts';

/** Installed for the measurement alone: it would triple what everybody else must fetch. */
const PACKAGE = 'lighthouse@13.5.0';
const PORT = 4393;
/** Other programs take time from a page; the middle of five runs is near what it takes alone. */
const RUNS = 5;

/** Twelve types of page, as addresses. */
const PAGES = [
	'',
	'learn/foundations/what-bpo-is/',
	'regions/asia/',
	'countries/philippines/',
	'compare/',
	'methods/erlang-c/',
	'methods/location-score/',
	'cases/nhs-england-capita/',
	'glossary/service-level-agreement/',
	'data/average-monthly-earnings/',
	'search/',
	'teach/builder/',
];

const score = z.object({ score: z.number().nullable() });
const report = z.object({
	categories: z.object({
		performance: score,
		accessibility: score,
		'best-practices': score,
		seo: score,
	}),
	audits: z.record(z.string(), z.object({ numericValue: z.number().optional() })),
});

/**
 * Lighthouse's mobile scores (0 to 100) of twelve pages of a built site, with largest paint and blocking time in
 * ms and layout shift: each the median of five runs,
 * after one in which the server compresses, which is not counted. The site is served as hosts do: over TLS,
 * compressed.
 *
 * @param folder a built site
 * @param work a folder for the tool and its reports
 */
export async function lighthouseRows(folder: string, work: string): Promise<[string, object][]> {
	const cli = install(work);
	const server = compressingServer(folder, ownCertificate(work));
	await server.listen(PORT);
	try {
		const rows: [string, object][] = [];
		for (const path of PAGES) {
			const url = `https://127.0.0.1:${PORT}/${path}`;
			await measured(cli, url, work);
			const runs: Row[] = [];
			for (let run = 0; run < RUNS; run++) runs.push(row(await measured(cli, url, work)));
			rows.push([`/${path}`, medianRow(runs)]);
		}
		return rows;
	} finally {
		server.close();
	}
}

function install(work: string): string {
	const tool = join(work, 'lighthouse');
	const cli = join(tool, 'node_modules/lighthouse/cli/index.js');
	if (existsSync(cli)) return cli;
	mkdirSync(tool, { recursive: true });
	const made = spawnSync('npm', ['install', '--prefix', tool, '--no-audit', '--no-fund', PACKAGE], {
		encoding: 'utf8',
	});
	if (made.status !== 0) throw new Error(`${PACKAGE} could not be installed: ${made.stderr}`);
	return cli;
}

/** Lighthouse now and then misses the start of its own recording on a busy machine; then it runs again. */
async function measured(
	cli: string,
	url: string,
	work: string,
	tries = 3,
): Promise<z.infer<typeof report>> {
	try {
		return await measuredOnce(cli, url, work);
	} catch (error) {
		if (tries <= 1) throw error;
		return measured(cli, url, work, tries - 1);
	}
}

async function measuredOnce(cli: string, url: string, work: string) {
	const file = join(work, 'lighthouse.json');
	const trust = ['--headless=new', '--ignore-certificate-errors'];
	const flags = [...trust, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])].join(' ');
	const args = [cli, url, '--quiet', '--output=json', `--output-path=${file}`];
	// Not spawnSync: this process also serves the pages.
	await new Promise<void>((done, failed) => {
		const child = spawn(process.execPath, [...args, `--chrome-flags=${flags}`], {
			env: { ...process.env, CHROME_PATH: readersBrowser() },
			stdio: ['ignore', 'ignore', 'inherit'],
		});
		child.on('exit', (code) => {
			if (code === 0) done();
			else failed(new Error(`Lighthouse ended with ${code} on ${url}`));
		});
	});
	return report.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Numbers of a page by what they say. */
type Row = Record<string, number>;

function row({ categories, audits }: z.infer<typeof report>): Row {
	const points = ({ score: value }: z.infer<typeof score>) => Math.round((value ?? 0) * 100);
	const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
	return {
		performance: points(categories.performance),
		accessibility: points(categories.accessibility),
		practices: points(categories['best-practices']),
		seo: points(categories.seo),
		'LCP ms': Math.round(value('largest-contentful-paint')),
		'TBT ms': Math.round(value('total-blocking-time')),
		CLS: Math.round(value('cumulative-layout-shift') * 1000) / 1000,
	};
}

/** The median of each number over runs, which need not come from the same run. */
export function medianRow(runs: readonly Row[]): Row {
	const [first = {}] = runs;
	return Object.fromEntries(
		Object.keys(first).map((name) => [name, median(runs.flatMap((run) => run[name] ?? [])) ?? NaN]),
	);
}
