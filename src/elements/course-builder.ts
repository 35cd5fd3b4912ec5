import { loadJson, loadText } from '../platform/load.ts';
import { href } from '../site.ts';
import { builderWords as words } from '../strings/course-builder.ts';
import { courseProblems } from '../strings/course-problems.ts';
import { toCourseItem, wishedItem } from '../teach/course/address.ts';
import { indexCatalog, type CatalogIndex } from '../teach/course/catalog.ts';
import { addItems, countItems } from '../teach/course/edit.ts';
import { encodeCourse } from '../teach/course/link.ts';
import { emptyCourse, type Course } from '../teach/course/model.ts';
import { readCourseFile } from '../teach/course/read.ts';
import { summarize } from '../teach/course/summary.ts';
import { button, h } from '../platform/h.ts';
import { readStored, store } from '../platform/storage.ts';
import { courseView, moveTo } from './lib/course/course-view.ts';
import type { Desk } from './lib/course/desk.ts';
import { saveFile } from './lib/course/download.ts';
import { draggable } from './lib/course/drag.ts';
import { keepBefore, keepCourse, KEPT, UNREAD } from './lib/course/kept.ts';
import { LibraryView } from './lib/course/library-view.ts';
import { startingCourse } from './lib/course/start.ts';
import { takeView } from './lib/course/take-view.ts';
import { beforeView, totalsView } from './lib/course/totals-view.ts';

/** How long after the last change address and storage follow, in milliseconds. */
const PAUSE = 250;

