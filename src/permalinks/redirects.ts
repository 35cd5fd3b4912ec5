import type { Permalink } from '../schemas/permalinks.ts';
import { citePath, isArticlePath } from './cite-path.ts';

/**
 * Old page addresses with the address that now answers, for Astro's redirects. The page that cites an
 * article goes with it.
 */
export function pageRedirects(recorded: readonly Permalink[]): Record<string, string> {
	return Object.fromEntries(
		recorded.flatMap(({ kind, path, movedTo }) => {
			if (kind !== 'page' || movedTo === undefined) return [];
			if (!isArticlePath(path)) return [[path, movedTo]];
			const cited = isArticlePath(movedTo) ? citePath(movedTo) : movedTo;
			return [
				[path, movedTo],
				[citePath(path), cited],
			];
		}),
	);
}

/** Ids of sections and figures that are gone, with the address that answers for `/s/<id>/`. */
export function sectionRedirects(
	recorded: readonly Permalink[],
	livingIds: ReadonlySet<string>,
): Record<string, string> {
	return Object.fromEntries(
		recorded.flatMap(({ kind, id, movedTo }) =>
			kind !== 'page' && movedTo !== undefined && !livingIds.has(id)
				? [[`/s/${id}/`, movedTo]]
				: [],
		),
	);
}

/**
 * The same redirects for a site below a path: Astro puts the path before an old address, and writes the
 * new one as it is told.
 *
 * @param base with a slash at both ends
 */
export function leadingBelow(
	base: string,
	redirects: Readonly<Record<string, string>>,
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(redirects).map(([from, to]) => [from, base + to.replace(/^\//, '')]),
	);
}

/** Anchors that once stood on a page and moved away: they stay there as empty places with a link. */
export function movedAnchors(
	recorded: readonly Permalink[],
	path: string,
): { id: string; movedTo: string }[] {
	return recorded.flatMap(({ kind, id, path: old, movedTo }) =>
		kind !== 'page' && movedTo !== undefined && old.split('#')[0] === path ? [{ id, movedTo }] : [],
	);
}
