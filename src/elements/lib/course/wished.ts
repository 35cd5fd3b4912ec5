import { builderWords as words } from '../../../strings/course-builder.ts';
import { toCourseItem, wishedItem } from '../../../teach/course/address.ts';
import { addItems, countItems } from '../../../teach/course/edit.ts';
import type { Desk } from './desk.ts';

/** Of a text that anyone may have written, so much is shown. */
const LONGEST_SHOWN = 80;

/**
 * Adds what the address asks for, `?add=section:some-id`. Returns what to tell when the course stays
 * as it is.
 *
 * @param query query of the address
 */
export function addWished(desk: Desk, query: string): string | undefined {
	const wish = new URLSearchParams(query).get('add');
	if (wish === null) return undefined;
	const item = wishedItem(wish, desk.catalog);
	if (!item) return words.wishUnknown(wish.slice(0, LONGEST_SHOWN));
	const added = addItems(desk.course, desk.target, [toCourseItem(item)]);
	if (countItems(added) === countItems(desk.course)) return words.wishHeld(item.title);
	desk.change(added, words.added(item.title, desk.target + 1));
	return undefined;
}
