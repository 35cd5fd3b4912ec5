import { builderWords as words } from '../../../strings/course-builder.ts';
import { sessionMinutes } from '../../../teach/course/summary.ts';
import { h } from '../../../platform/h.ts';
import { courseView } from './course-view.ts';
import type { Desk } from './desk.ts';
import { beforeView, totalsView } from './totals-view.ts';

/** The column in the middle: title, totals, sessions and author of the course. */
export class CourseColumn {
	readonly element: HTMLElement;
	/** Holds the sessions, which are drawn anew with each change. */
	readonly sessions = h('div', {});
	#desk: Desk;
	#title = h('input', { class: 'cb-title', id: 'cb-title', autocomplete: 'off' });
	#author = h('input', { class: 'field cb-author', id: 'cb-author', autocomplete: 'name' });
	#totals = h('div', {});

	/** @param remarks what stands above the course */
	constructor(desk: Desk, ...remarks: readonly HTMLElement[]) {
		this.#desk = desk;
		this.#title.placeholder = words.titleHint;
		this.#title.addEventListener('input', () =>
			desk.edit({ ...desk.course, title: this.#title.value }),
		);
		this.#author.addEventListener('input', () =>
			desk.edit({ ...desk.course, author: this.#author.value }),
		);
		this.element = h(
			'section',
			{ class: 'cb-coursecol', 'aria-labelledby': 'cb-course-h' },
			h('h2', { id: 'cb-course-h' }, words.yourCourse),
			...remarks,
			h('label', { class: 'vh', for: 'cb-title' }, words.courseTitle),
			this.#title,
			this.#totals,
			this.sessions,
			h('label', { class: 'note cb-by' }, words.author, this.#author),
		);
	}

	/** Draws the course as it is now. */
	draw(): void {
		const { title, author } = this.#desk.course;
		if (this.#title.value !== title) this.#title.value = title;
		if (this.#author.value !== author) this.#author.value = author;
		this.sessions.replaceChildren(courseView(this.#desk));
		this.#drawTotals();
	}

	/** Draws the sums of the course anew; the fields stay, because the reader types in one of them. */
	drawSums(): void {
		const { course, catalog } = this.#desk;
		this.#drawTotals();
		for (const [index, sum] of [...this.sessions.querySelectorAll('.cb-sum')].entries()) {
			const session = course.sessions[index];
			if (session) sum.textContent = words.sum(sessionMinutes(session, catalog));
		}
	}

	#drawTotals(): void {
		const open = this.#totals.querySelector<HTMLDetailsElement>('.cb-before')?.open ?? false;
		const before = beforeView(this.#desk);
		if (before instanceof HTMLDetailsElement) before.open = open;
		this.#totals.replaceChildren(totalsView(this.#desk), ...(before ? [before] : []));
	}
}
