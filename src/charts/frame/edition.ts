import { editionWords } from '../../strings/editions.ts';

/** The query key that names the data edition of a link, the same in figures and explorer. */
export const EDITION_KEY = 'v';

/** The address of a figure with the edition of its data, so that a later reader can be told of changes. */
export function withEdition(address: string, edition: string): string {
	const url = new URL(address);
	url.searchParams.set(EDITION_KEY, edition);
	return url.href;
}

/** The data edition that a link names; nonsense counts as none. */
export function editionNamed(text: string | null | undefined): string | undefined {
	return text && /^[\w.-]{1,20}$/.test(text) ? text : undefined;
}

/** The edition a query string names when it is not the given one. */
export function otherEdition(query: string, edition: string): string | undefined {
	const named = editionNamed(new URLSearchParams(query).get(EDITION_KEY));
	return named === edition ? undefined : named;
}

/**
 * Tells that figures have changed since the link to a page was made. On a page with several
 * figures, the one that the address points to tells it.
 */
export function showOlderLink(
	notice: HTMLElement,
	{ figure, edition }: { figure?: string; edition: string },
): void {
	const older = otherEdition(location.search, edition);
	if (older === undefined || (figure !== undefined && location.hash !== `#${figure}`)) return;
	const way = document.createElement('a');
	way.href = `${document.body.dataset.base ?? '/'}data/changes/`;
	way.textContent = editionWords.whatChanged;
	notice.replaceChildren(editionWords.olderLink(older), ' ', way, '.');
	notice.hidden = false;
}
