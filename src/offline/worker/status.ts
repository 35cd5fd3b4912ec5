import type { CopyFacts, Status } from '../messages.ts';
import { amountOf, filesOf, missingFiles } from '../needs.ts';
import type { Library } from './library.ts';
import type { Holding } from './state.ts';

/**
 * The state of the copy for pages, without what a running job adds. While one runs, its progress stands
 * in for what was begun: counting that takes a moment.
 */
export async function statusOf(library: Library, isBusy: boolean): Promise<Status> {
	const { active, pending, newer, keepCurrent } = await library.state();
	const saved = active && (await factsOf(library, active));
	const begun = isBusy ? undefined : pending && (await begunFacts(library, pending));
	return {
		keepCurrent,
		...(saved && { saved }),
		...(begun && { begun }),
		...(newer && { newer }),
	};
}

async function factsOf(library: Library, { id, groups }: Holding): Promise<CopyFacts | undefined> {
	const edition = await library.edition(id);
	if (!edition) return undefined;
	const { version, date, data } = edition.manifest;
	return { id, version, date, data, groups, ...amountOf(filesOf(edition.manifest, groups)) };
}

async function begunFacts(library: Library, pending: Holding): Promise<Status['begun']> {
	const facts = await factsOf(library, pending);
	const edition = await library.edition(pending.id);
	if (!facts || !edition) return undefined;
	const files = filesOf(edition.manifest, pending.groups);
	const missing = amountOf(missingFiles(files, await library.shelves.contents.names()));
	const present = { files: facts.files - missing.files, bytes: facts.bytes - missing.bytes };
	return { ...facts, present };
}