/** Of a text that anyone may have written, so much is shown. */
const LONGEST_SHOWN = 80;

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
	#onlyOwnKept = false;
	#undo: Course | undefined;
	#timer = 0;
	#library: LibraryView | undefined;
	#status = h('p', { class: 'vh', role: 'status' });
	#messages = h('div', { class: 'cb-messages' });
	#notKept = h('p', { class: 'remark', role: 'alert', hidden: true });
	#totals = h('div', {});
	#sessions = h('div', {});
	#title = h('input', { class: 'cb-title', id: 'cb-title', autocomplete: 'off' });
	#author = h('input', { class: 'field cb-author', id: 'cb-author', autocomplete: 'name' });

	connectedCallback(): void {
		this.#life = new AbortController();
		void this.#start();
	}

	disconnectedCallback(): void {
		this.#life.abort();
		this.#save();
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
		this.#save();
		this.#draw();
		this.say(said);
		this.#offerUndo(said);
		if (focus === undefined) return;
		this.querySelector<HTMLElement>(`[data-name="${CSS.escape(focus)}"]`)?.focus();
	}

	edit(course: Course): void {
		this.#take(course);
		this.#drawTotals();
		for (const [index, sum] of [...this.querySelectorAll('.cb-sum')].entries()) {
			const session = course.sessions[index];
			if (!session) continue;
			const { minutes } = summarize({ ...course, sessions: [session] }, this.#catalog);
			sum.textContent = words.sum(minutes);
		}
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
			ready = await namedCourse();
		} catch {
			this.prepend(h('p', { class: 'remark', role: 'alert' }, words.failed));
			return;
		}
		if (signal.aborted) return;
		const { course, messages, own, onlyOwnKept } = startingCourse(location.search, ready);
		this.#own = own;
		this.#onlyOwnKept = onlyOwnKept;
		this.#course = course;
		this.target = course.sessions.length - 1;
		this.#build();
		this.#draw();
		for (const message of [...messages, ...this.#unknown()]) this.#tell(message);
		this.#offerUnread();
		this.#addWished();
		if (own) this.#offerOwn();
		if (messages.length === 0 || own) this.#save();
		addEventListener('pagehide', () => this.#save(), { signal });
		addEventListener('storage', (event) => this.#fromOtherWindow(event), { signal });
		draggable(this.#sessions, (from, to) => moveTo(this, from, to), signal);
	}

	/** Adds what the address asks for, `?add=section:some-id`, and says what became of it. */
	#addWished(): void {
		const wish = new URLSearchParams(location.search).get('add');
		if (wish === null) return;
		const item = wishedItem(wish, this.#catalog);
		if (!item) {
			this.#tell(words.wishUnknown(wish.slice(0, LONGEST_SHOWN)));
			return;
		}
		const added = addItems(this.#course, this.target, [toCourseItem(item)]);
		if (countItems(added) === countItems(this.#course)) this.#tell(words.wishHeld(item.title));
		else this.change(added, words.added(item.title, this.target + 1));
	}

	/** A course that this edition cannot read is offered as the file it is. */
	#offerUnread(): void {
		const text = readStored(UNREAD);
		if (text === null) return;
		const save = button(words.saveUnread, 'act', () =>
			saveFile('unread.course.json', 'application/json', text),
		);
		const forget = button(words.forgetUnread, 'act', () => {
			store(UNREAD, null);
			note.remove();
		});
		const note = h('p', { class: 'note' }, words.unread, ' ', save, ' ', forget);
		this.#messages.append(note);
	}

	#build(): void {
		this.#library = new LibraryView(this);
		const take = takeView(
			this,
			(file) => void this.#open(file),
			() => {
				this.target = 0;
				this.change(emptyCourse, words.startedNew, 'title:0');
			},
		);
		this.#title.placeholder = words.titleHint;
		this.#title.addEventListener('input', () =>
			this.edit({ ...this.#course, title: this.#title.value }),
		);
		this.#author.addEventListener('input', () =>
			this.edit({ ...this.#course, author: this.#author.value }),
		);
		const column = h(
			'section',
			{ class: 'cb-coursecol', 'aria-labelledby': 'cb-course-h' },
			h('h2', { id: 'cb-course-h' }, words.yourCourse),
			this.#messages,
			this.#notKept,
			h('label', { class: 'vh', for: 'cb-title' }, words.courseTitle),
			this.#title,
			this.#totals,
			this.#sessions,
			h('label', { class: 'note cb-by' }, words.author, this.#author),
		);
		this.replaceChildren(
			this.#status,
			h('div', { class: 'cb' }, this.#library.element, column, take),
		);
	}

	#draw(): void {
		this.target = Math.min(this.target, this.#course.sessions.length - 1);
		if (this.#title.value !== this.#course.title) this.#title.value = this.#course.title;
		if (this.#author.value !== this.#course.author) this.#author.value = this.#course.author;
		this.#sessions.replaceChildren(courseView(this));
		this.#drawTotals();
		this.#library?.draw();
	}

	#drawTotals(): void {
		const open = this.querySelector<HTMLDetailsElement>('.cb-before')?.open ?? false;
		const before = beforeView(this);
		if (before instanceof HTMLDetailsElement) before.open = open;
		this.#totals.replaceChildren(totalsView(this), ...(before ? [before] : []));
	}

	#take(course: Course): void {
		this.#course = course;
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#save(), PAUSE);
	}

	/** Writes the course into storage and address; says once when the browser has no room. */
	#save(): void {
		clearTimeout(this.#timer);
		const kept = this.#onlyOwnKept || keepCourse(this.#course);
		const link = encodeCourse(this.#course);
		const problems = [
			...(kept ? [] : [courseProblems.notStored]),
			...(link === undefined ? [courseProblems.tooLong] : []),
		];
		const sentence = problems.join(' ');
		if (this.#notKept.textContent !== sentence) this.#notKept.textContent = sentence;
		this.#notKept.hidden = problems.length === 0;
		if (!this.isConnected) return;
		const address = new URL(location.href);
		address.search = link === undefined ? '' : `?c=${link}`;
		if (address.href !== location.href) history.replaceState(history.state, '', address);
	}

	async #open(file: File): Promise<void> {
		let text: string;
		try {
			text = await file.text();
		} catch {
			this.#tell(words.notRead);
			return;
		}
		const { course, problems } = readCourseFile(text);
		this.#messages.replaceChildren();
		if (course) {
			this.target = Math.max(0, course.sessions.length - 1);
			const whole =
				course.sessions.length > 0 ? course : { ...course, sessions: emptyCourse.sessions };
			this.change(whole, words.opened(course.title || words.untitled));
			problems.push(...this.#unknown());
		}
		for (const problem of problems) this.#tell(problem);
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
		this.#tell(words.otherTab);
	}

	#tell(message: string, ...more: Node[]): void {
		this.#messages.append(h('p', { class: 'remark', role: 'status' }, message, ...more));
	}

	#offerUndo(said: string): void {
		const button = h('button', { type: 'button', class: 'act' }, words.undo);
		button.addEventListener('click', () => {
			if (!this.#undo) return;
			this.#take(this.#undo);
			this.#undo = undefined;
			this.#draw();
			this.#messages.querySelector('.cb-undo')?.remove();
			this.say(words.undone);
		});
		this.#messages.querySelector('.cb-undo')?.remove();
		this.#messages.append(h('p', { class: 'cb-undo note' }, said, ' ', button));
	}

	#offerOwn(): void {
		const button = h('button', { type: 'button', class: 'act' }, words.back);
		button.addEventListener('click', () => {
			if (!this.#own) return;
			const own = this.#own;
			this.#own = undefined;
			this.#onlyOwnKept = false;
			keepBefore(undefined);
			this.#messages.replaceChildren();
			this.change(own, words.backDone);
		});
		this.#messages.append(h('p', {}, button));
	}
}

/** The file of the ready course that the address names, `?course=introduction-for-students`. */
async function namedCourse(): Promise<string | undefined> {
	const name = new URLSearchParams(location.search).get('course') ?? '';
	if (!/^[a-z0-9-]{1,80}$/.test(name)) return undefined;
	return loadText(href(`/teach/courses/${name}/${name}.course.json`));
}

customElements.define('bpo-course-builder', BpoCourseBuilder);
