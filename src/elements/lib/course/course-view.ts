import { builderWords as words } from '../../../strings/course-builder.ts';
import { addSession } from '../../../teach/course/edit.ts';
import { h } from '../../../platform/h.ts';
import { icon } from '../icon.ts';
import type { Desk } from './desk.ts';
import { sessionView } from './session-view.ts';

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
