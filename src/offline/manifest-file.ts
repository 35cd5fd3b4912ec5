import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { currentEdition } from '../data/editions.ts';
import { site } from '../site.ts';
import { CORE, groupOf } from './groups.ts';
import { hashOf } from './hash.ts';
import {
	EDITION_FILE,
	editionId,
	MANIFEST_FILE,
	type Edition,
	type EditionName,
	type FileEntry,
	type GroupSize,
	type Manifest,
} from './manifest.ts';
import { sectionHomes } from './section-homes.ts';
import { shortened } from './shared-paths.ts';

/**
 * Files that no reader of a saved copy needs: the worker and these lists themselves, downloads,
 * what is made for servers, search engines and other sites, and the page for wrong addresses, in whose
 * place a copy has a page of its own.
 */
const LEFT_OUT =
	/^(_headers|_redirects|sw\.js|404\.html|robots\.txt|sitemap\.xml|llms\.txt|offline\/(manifest\.json|edition\.json|editions\/.*)|.*\/oembed\.json)$/;

/**
 * Lists the files of a built site for saving, into `offline/manifest.json` and, in short,
 * `offline/edition.json`. Call it when nothing else will change: after the search index.
 *
 * @param folder of the built site
 * @param base path the site is served under, with a slash at both ends
 * @returns the facts of the edition
 */
export async function writeOfflineManifest(folder: string, base: string): Promise<Edition> {
	const homes = sectionHomes(folder, base);
	const groups: Record<string, FileEntry[]> = { [CORE]: [] };
	const sizes: Record<string, GroupSize> = {};
	for (const path of listed(folder)) {
		const bytes = readFileSync(join(folder, path));
		const group = groupOf(path, homes.get(path.split('/')[1] ?? ''));
		(groups[group] ??= []).push([path, bytes.length, await hashOf(bytes)]);
		const size = (sizes[group] ??= { files: 0, bytes: 0, packed: 0 });
		size.files++;
		size.bytes += bytes.length;
		size.packed += packedSize(path, bytes);
	}
	const name = await nameOf(groups);
	const edition: Edition = { ...name, groups: sizes };
	mkdirSync(join(folder, 'offline'), { recursive: true });
	const list = Object.entries(groups).map(([id, files]) => [id, shortened(files)]);
	const manifest = { ...name, groups: Object.fromEntries(list) as object };
	writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify(manifest));
	writeFileSync(join(folder, EDITION_FILE), JSON.stringify(edition));
	return edition;
}

function listed(folder: string): string[] {
	return globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name).slice(folder.replace(/[\\/]$/, '').length + 1),
		)
		.map((path) => path.split(sep).join('/'))
		.filter((path) => !LEFT_OUT.test(path))
		.sort();
}

async function nameOf(groups: Manifest['groups']): Promise<EditionName> {
	return {
		id: await editionId(groups),
		version: site.edition,
		date: site.editionDate,
		data: currentEdition().id,
	};
}

const PACKED_ALREADY = /\.(woff2|png|zip|epub|imscc|pf_\w+|pagefind)$/;

function packedSize(path: string, bytes: Buffer): number {
	return PACKED_ALREADY.test(path) ? bytes.length : gzipSync(bytes, { level: 6 }).length;
}
