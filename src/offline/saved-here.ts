import { groupOf } from './groups.ts';
import { fileOf } from './path.ts';
import { shelfPlace } from './worker/shelf.ts';
import { STATE, type CopyState } from './worker/state.ts';

/**
 * What the copy in this browser holds, as a page can look it up without asking the worker.
 *
 * @param scope address of the site, with a slash at the end
 * @returns whether a page of the site is saved, by its address; undefined where there is no copy
 */
export async function savedHere(
	scope: string,
): Promise<((address: string) => boolean) | undefined> {
	const { cacheName, prefix } = shelfPlace(scope, 'records');
	// Opening a cache would make one.
	const record = await caches.match(prefix + STATE, { cacheName });
	const state = (await record?.json()) as CopyState | undefined;
	const groups = state?.active?.groups;
	if (!groups) return undefined;
	return (address) => {
		const file = fileOf(address, scope);
		return file !== undefined && groups.includes(groupOf(file));
	};
}
