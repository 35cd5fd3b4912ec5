import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import type { EditionId } from '../../editions/edition.ts';
import { editions } from '../../editions/all.ts';
import { readList } from '../../editions/list.ts';

const SHELF = 'dist/offline/editions';

/** A folder name that trips programs which take addresses for paths. */
const AWKWARD = 'mes leçons & 100 % Übung #1';

/** One page of every kind that behaves differently in a copy. */
export const COPY_PAGES = [
	'index.html',
	'learn/index.html',
	'learn/foundations/what-bpo-is/index.html',
	'regions/asia/index.html',
	'countries/philippines/index.html',
	'compare/index.html',
	'methods/erlang-c/index.html',
	'methods/total-cost/index.html',
	'methods/working-hours/index.html',
	'methods/location-score/index.html',
	'cases/nhs-england-capita/index.html',
	'claims/costs-and-benefits/index.html',
	'glossary/service-level-agreement/index.html',
	'data/index.html',
	'data/average-monthly-earnings/index.html',
	'sources/index.html',
	'search/index.html',
	'teach/builder/index.html',
	'teach/questions/index.html',
	'teach/courses/introduction-for-students/index.html',
	'about/changes/index.html',
	'offline/index.html',
] as const;

/**
 * The one file of an edition.
 *
 * @throws When it was not made, with what is missing for it.
 */
export async function editionFile(id: EditionId): Promise<string> {
	const list = await readList(SHELF);
	const file = list?.files.find(({ edition }) => edition === id);
	if (file) return join(SHELF, file.name);
	const missing = editions.find((edition) => edition.id === id)?.missing();
	throw new Error(missing ?? 'Run "npm run editions" first.');
}

/** The zip unpacked into a folder with spaces, accents and signs. */
export interface Unpacked {
	folder: string;
	/** Address of the folder, with a slash at the end. */
	root: string;
	files: readonly string[];
	remove: () => void;
}

/** Unpacks the zip as a reader does. */
export async function unpackedZip(): Promise<Unpacked> {
	const zip = readFileSync(await editionFile('zip'));
	const above = mkdtempSync(join(tmpdir(), 'bpo-zip-'));
	const folder = join(above, AWKWARD);
	const files = unzipSync(zip);
	for (const [path, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	return {
		folder,
		root: pathToFileURL(`${folder}/`).href,
		files: Object.keys(files),
		remove: () => rmSync(above, { recursive: true, force: true }),
	};
}

/** What readers ask, with the pages that answer it. */
export interface Query {
	text: string;
	pages: string[];
}

/** Queries of `checks/search-queries.yaml`, in the order of the file. */
export function queries(): Query[] {
	const file = parse(readFileSync('checks/search-queries.yaml', 'utf8')) as string[][];
	return file.map(([text = '', ...pages]) => ({ text, pages }));
}

/** Links of the search to pages, the best first: that of an answer card stands before the results. */
export const FOUND = ':is(.search-answer, .search-result) h3 a';

/** Whether an address is that of one of the pages, as a copy addresses them. */
export function leadsTo(address: string, pages: readonly string[]): boolean {
	const path = new URL(address, 'file:').pathname;
	return pages.some((page) => path.endsWith(`${page}index.html`));
}

/** The first of these programs that exists. */
export function program(...names: string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(':');
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
