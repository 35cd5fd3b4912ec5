import { itemKinds, type CourseItem } from './model.ts';
import type { CatalogIndex, CatalogItem } from './catalog.ts';
import { viewId } from './view.ts';

/** Kinds whose ids are places inside a page or pages of one section. */
const places = ['section', 'figure', 'quiz'] as const;

/** Whether a text is meant as an address and not as words to find. */
export function isAddress(text: string): boolean {
	return /^(?:https?:\/\/|\/)\S+$/i.test(text);
}

/**
 * What an address of the atlas stands for in a course: a place of a page, a view with its choices, or
 * all parts of a page. Nothing for addresses of other sites and for pages that hold nothing.
 *
 * @param homes addresses under which the atlas answers, each with a slash at its end
 */
export function itemsAt(
	address: string,
	catalog: CatalogIndex,
	homes: readonly string[],
): CatalogItem[] {
	const home = homes.find((home) => URL.canParse(address, home) && isBelow(address, home));
	if (home === undefined) return [];
	const { pathname, search, hash } = new URL(address, home);
	const path = `/${pathname.slice(new URL(home).pathname.length)}`;
	const id = /^\/s\/([^/]+)\/$/.exec(path)?.[1] ?? hash.slice(1).split(':~:')[0] ?? '';
	const place = id === '' ? undefined : placeNamed(id, catalog);
	if (place) return [place];
	const view = viewId(path, search);
	const found = view === undefined ? undefined : catalog.find({ kind: 'view', id: view });
	if (found) return [found];
	return [...termAt(path, catalog), ...partsAt(path, catalog)];
}

/**
 * What a link to the builder asks for, `section:some-id`, as anyone may have written it. Undefined
 * when this edition has nothing of the kind.
 */
export function wishedItem(wish: string, catalog: CatalogIndex): CatalogItem | undefined {
	const [, kind = '', id = ''] = /^([a-z]{1,20}):(.{1,2100})$/.exec(wish) ?? [];
	if (!itemKinds.some((name) => name === kind)) return undefined;
	const at = kind === 'view' ? id.indexOf('?') : -1;
	const own = at < 0 ? id : (viewId(id.slice(0, at), id.slice(at)) ?? id);
	return catalog.find({ kind, id: own });
}

/** Of a page with a quiz its sections and the quiz; of cases, calculators and the explorer the whole. */
export function partsToAdd(items: readonly CatalogItem[]): CatalogItem[] {
	const whole = items.filter(({ kind }) => ['case', 'method', 'view'].includes(kind));
	return whole.length > 0
		? whole
		: items.filter(({ kind }) => kind === 'section' || kind === 'quiz');
}

/** An item of the catalogue as a course holds it. */
export function toCourseItem({ kind, id }: CatalogItem): CourseItem {
	return { kind, id };
}

function isBelow(address: string, home: string): boolean {
	return new URL(address, home).href.startsWith(home);
}

function placeNamed(id: string, catalog: CatalogIndex): CatalogItem | undefined {
	for (const kind of places) {
		const item = catalog.find({ kind, id });
		if (item) return item;
	}
	return undefined;
}

function termAt(path: string, catalog: CatalogIndex): CatalogItem[] {
	const [, id = ''] = /^\/glossary\/([^/]+)\/$/.exec(path) ?? [];
	const term = catalog.find({ kind: 'term', id });
	return term ? [term] : [];
}

function partsAt(path: string, catalog: CatalogIndex): CatalogItem[] {
	const page = catalog.pages.find((known) => known.path === path);
	return page ? partsToAdd(catalog.itemsOf(page)) : [];
}
