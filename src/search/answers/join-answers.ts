import type { FoundPage } from '../result.ts';
import { sectionList } from '../result-view.ts';
import type { DirectView } from './direct-view.ts';

/**
 * Joins the first found pages with the cards that stand above the list, which then need not name them
 * again: a card takes over the sections that were found on its page.
 *
 * @returns how many of the found pages, from the first on, have a card
 */
export function joinAnswers(
	blocks: readonly DirectView[],
	found: readonly FoundPage[],
	base: string,
): number {
	const cardOf = ({ href }: FoundPage) => blocks.find(({ path }) => isAt(href, path, base));
	const answered = answeredPages(found, (page) => cardOf(page) !== undefined);
	for (const page of found.slice(0, answered)) cardOf(page)?.element.append(...sectionList(page));
	return answered;
}

/** How many pages from the first on have a card. */
export function answeredPages<Page>(
	found: readonly Page[],
	hasCard: (page: Page) => boolean,
): number {
	const other = found.findIndex((page) => !hasCard(page));
	return other < 0 ? found.length : other;
}

/** Whether an address, apart from words to mark and place, is that of a path below the base path. */
export function isAt(href: string, path: string | undefined, base: string): boolean {
	return path !== undefined && href.replace(/[?#].*$/, '') === base + path.slice(1);
}
