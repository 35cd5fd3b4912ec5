import { loadJson } from '../platform/load.ts';
import { nextTask } from '../platform/next-task.ts';
import { href } from '../site.ts';
import { builderWords as words } from '../strings/course-builder.ts';
import { courseProblems } from '../strings/course-problems.ts';
import { indexCatalog, type CatalogIndex } from '../teach/course/catalog.ts';
import { emptyCourse, type Course } from '../teach/course/model.ts';
import { readCourseFile } from '../teach/course/read.ts';
import { summarize } from '../teach/course/summary.ts';
import { h } from '../platform/h.ts';
import { CourseColumn } from './lib/course/course-column.ts';
import type { Desk } from './lib/course/desk.ts';
import { draggable } from './lib/course/drag.ts';
import { Keeper } from './lib/course/keeper.ts';
import { keepBefore, KEPT } from './lib/course/kept.ts';
import { LibraryView } from './lib/course/library-view.ts';
import { Messages } from './lib/course/messages.ts';
import { moveTo } from './lib/course/move.ts';
import { namedCourse, startingCourse } from './lib/course/start.ts';
import { takeView } from './lib/course/take-view.ts';
import { addWished } from './lib/course/wished.ts';

/**
 * The course builder. Its markup explains the way without script; when the list of sections has
 * arrived, the tools take its place. The course lives in this object, in the address and in this
 * browser's storage; nothing is sent anywhere.
 */
class BpoCourseBuilder extends HTMLElement implements Desk {
	target = 0;
	#life = new AbortController();
	#catalog: CatalogIndex = indexCatalog({ pages: [], items: [] });
	#course: Course = emptyCourse;
	#own: Course | undefined;
	#undo: Course | undefined;
	#library: LibraryView | undefined;
	#status = h('p', { class: 'vh', role: 'status' });
	#messages = new Messages();
	#keeper = new Keeper(this);
	#column = new CourseColumn(this, this.#messages.element, this.#keeper.element);

	connectedCallback(): void {
		this.#life = new AbortController();
		this.ariaBusy = 'true';
		// The browser keeps the foot of the page in place with the next frame, while this is busy.
		void this.#start().finally(() => {
			requestAnimationFrame(() => setTimeout(() => (this.ariaBusy = null)));
		});
	}

	disconnectedCallback(): void {
		this.#life.abort();
		this.#keeper.save();
	}

	get catalog(): CatalogIndex {
		return this.#catalog;
	}

	get course(): Course {
		return this.#course;
	}

	change(course: Course, said: string, focus?: string): void {
		this.#undo = this.#course;
		this.#take(course);
		this.#keeper.save();
		this.#draw();
		this.say(said);
		this.#messages.offerUndo(said, () => this.#takeBack());
		if (focus === undefined) return;
		this.querySelector<HTMLElement>(`[data-name="${CSS.escape(focus)}"]`)?.focus();
	}

	edit(course: Course): void {
		this.#take(course);
		this.#column.drawSums();
	}

	say(text: string): void {
		// A screen reader says the same sentence again only when the text goes in between.
		this.#status.textContent = '';
		requestAnimationFrame(() => {
			this.#status.textContent = text;
		});
	}

	async #start(): Promise<void> {
		const { signal } = this.#life;
		let ready: string | undefined;
		try {
			this.#catalog = indexCatalog(await loadJson(href('/teach/builder/catalog.json')));
			ready = await namedCourse(location.search);
		} catch {
			this.prepend(h('p', { class: 'remark', role: 'alert' }, words.failed));
			return;
		}
		await nextTask();
		if (signal.aborted) return;
		const { course, messages, own, onlyOwnKept } = startingCourse(location.search, ready);
		this.#own = own;
		this.#keeper.onlyOwnKept = onlyOwnKept;
		this.#course = course;
		this.target = course.sessions.length - 1;
		await this.#build();
		for (const message of [...messages, ...this.#unknown()]) this.#messages.tell(message);
		this.#messages.offerUnread();
		const unmet = addWished(this, location.search);
		if (unmet !== undefined) this.#messages.tell(unmet);
		if (own) this.#messages.offerOwn(() => this.#backToOwn());
		if (messages.length === 0 || own) this.#keeper.save();
		addEventListener('pagehide', () => this.#keeper.save(), { signal });
		addEventListener('storage', (event) => this.#fromOtherWindow(event), { signal });
		draggable(this.#column.sessions, (from, to) => moveTo(this, from, to), signal);
	}

	/** Makes the tools and puts them in place when they are drawn. */
	async #build(): Promise<void> {
		this.#library = new LibraryView(this);
		const take = takeView(
			this,
			(file) => void this.#open(file),
			() => {
				this.target = 0;
				this.change(emptyCourse, words.startedNew, 'title:0');
			},
		);
		this.#column.draw();
		await nextTask();
		this.#library.draw();
		await nextTask();
		this.replaceChildren(
			this.#status,
			h('div', { class: 'cb' }, this.#library.element, this.#column.element, take),
		);
	}

	#draw(): void {
		this.target = Math.min(this.target, this.#course.sessions.length - 1);
		this.#column.draw();
		this.#library?.draw();
	}

	#take(course: Course): void {
		this.#course = course;
		this.#keeper.saveSoon();
	}

	async #open(file: File): Promise<void> {
		let text: string;
		try {
			text = await file.text();
		} catch {
			this.#messages.tell(words.notRead);
			return;
		}
		const { course, problems } = readCourseFile(text);
		this.#messages.clear();
		if (course) {
			this.target = Math.max(0, course.sessions.length - 1);
			const whole =
				course.sessions.length > 0 ? course : { ...course, sessions: emptyCourse.sessions };
			this.change(whole, words.opened(course.title || words.untitled));
			problems.push(...this.#unknown());
		}
		for (const problem of problems) this.#messages.tell(problem);
	}

	#unknown(): string[] {
		const { unknown } = summarize(this.#course, this.#catalog);
		return unknown > 0 ? [courseProblems.unknownItems(unknown)] : [];
	}

	#fromOtherWindow({ key, newValue }: StorageEvent): void {
		if (key !== KEPT || newValue === null) return;
		const { course } = readCourseFile(newValue);
		if (!course) return;
		this.#course = course;
		this.#draw();
		this.#messages.tell(words.otherTab);
	}

	#takeBack(): void {
		if (!this.#undo) return;
		this.#take(this.#undo);
		this.#undo = undefined;
		this.#draw();
		this.#messages.forgetUndo();
		this.say(words.undone);
	}

	#backToOwn(): void {
		if (!this.#own) return;
		const own = this.#own;
		this.#own = undefined;
		this.#keeper.onlyOwnKept = false;
		keepBefore(undefined);
		this.#messages.clear();
		this.change(own, words.backDone);
	}
}

customElements.define('bpo-course-builder', BpoCourseBuilder);
