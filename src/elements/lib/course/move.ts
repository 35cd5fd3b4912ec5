import { builderWords as words } from '../../../strings/course-builder.ts';
import { moveItem, step, type Place } from '../../../teach/course/edit.ts';
import type { Desk } from './desk.ts';

/** Moves an item one step and says where it stands now; the focus stays on the named control. */
export function moveStep(desk: Desk, from: Place, by: -1 | 1, focus: string): void {
	const to = step(desk.course, from, by);
	if (!to) desk.say(words.atEdge);
	else moveTo(desk, from, to, focus);
}

/** Moves an item to a place and says where it stands now. */
export function moveTo(desk: Desk, from: Place, to: Place, focus?: string): void {
	const item = desk.course.sessions[from.session]?.items[from.index];
	if (!item) return;
	const moved = moveItem(desk.course, from, to);
	const total = moved.sessions[to.session]?.items.length ?? 0;
	const title = desk.catalog.find(item)?.title ?? item.id;
	const index = Math.min(to.index, total - 1);
	desk.change(moved, words.moved(title, index + 1, total, to.session + 1), focus);
}
