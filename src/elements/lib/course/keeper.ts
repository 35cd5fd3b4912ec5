import { courseProblems } from '../../../strings/course-problems.ts';
import { encodeCourse } from '../../../teach/course/link.ts';
import { h } from '../../../platform/h.ts';
import type { Desk } from './desk.ts';
import { keepCourse } from './kept.ts';

/** How long after the last change address and storage follow, in milliseconds. */
const PAUSE = 250;

/** Writes the course of the builder into storage and address. */
export class Keeper {
	/** Says when the course does not fit into storage or address. */
	readonly element = h('p', { class: 'remark', role: 'alert', hidden: true });
	/** Only the reader's own course stays in storage, not the shared one that is shown. */
	onlyOwnKept = false;
	#builder: HTMLElement & Pick<Desk, 'course'>;
	#timer = 0;

	constructor(builder: HTMLElement & Pick<Desk, 'course'>) {
		this.#builder = builder;
	}

	/** Saves when nothing was changed for a moment. */
	saveSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.save(), PAUSE);
	}

	/** Saves at once; the address only while the builder stands in the page. */
	save(): void {
		clearTimeout(this.#timer);
		const { course } = this.#builder;
		const kept = this.onlyOwnKept || keepCourse(course);
		const link = encodeCourse(course);
		this.#report([
			...(kept ? [] : [courseProblems.notStored]),
			...(link === undefined ? [courseProblems.tooLong] : []),
		]);
		if (!this.#builder.isConnected) return;
		const address = new URL(location.href);
		address.search = link === undefined ? '' : `?c=${link}`;
		if (address.href !== location.href) history.replaceState(history.state, '', address);
	}

	/** An alert is read out again with each change of its text: the same sentence is left alone. */
	#report(problems: readonly string[]): void {
		const sentence = problems.join(' ');
		if (this.element.textContent !== sentence) this.element.textContent = sentence;
		this.element.hidden = problems.length === 0;
	}
}
