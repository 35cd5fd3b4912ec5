import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { basePath } from '../../scripts/lib/base-path.mjs';
import { isArticlePath } from '../../src/permalinks/cite-path.ts';
import { attribute, elements, parsePage, type Element } from './dom.ts';

/** One built HTML page. */
export interface Page {
	/** Path in the built folder, for messages. */
	file: string;
	/** Address below the base path, for example `/learn/`. */
	path: string;
	html: string;
	elements: readonly Element[];
	ids: ReadonlySet<string>;
	/** A stub that sends the reader on to another address. */
	isRedirect: boolean;
}

/** What the checks look at: the built folder, and the sources that make promises about it. */
export interface Site {
	/** Path under which the site is served, with a slash at both ends. */
	base: string;
	/** Where the files stand on disk; undefined for a site that a test wrote down. */
	folder?: string | undefined;
	/** All built files, by path with slashes and without one at the start. */
	files: ReadonlyMap<string, Buffer>;
	pages: readonly Page[];
	/** Text of `content/permalinks.json`. */
	permalinks: string;
	/** Texts of the style sheets that name colors, by file. */
	colors: Readonly<Record<string, string>>;
	/** Text of `ARCHITECTURE.md`. */
	architecture: string;
}

/** One broken promise. */
export interface Problem {
	file: string;
	message: string;
}

/** One promise about the built site. */
export interface Check {
	/** The promise as a sentence. */
	promise: string;
	run: (site: Site) => Problem[] | Promise<Problem[]>;
}

/** The style sheets that name colors: what all pages share, and what maps add. */
const COLORS = ['tokens', 'map', 'chart-map'].map((name) => `src/styles/${name}.css`);

/** Reads the built folder and the sources that the checks compare with it, from the project's root. */
export function readSite(root: string, base = '/'): Site {
	const folder = join(root, 'dist');
	return siteOf(readFolder(folder), {
		base,
		folder,
		permalinks: readFileSync(join(root, 'content/permalinks.json'), 'utf8'),
		colors: Object.fromEntries(
			COLORS.map((file) => [file, readFileSync(join(root, file), 'utf8')]),
		),
		architecture: readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'),
	});
}

/** All files of a folder, by path below it with slashes. */
export function readFolder(folder: string): Record<string, Buffer> {
	return Object.fromEntries(
		globSync('**/*', { cwd: folder, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [
				file
					.slice(folder.length + 1)
					.split(sep)
					.join('/'),
				readFileSync(file),
			]),
	);
}

/** A site from files in memory, by path. */
export function siteOf(
	contents: Readonly<Record<string, string | Buffer>>,
	sources: Partial<Omit<Site, 'files' | 'pages'>> = {},
): Site {
	const { base = '/', folder, permalinks = '{"addresses":[]}' } = sources;
	const { colors = {}, architecture = '' } = sources;
	const files = new Map(
		Object.entries(contents)
			.toSorted(([a], [b]) => a.localeCompare(b, 'en'))
			.map(([file, content]) => [file, Buffer.from(content)]),
	);
	const pages = [...files]
		.filter(([file]) => file.endsWith('.html'))
		.map(([file, content]) => pageOf(file, content.toString()));
	return {
		base: basePath(base),
		folder,
		files,
		pages,
		permalinks,
		colors,
		architecture,
	};
}

function pageOf(file: string, html: string): Page {
	const all = [...elements(parsePage(html))];
	return {
		file,
		path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		html,
		elements: all,
		ids: new Set(all.map((element) => attribute(element, 'id')).filter((id) => id !== undefined)),
		isRedirect: all.some((element) => attribute(element, 'http-equiv') === 'refresh'),
	};
}

/** The pages that hold something to read. */
export function readingPages(site: Site): Page[] {
	return site.pages.filter((page) => !page.isRedirect);
}

/** Whether a page is an article of the book. */
export function isArticle({ path }: Page): boolean {
	return isArticlePath(path);
}
