import { filesOf } from '../needs.ts';
import type { Library } from './library.ts';
import { neededEditions, type CopyState } from './state.ts';

/**
 * Removes what no edition needs any more, also what a save fetched that was given up for a smaller one. An
 * old edition stays whole as long as a page is bound to it. Not to be called during a save.
 */
export async function tidy(library: Library): Promise<void> {
	const state = await library.state();
	const ids = neededEditions(state);
	const needed = new Set<string>();
	for (const id of ids) {
		const edition = await library.edition(id);
		// Without its list nobody knows what it needs.
		if (!edition) return;
		const groups = neededGroups(state, id) ?? Object.keys(edition.manifest.groups);
		for (const [, , hash] of filesOf(edition.manifest, groups)) needed.add(hash);
	}
	const { contents } = library.shelves;
	for (const hash of await contents.names()) if (!needed.has(hash)) await contents.remove(hash);
	await library.keepEditions(ids);
}

/** The groups of the edition that is read or on its way; undefined for any other. */
function neededGroups({ active, pending }: CopyState, id: string): string[] | undefined {
	const holdings = [active, pending].filter((holding) => holding?.id === id);
	return holdings.length > 0 ? holdings.flatMap((holding) => holding?.groups ?? []) : undefined;
}
