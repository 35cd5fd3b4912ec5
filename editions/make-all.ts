import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contextOf } from './context.ts';
import type { Edition } from './edition.ts';
import { inOrder, listed, listFilesOf, readList } from './list.ts';

/** Where editions come from and go to. */
export interface Workshop {
	/** Folder of the built site. */
	site: string;
	/** Folder for what is not finished. */
	work: string;
	/** Folder of the finished files, with their list. */
	shelf: string;
	/** Prints a line. */
	say: (line: string) => void;
}

/**
 * Makes editions side by side, because some wait for programs of their own, and shelves each when it is
 * ready. One whose tool is missing is named and left out; one that fails does not stop the others.
 *
 * @returns those that were left out, and those that failed
 */
export async function makeAll(
	all: readonly Edition[],
	workshop: Workshop,
): Promise<{ leftOut: Edition[]; failed: Edition[] }> {
	const { say } = workshop;
	const leftOut: Edition[] = [];
	const failed: Edition[] = [];
	let shelving = Promise.resolve();
	const make = async (edition: Edition): Promise<void> => {
		const missing = edition.missing();
		if (missing !== undefined) {
			say(`✗ ${edition.title}: left out. ${missing}`);
			leftOut.push(edition);
			return;
		}
		const start = performance.now();
		say(`… ${edition.title}`);
		try {
			const made = await makeOne(edition, workshop);
			// One after the other: all write the same list.
			const shelved = shelving.then(() => shelve(edition, made, workshop));
			shelving = shelved.catch(() => undefined);
			await shelved;
			say(`✓ ${edition.title} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
		} catch (error) {
			say(`✗ ${edition.title}: ${error instanceof Error ? error.message : String(error)}`);
			failed.push(edition);
		}
	};
	await Promise.all(all.map(make));
	return { leftOut, failed };
}

async function makeOne(edition: Edition, { site, work, say }: Workshop): Promise<string> {
	const out = join(work, edition.id);
	await rm(out, { recursive: true, force: true });
	await mkdir(out, { recursive: true });
	await edition.make(await contextOf(site, out, (line) => say(`    ${line}`)));
	return out;
}

/** Puts the files of an edition beside those of the others and into the list of all. */
async function shelve(edition: Edition, made: string, { site, shelf }: Workshop): Promise<void> {
	const files = await listed(edition.id, made);
	if (files.length === 0) throw new Error('It left no file.');
	const { edition: facts } = await contextOf(site, made, () => undefined);
	const before = await readList(shelf);
	const others =
		before?.id === facts.id ? before.files.filter((file) => file.edition !== edition.id) : [];
	for (const old of before?.files ?? []) {
		if (!others.includes(old)) await rm(join(shelf, old.name), { force: true });
	}
	await mkdir(shelf, { recursive: true });
	for (const { name } of files) await cp(join(made, name), join(shelf, name));
	await rm(made, { recursive: true, force: true });
	const list = { ...facts, files: inOrder([...others, ...files]) };
	for (const [name, text] of Object.entries(listFilesOf(list)))
		await writeFile(join(shelf, name), text);
}
