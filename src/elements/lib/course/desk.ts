import type { CatalogIndex } from '../../../teach/course/catalog.ts';
import type { Course } from '../../../teach/course/model.ts';
import { icon, type IconName } from '../icon.ts';
import { h } from '../../../platform/h.ts';

/** What the parts of the builder share. */
export interface Desk {
	readonly catalog: CatalogIndex;
	readonly course: Course;
	/** Index of the session that new items go to. */
	target: number;
	/**
	 * Takes a changed course and draws it.
	 * @param said what a screen reader says of it
	 * @param focus name of the control that gets the focus, see {@link tool}
	 */
	change: (course: Course, said: string, focus?: string) => void;
	/** Takes a course whose texts or minutes were edited in place. */
	edit: (course: Course) => void;
	say: (text: string) => void;
}

/** A small button with a drawing. Its name finds it again after the course was drawn anew. */
export function tool(
	drawing: IconName,
	label: string,
	name: string,
	act: () => void,
): HTMLButtonElement {
	const button = h('button', {
		type: 'button',
		class: 'iconbtn',
		'aria-label': label,
		title: label,
		'data-name': name,
	});
	button.append(icon(drawing));
	button.addEventListener('click', act);
	return button;
}
