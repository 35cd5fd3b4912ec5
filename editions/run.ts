/** Makes what readers take away, from the built site: `npm run editions [-- zip zim epub pdf]`. */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeOfflineManifest } from '../src/offline/manifest-file.ts';
import { editions } from './all.ts';
import { contextOf } from './context.ts';
import type { Edition } from './edition.ts';
import { readHome } from './folder/home.ts';
import { type EditionFile, listed, listFilesOf, readList } from './list.ts';
import { withEditionList } from './offline-page.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const SITE = 'dist';
const WORK = '.cache/editions';
const SHELF = join(SITE, 'offline/editions');

const named = process.argv.slice(2);
const unknown = named.filter((name) => !editions.some(({ id }) => id === name));
if (unknown.length > 0) {
	const known = editions.map(({ id }) => id).join(', ');
	console.error(`There is no edition called ${unknown.join(', ')}. There are: ${known}.`);
	process.exit(1);
}
const wanted = editions.filter(({ id }) => named.length === 0 || named.includes(id));

try {
	const { base } = await readHome(SITE);
	const failed = await makeAll(wanted);
	await completePage();
	await writeOfflineManifest(SITE, base);
	process.exitCode = failed ? 1 : 0;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Makes the editions one after the other and shelves them. Returns whether one of them failed. */
async function makeAll(all: readonly Edition[]): Promise<boolean> {
	let failed = false;
	for (const edition of all) {
		const missing = edition.missing();
		if (missing !== undefined) {
			console.log(`✗ ${edition.title}: left out. ${missing}`);
			// Who asked for this one by name did not get it.
			failed ||= named.length > 0;
			continue;
		}
		const start = performance.now();
		console.log(`… ${edition.title}`);
		try {
			await shelve(edition, await makeOne(edition));
			console.log(`✓ ${edition.title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
		} catch (error) {
			console.error(
				`✗ ${edition.title}: ${error instanceof Error ? error.message : String(error)}`,
			);
			failed = true;
		}
	}
	return failed;
}

async function makeOne(edition: Edition): Promise<string> {
	const out = join(WORK, edition.id);
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	await edition.make(await contextOf(SITE, out, (line) => console.log(`    ${line}`)));
	return out;
}

/** Puts the files of an edition beside those of the others and into the list of all. */
async function shelve(edition: Edition, made: string): Promise<void> {
	const files = await listed(edition.id, made);
	if (files.length === 0) throw new Error('It left no file.');
	const { edition: facts } = await contextOf(SITE, made, () => undefined);
	const before = await readList(SHELF);
	const others =
		before?.id === facts.id ? before.files.filter((file) => file.edition !== edition.id) : [];
	for (const old of before?.files ?? []) {
		if (!others.includes(old)) await rm(join(SHELF, old.name), { force: true });
	}
	await mkdir(SHELF, { recursive: true });
	for (const { name } of files) await cp(join(made, name), join(SHELF, name));
	await rm(made, { recursive: true, force: true });
	const list = { ...facts, files: inOrder([...others, ...files]) };
	for (const [name, text] of Object.entries(listFilesOf(list)))
		await writeFile(join(SHELF, name), text);
}

function inOrder(files: readonly EditionFile[]): EditionFile[] {
	return editions.flatMap(({ id }) => files.filter(({ edition }) => edition === id));
}

async function completePage(): Promise<void> {
	const list = await readList(SHELF);
	if (!list) return;
	const page = join(SITE, 'offline/index.html');
	await writeFile(page, withEditionList(await readFile(page, 'utf8'), list));
}
