import { EDITION_FILE } from '../offline/manifest.ts';
import { savedHere } from '../offline/saved-here.ts';
import { h } from '../platform/h.ts';
import { searchStrings as strings } from '../strings/search.ts';

/** Links to pages: those of results and cards by their titles, and the ways in. */
const LINKS = ':is(.search-result, .search-answer) h3 a, .search-ways a';

const MARK = 'search-unsaved';

/** How long an answer of the server counts, in milliseconds. */
const REACHED_MS = 10_000;

/**
 * Marks links to pages that cannot be opened now: the server is out of reach, and the copy in this
 * browser lacks them. Follows what is shown, and the connection, from now on.
 *
 * @param content where results stand
 * @param base path of the site, with a slash at both ends
 */
export function watchUnsaved(content: HTMLElement, base: string): void {
	const scope = new URL(base, location.href).href;
	let reached = -Infinity;
	let marks = 0;

	const canReach = async (): Promise<boolean> => {
		if (performance.now() - reached < REACHED_MS) return true;
		// The worker never answers for this file, so the answer is that of the server.
		const options = { method: 'HEAD', cache: 'no-store' } as const;
		const answer = await fetch(scope + EDITION_FILE, options).catch(() => undefined);
		if (answer) reached = performance.now();
		return answer !== undefined;
	};

	const look = async (): Promise<void> => {
		const isSaved = await savedHere(scope);
		const links = () => [...content.querySelectorAll<HTMLAnchorElement>(LINKS)];
		const isMissing = ({ href }: HTMLAnchorElement) => isSaved?.(href) === false;
		const isCut = links().some(isMissing) && !(await canReach());
		// Others may stand there by now.
		for (const link of links()) setMark(link, isCut && isMissing(link), () => `unsaved-${++marks}`);
	};
	const lookAgain = (): void => void look().catch(() => undefined);

	new MutationObserver(lookAgain).observe(content, { childList: true, subtree: true });
	for (const change of ['online', 'offline']) {
		addEventListener(change, () => {
			reached = -Infinity;
			lookAgain();
		});
	}
	lookAgain();
}

/** Says of a page that it is not there: in the line above its title, or in the note of a way in. */
function setMark(link: HTMLAnchorElement, isMissing: boolean, newId: () => string): void {
	const block = link.closest('.search-result, .search-answer');
	const place = block?.querySelector('.search-kind') ?? link.querySelector('span');
	const mark = place?.querySelector(`.${MARK}`);
	if (Boolean(mark) === isMissing) return;
	mark?.remove();
	link.removeAttribute('aria-describedby');
	if (!isMissing) return;
	const id = newId();
	const words = h('b', { id }, strings.notSaved);
	place?.append(h('span', { class: MARK }, ' · ', words));
	if (block) link.setAttribute('aria-describedby', id);
}
