import { builderWords as words } from '../../../strings/course-builder.ts';
import { changeSession, moveSession, removeSession } from '../../../teach/course/edit.ts';
import type { CourseSession } from '../../../teach/course/model.ts';
import { sessionMinutes } from '../../../teach/course/summary.ts';
import { h } from '../../../platform/h.ts';
import { tool, type Desk } from './desk.ts';
import { itemView } from './item-view.ts';
import { minutesField, withMinutes } from './minutes-field.ts';

/**
 * One session: title, planned minutes, notes and items, each to be edited in place.
 *
 * @param index place of the session in the course, from 0
 */
export function sessionView(desk: Desk, session: CourseSession, index: number): HTMLElement {
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
