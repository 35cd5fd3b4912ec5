import { posix } from 'node:path';
import ts from 'typescript';

/** Folders of `src`, from the highest layer to the lowest. A file imports its own layer or a lower one. */
const LAYERS: readonly (readonly string[])[] = [
	['pages', 'env.d.ts', 'middleware.ts'],
	['layouts'],
	['components', 'elements'],
	[
		'changes',
		'charts',
		'explorer',
		'search',
		'teach',
		'citing',
		'permalinks',
		'offline',
		'markdown',
	],
	['corpus', 'data', 'methods', 'platform'],
	['schemas'],
];

/** Open to every layer: facts about the site, and the words of its interface. */
const SHARED = ['site.ts', 'strings', 'styles'];

/** Layers that may use Astro; the rest is plain TypeScript. */
const ASTRO_USERS = ['pages', 'layouts', 'components', 'middleware.ts'];

/** Exceptions inside a layer: what the Markdown plugins may use of their neighbors. */
const NEIGHBORS: Partial<Record<string, readonly string[]>> = {
	markdown: ['markdown', 'permalinks'],
};

/** A source file, by its path below `src`. */
export interface SourceFile {
	path: string;
	text: string;
}

/**
 * Checks the direction of imports.
 *
 * @returns one sentence for each import that points back, or at Astro from plain TypeScript
 */
export function importProblems(files: readonly SourceFile[]): string[] {
	return files.flatMap((file) =>
		importsOf(file).flatMap(({ specifier, typeOnly }) => {
			const reason = specifier.startsWith('.')
				? pointsBack(file.path, posix.join(posix.dirname(file.path), specifier))
				: usesAstro(file.path, specifier, typeOnly);
			return reason ? [`src/${file.path} imports ${specifier}: ${reason}`] : [];
		}),
	);
}

function pointsBack(from: string, to: string): string | undefined {
	const [source, target] = [folderOf(from), folderOf(to)];
	if (to.startsWith('..') || source === target || SHARED.includes(target)) return undefined;
	if (SHARED.includes(source)) return `${source} is used by every layer and uses none`;
	if (layerOf(target) < layerOf(source)) return `${source} is below ${target}`;
	const neighbors = NEIGHBORS[source];
	if (layerOf(target) === layerOf(source) && neighbors && !neighbors.includes(target)) {
		return `${source} does not use ${target}`;
	}
	return undefined;
}

function usesAstro(from: string, specifier: string, typeOnly: boolean): string | undefined {
	if (ASTRO_USERS.includes(folderOf(from))) return undefined;
	if (specifier.startsWith('astro:') || (specifier === 'astro' && !typeOnly)) {
		return `${folderOf(from)} is plain TypeScript`;
	}
	return undefined;
}

function folderOf(path: string): string {
	return path.split('/')[0] ?? path;
}

function layerOf(folder: string): number {
	const layer = LAYERS.findIndex((folders) => folders.includes(folder));
	if (layer === -1) throw new Error(`src/${folder} belongs to no layer; name it in LAYERS`);
	return layer;
}

function importsOf({ path, text }: SourceFile): { specifier: string; typeOnly: boolean }[] {
	const code = path.endsWith('.astro') ? scriptsOf(text) : text;
	return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName, pos }) => ({
		specifier: fileName,
		typeOnly: /\bimport type\b[^;]*$/.test(code.slice(0, pos)),
	}));
}

/** The frontmatter and the scripts of an .astro file. */
function scriptsOf(text: string): string {
	const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
	const scripts = Array.from(
		text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g),
		([, code]) => code,
	);
	return [frontmatter, ...scripts].join('\n');
}
