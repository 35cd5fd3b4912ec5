import { href } from '../../../site.ts';
import { builderWords as words } from '../../../strings/course-builder.ts';
import { addressOf } from '../../../teach/course/catalog.ts';
import { changeItem, removeItem, type Place } from '../../../teach/course/edit.ts';
import { itemKey, type Course, type CourseItem } from '../../../teach/course/model.ts';
import { itemMinutes } from '../../../teach/course/summary.ts';
import { fromOf } from '../../../teach/export/outline.ts';
import { h } from '../../../platform/h.ts';
import { icon } from '../icon.ts';
import { tool, type Desk } from './desk.ts';
import { minutesField, withMinutes } from './minutes-field.ts';
import { moveStep } from './move.ts';

/** One item of a session: what it is, minutes, a note, and buttons that move and remove it. */
export function itemView(desk: Desk, item: CourseItem, place: Place): HTMLElement {
	const known = desk.catalog.find(item);
	const title = known?.title ?? item.id;
	const key = itemKey(item);
	const name = known ? h('a', { href: href(addressOf(item)) }, title) : h('span', {}, title);
	const grip = h('span', { class: 'cb-grip', 'aria-hidden': 'true' }, icon('grip'));
	const minutes = minutesField(words.itemMinutes(title), itemMinutes(item, desk.catalog), (value) =>
		desk.edit(changeItem(desk.course, place, (old) => withMinutes(old, value))),
	);
	const noteBox = h('div', { class: 'cb-note', hidden: item.note === undefined });
	const note = h('textarea', { rows: 2, 'aria-label': words.itemNote(title) });
	note.value = item.note ?? '';
	note.addEventListener('input', () =>
		desk.edit(changeItem(desk.course, place, (old) => withNote(old, note.value))),
	);
	noteBox.append(h('span', { class: 'label' }, words.noteLabel), note);
	const openNote = () => {
		noteBox.hidden = false;
		note.focus();
	};
	const row = h(
		'li',
		{ class: known ? 'cb-item' : 'cb-item cb-unknown', 'data-key': key },
		grip,
		h(
			'span',
			{ class: 'cb-name' },
			name,
			h('span', { class: 'note' }, known ? fromOf(known, desk.catalog) : words.unknown),
		),
		h('label', { class: 'cb-mins' }, minutes, 'min'),
		h(
			'span',
			{ class: 'cb-ops' },
			tool('pen', words.addNote(title), `note:${key}`, openNote),
			tool('up', words.up(title), `up:${key}`, () => moveStep(desk, place, -1, `up:${key}`)),
			tool('down', words.down(title), `down:${key}`, () => moveStep(desk, place, 1, `down:${key}`)),
			tool('wrong', words.remove(title), `remove:${key}`, () => {
				const next = neighborOf(desk.course, place);
				desk.change(
					removeItem(desk.course, place),
					words.removed(title),
					next ? `remove:${itemKey(next)}` : `title:${place.session}`,
				);
			}),
		),
		noteBox,
	);
	row.addEventListener('keydown', (event) => {
		if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
		event.preventDefault();
		const by = event.key === 'ArrowUp' ? -1 : 1;
		const held = event.target instanceof HTMLElement ? event.target.dataset.name : undefined;
		moveStep(desk, place, by, held ?? `${by < 0 ? 'up' : 'down'}:${key}`);
	});
	return row;
}

function neighborOf({ sessions }: Course, { session, index }: Place): CourseItem | undefined {
	const items = sessions[session]?.items ?? [];
	return items[index + 1] ?? items[index - 1];
}

function withNote(old: CourseItem, note: string): CourseItem {
	const { note: _, ...rest } = old;
	return { ...rest, ...(note !== '' && { note }) };
}
