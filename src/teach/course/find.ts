import type { CatalogIndex, CatalogItem, CatalogPage } from './catalog.ts';

/** A page with those of its parts that were found; terms stand without a page. */
export interface Found {
	page?: CatalogPage;
	items: CatalogItem[];
}

/**
 * Finds what holds every word that was typed, in its own title or that of its page. Words may be
 * begun only. Groups follow the order of the book, those with a page title that fits first.
 */
export function findItems(catalog: CatalogIndex, typed: string): Found[] {
	const words = plain(typed)
		.split(/\s+/)
		.filter((word) => word !== '');
	const groups = catalog.pages.flatMap((page): (Found & { whole: boolean })[] => {
		const about = plain(`${page.title} ${page.label} ${page.part ?? ''}`);
		const whole = words.every((word) => has(plain(page.title), word));
		const items = catalog
			.itemsOf(page)
			.filter((item) => words.every((word) => has(`${about} ${plain(textOf(item))}`, word)));
		return items.length > 0 ? [{ page, items, whole }] : [];
	});
	const terms = catalog.items.filter(
		(item) => item.page === undefined && words.every((word) => has(plain(textOf(item)), word)),
	);
	return [
		...groups.filter(({ whole }) => whole),
		...groups.filter(({ whole }) => !whole),
		...(terms.length > 0 ? [{ items: terms }] : []),
	];
}

function textOf({ title, id, also = '' }: CatalogItem): string {
	return `${title} ${id.replaceAll('-', ' ')} ${also}`;
}

function has(text: string, word: string): boolean {
	return text.startsWith(word) || text.includes(` ${word}`);
}

/** Lower case, without accents and signs. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
