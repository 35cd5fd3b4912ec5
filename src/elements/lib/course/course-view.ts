import { href } from '../../../site.ts';
import { builderWords as words } from '../../../strings/course-builder.ts';
import { addressOf } from '../../../teach/course/catalog.ts';
import {
	addSession,
	changeItem,
	changeSession,
	moveItem,
	moveSession,
	removeItem,
	removeSession,
	step,
	type Place,
} from '../../../teach/course/edit.ts';
import {
	itemKey,
	type Course,
	type CourseItem,
	type CourseSession,
} from '../../../teach/course/model.ts';
import { minutesOf } from '../../../teach/course/read.ts';
import { itemMinutes, sessionMinutes } from '../../../teach/course/summary.ts';
import { fromOf } from '../../../teach/export/content.ts';
import { h } from '../../../platform/h.ts';
import { icon } from '../icon.ts';
import { tool, type Desk } from './desk.ts';

/** The sessions of a course with all that changes them. */
export function courseView(desk: Desk): HTMLElement {
	const add = h(
		'button',
		{ type: 'button', class: 'act', 'data-name': 'add-session' },
		icon('plus'),
		words.addSession,
	);
	add.addEventListener('click', () => {
		const number = desk.course.sessions.length + 1;
		desk.target = number - 1;
		desk.change(addSession(desk.course), words.newSession(number), `title:${number - 1}`);
	});
	return h(
		'div',
		{ class: 'cb-sessions' },
		...desk.course.sessions.map((session, index) => sessionView(desk, session, index)),
		h('p', { class: 'acts cb-tools' }, add),
		h('p', { class: 'note cb-tools' }, words.keys),
	);
}

function sessionView(desk: Desk, session: CourseSession, index: number): HTMLElement {
	const number = index + 1;
	const title = h('input', {
		class: 'cb-session-title',
		'aria-label': words.sessionTitle(number),
		value: session.title,
		'data-name': `title:${index}`,
		autocomplete: 'off',
	});
	title.addEventListener('input', () =>
		desk.edit(changeSession(desk.course, index, (old) => ({ ...old, title: title.value }))),
	);
	const notes = h('textarea', {
		class: 'field cb-notes',
		rows: 2,
		'aria-label': words.sessionNotes(number),
		placeholder: words.notesHint,
	});
	notes.value = session.notes;
	notes.addEventListener('input', () =>
		desk.edit(changeSession(desk.course, index, (old) => ({ ...old, notes: notes.value }))),
	);
	const list = h('ol', { class: 'cb-items', 'data-session': index });
	list.append(
		...session.items.map((item, place) => itemView(desk, item, { session: index, index: place })),
	);
	return h(
		'section',
		{ class: 'cb-session', 'aria-label': words.session(number) },
		h(
			'div',
			{ class: 'cb-week' },
			h('h3', {}, words.session(number)),
			title,
			h('span', { class: 'cb-sum' }, words.sum(sessionMinutes(session, desk.catalog))),
			planned(desk, session, index),
			sessionTools(desk, index),
		),
		notes,
		list,
		...(session.items.length === 0 ? [h('p', { class: 'note cb-empty' }, words.emptySession)] : []),
	);
}

function planned(desk: Desk, session: CourseSession, index: number): HTMLElement {
	const field = minutesField(words.sessionMinutes(index + 1), session.minutes ?? '', (value) =>
		desk.edit(changeSession(desk.course, index, (old) => withMinutes(old, value))),
	);
	return h('label', { class: 'cb-planned' }, field, words.planned);
}

function sessionTools(desk: Desk, index: number): HTMLElement {
	const number = index + 1;
	const move = (by: -1 | 1) => {
		const moved = moveSession(desk.course, index, by);
		if (moved === desk.course) desk.say(words.atEdge);
		else {
			const name = `session-${by < 0 ? 'up' : 'down'}:${index + by}`;
			desk.change(moved, words.sessionMoved(number, number + by), name);
		}
	};
	const remove = () => {
		desk.change(
			removeSession(desk.course, index),
			words.sessionRemoved(number),
			`title:${Math.max(0, index - 1)}`,
		);
	};
	return h(
		'span',
		{ class: 'cb-ops' },
		tool('up', words.sessionUp(number), `session-up:${index}`, () => move(-1)),
		tool('down', words.sessionDown(number), `session-down:${index}`, () => move(1)),
		...(desk.course.sessions.length > 1
			? [tool('wrong', words.sessionRemove(number), `session-remove:${index}`, remove)]
			: []),
	);
}

function itemView(desk: Desk, item: CourseItem, place: Place): HTMLElement {
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

/** Moves an item one step and says where it stands now; the focus stays on the named control. */
function moveStep(desk: Desk, from: Place, by: -1 | 1, focus: string): void {
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

function neighborOf({ sessions }: Course, { session, index }: Place): CourseItem | undefined {
	const items = sessions[session]?.items ?? [];
	return items[index + 1] ?? items[index - 1];
}

function minutesField(
	label: string,
	value: number | string,
	changed: (value: number | undefined) => void,
): HTMLInputElement {
	const field = h('input', {
		type: 'number',
		min: 1,
		max: 10_000,
		class: 'cb-number',
		'aria-label': label,
		value: value === 0 ? '' : value,
	});
	field.addEventListener('input', () => changed(minutesOf(field.valueAsNumber).minutes));
	return field;
}

function withMinutes<T extends { minutes?: number }>(old: T, minutes: number | undefined): T {
	const { minutes: _, ...rest } = old;
	return { ...rest, ...(minutes !== undefined && { minutes }) } as T;
}

function withNote(old: CourseItem, note: string): CourseItem {
	const { note: _, ...rest } = old;
	return { ...rest, ...(note !== '' && { note }) };
}
