import { viewWords as words } from '../../strings/course-views.ts';
import type { Catalog, CatalogItem } from './catalog.ts';

/** A longer query than any page of the atlas writes. */
const LONGEST = 2000;

/** A view is looked at and tried, so it takes longer than a text of its size. */
const VIEW_MINUTES = 10;

const PATH = /^(?:\/compare\/|\/methods\/[a-z0-9-]{1,80}\/)$/;

/**
 * The id of a view: path and query of a page whose address holds what the reader chose or typed, the
 * explorer or a calculator. Undefined for other pages, and for these without any choice.
 */
export function viewId(path: string, search: string): string | undefined {
	if (!PATH.test(path) || search.length > LONGEST) return undefined;
	const query = new URLSearchParams(search).toString();
	return query === '' ? undefined : `${path}?${query}`;
}

/** A view as an item of the catalogue; undefined when the id is none or its page does not exist. */
export function viewItem(id: string, catalog: Catalog): CatalogItem | undefined {
	const at = id.indexOf('?');
	const path = id.slice(0, at);
	if (at < 0 || viewId(path, id.slice(at)) !== id) return undefined;
	const page = catalog.pages.findIndex((known) => known.path === path);
	const { title = '', kind } = catalog.pages[page] ?? {};
	if (page < 0) return undefined;
	const named = kind === 'method' ? words.filledIn(title) : viewTitle(id.slice(at), catalog);
	return { kind: 'view', id, title: named, minutes: VIEW_MINUTES, page };
}

/** "Scatter: earnings, internet users", by the kind of chart and the measures of the query. */
function viewTitle(search: string, { explorer }: Catalog): string {
	const query = new URLSearchParams(search);
	const name = (names: Readonly<Record<string, string>> | undefined, key: string) => {
		const id = query.get(key) ?? '';
		return names && Object.hasOwn(names, id) ? [names[id] ?? ''] : [];
	};
	const [view = ''] = name(explorer?.views, 'view');
	const measures = ['y', 'x', 'size'].flatMap((key) => name(explorer?.measures, key));
	return words.named(view, measures) || words.ofExplorer;
}
