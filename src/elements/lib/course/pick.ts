import { builderWords as words } from '../../../strings/course-builder.ts';
import { partsToAdd, toCourseItem } from '../../../teach/course/address.ts';
import type { CatalogItem, CatalogPage } from '../../../teach/course/catalog.ts';
import { addItems, countItems, removeItem } from '../../../teach/course/edit.ts';
import { itemKey } from '../../../teach/course/model.ts';
import type { Desk } from './desk.ts';

/** Adds the parts of a page to the session that new items go to. */
export function addPage(desk: Desk, page: CatalogPage): void {
	const items = partsToAdd(desk.catalog.itemsOf(page));
	add(desk, items, words.addedMany, `all:${page.path}`);
}

/** Adds one part of the book to the session that new items go to. */
export function addPart(desk: Desk, item: CatalogItem): void {
	add(desk, [item], (_, session) => words.added(item.title, session), nameOf(item));
}

/** Takes a part of the book out of the session that holds it. */
export function takeOut(desk: Desk, item: CatalogItem): void {
	const key = itemKey(item);
	const { sessions } = desk.course;
	const session = sessions.findIndex(({ items }) => items.some((held) => itemKey(held) === key));
	const index = sessions[session]?.items.findIndex((held) => itemKey(held) === key) ?? -1;
	if (index < 0) return;
	const changed = removeItem(desk.course, { session, index });
	desk.change(changed, words.removed(item.title), nameOf(item));
}

function add(
	desk: Desk,
	items: readonly CatalogItem[],
	said: (count: number, session: number) => string,
	focus: string,
): void {
	const { course, target } = desk;
	const added = addItems(course, target, items.map(toCourseItem));
	const count = countItems(added) - countItems(course);
	desk.change(added, count === 0 ? words.nothingNew : said(count, target + 1), focus);
}

/** The name of the button that adds an item or takes it out. */
function nameOf(item: CatalogItem): string {
	return `add:${itemKey(item)}`;
}
