import { itemKey, type CourseItem } from './model.ts';
import { viewItem } from './view.ts';

/** A page of the book whose parts can be picked. */
export interface CatalogPage {
	/** Address below the base path. */
	path: string;
	title: string;
	kind: 'about' | 'article' | 'case' | 'country' | 'explorer' | 'method' | 'region';
	/** Its place as readers know it: "Article 11". */
	label: string;
	/** Title of the part of the book, for articles. */
	part?: string;
	/** 1 first steps, 2 core, 3 advanced. */
	level?: 1 | 2 | 3;
	/** Reading time of the whole page. */
	minutes: number;
	/** Terms that the page explains, by id. */
	terms: string[];
}

/** A thing that can be picked. */
export interface CatalogItem {
	kind: string;
	id: string;
	title: string;
	minutes: number;
	/** Index of its page; terms have none. */
	page?: number;
	/** Ids of the terms its text uses. */
	uses?: string[];
	/** Questions of a quiz. */
	questions?: number;
	/** Other words under which it is found. */
	also?: string;
}

/** Everything that can be picked, in the order of the book. */
export interface Catalog {
	pages: CatalogPage[];
	items: CatalogItem[];
	/** Names of the explorer's kinds of view and of its measures, by the ids in its addresses. */
	explorer?: {
		views: Readonly<Record<string, string>>;
		measures: Readonly<Record<string, string>>;
	};
}

/** The catalogue with fast look-up. */
export interface CatalogIndex extends Catalog {
	find: (item: Pick<CourseItem, 'kind' | 'id'>) => CatalogItem | undefined;
	pageOf: (item: CatalogItem) => CatalogPage | undefined;
	/** Place in the order of the book. */
	placeOf: (item: CatalogItem) => number;
	itemsOf: (page: CatalogPage) => CatalogItem[];
}

/** Makes a catalogue ready for look-up. Throws when the value is no catalogue. */
export function indexCatalog(value: unknown): CatalogIndex {
	if (!isCatalog(value)) throw new TypeError('The list of sections could not be read.');
	const { pages, items } = value;
	const places = new Map(items.map((item, place) => [itemKey(item), place]));
	const byPage = new Map<number, CatalogItem[]>();
	for (const item of items) {
		if (item.page === undefined) continue;
		const members = byPage.get(item.page) ?? [];
		byPage.set(item.page, members);
		members.push(item);
	}
	return {
		pages,
		items,
		find: (item) =>
			items[places.get(itemKey(item)) ?? -1] ??
			(item.kind === 'view' ? viewItem(item.id, value) : undefined),
		pageOf: (item) => pages[item.page ?? -1],
		placeOf: (item) => places.get(itemKey(item)) ?? -1,
		itemsOf: (page) => byPage.get(pages.indexOf(page)) ?? [],
	};
}

/** The address of an item of the catalogue, below the base path. */
export function addressOf({ kind, id }: Pick<CourseItem, 'kind' | 'id'>): string {
	switch (kind) {
		case 'method':
			return `/methods/${id}/`;
		case 'case':
			return `/cases/${id}/`;
		case 'term':
			return `/glossary/${id}/`;
		case 'view':
			return id;
		default:
			return `/s/${id}/`;
	}
}

function isCatalog(value: unknown): value is Catalog {
	return (
		typeof value === 'object' &&
		value !== null &&
		'pages' in value &&
		'items' in value &&
		Array.isArray(value.pages) &&
		Array.isArray(value.items)
	);
}
