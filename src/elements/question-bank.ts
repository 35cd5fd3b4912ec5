import { h } from '../platform/h.ts';
import { bankWords as words } from '../strings/question-bank.ts';
import {
	emptyState,
	MOST_ITEMS,
	readState,
	writeState,
	type BankState,
} from '../teach/questions/state.ts';
import { orderAfterChoice } from '../teach/questions/order.ts';
import { find } from './lib/find.ts';
import { FilterForm } from './lib/question-bank/filter-form.ts';
import { loadTest } from './lib/question-bank/load-test.ts';
import { narrowList } from './lib/question-bank/narrow-list.ts';
import { problemText } from './lib/question-bank/problem-text.ts';
import { questionsIn, type Question } from './lib/question-bank/question.ts';
import { showChosen, showCount } from './lib/question-bank/show-counts.ts';
import { sectionNote } from './lib/question-bank/section-note.ts';
import { tickShown } from './lib/question-bank/tick-shown.ts';

/** How long after the last letter the address follows, in milliseconds. */
const PAUSE = 250;

/**
 * The question bank: every question stands in the page. The script filters the list, keeps what is
 * chosen, and shows the chosen questions as a test that can be printed and taken away in files. The
 * whole state stands in the address.
 */
class BpoQuestionBank extends HTMLElement {
	#life = new AbortController();
	#form!: FilterForm;
	#questions: Question[] = [];
	#state: BankState = emptyState;
	#timer = 0;

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#questions = questionsIn(this);
		const form = find(this, 'form', HTMLFormElement);
		this.#form = new FilterForm(form, () => this.#filter(), signal);
		find(this, '[data-chooser]').hidden = false;
		this.dataset.ready = '';
		this.#open();
		this.addEventListener('change', ({ target }) => this.#choose(target), { signal });
		this.#button('[data-choose-shown]', () => this.#chooseShown(), signal);
		this.#button('[data-choose-none]', () => this.#chooseNone(), signal);
		this.#button('[data-make]', () => void this.#make(), signal);
		window.addEventListener('popstate', () => this.#open(), { signal });
	}

	disconnectedCallback(): void {
		this.#life.abort();
		clearTimeout(this.#timer);
	}

	#button(selector: string, act: () => void, signal: AbortSignal): void {
		find(this, selector).addEventListener('click', act, { signal });
	}

	/** Shows what the address asks for, and says what of it cannot be had. */
	#open(): void {
		const { state, problems } = readState(location.search, {
			part: this.#form.valuesOf('part'),
			article: this.#form.valuesOf('article'),
			bloom: this.#form.valuesOf('bloom'),
			kind: this.#form.valuesOf('kind'),
			section: this.#questions.map(({ row }) => row.section),
			items: this.#questions.map(({ id }) => id),
		});
		this.#state = state;
		this.#form.show(state);
		const chosen = new Set(state.items);
		for (const { box, id } of this.#questions) box.checked = chosen.has(id);
		this.#say(...problems.map(problemText));
		this.#show();
		if (state.test) void this.#showTest();
		else this.#showList();
	}

	#filter(): void {
		this.#state = { ...this.#state, ...this.#form.read() };
		this.#say();
		this.#show();
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#keep(), PAUSE);
	}

	#choose(target: EventTarget | null): void {
		if (!(target instanceof HTMLInputElement) || !target.closest('[data-id]')) return;
		this.#say();
		if (this.#chosen().length > MOST_ITEMS) {
			target.checked = false;
			this.#say(words.full(MOST_ITEMS));
		}
		this.#chosenChanged();
	}

	#chooseShown(): void {
		this.#say(...(tickShown(this.#questions) ? [] : [words.full(MOST_ITEMS)]));
		this.#chosenChanged();
	}

	#chooseNone(): void {
		for (const { box } of this.#questions) box.checked = false;
		this.#say();
		this.#chosenChanged();
	}

	#chosen(): Question[] {
		return this.#questions.filter(({ box }) => box.checked);
	}

	#chosenChanged(): void {
		const items = orderAfterChoice(
			this.#state.items,
			this.#chosen().map(({ id }) => id),
		);
		this.#state = { ...this.#state, items };
		showChosen(this, items.length);
		this.#keep();
	}

	#keep(): void {
		const address = location.pathname + writeState(this.#state) + location.hash;
		history.replaceState(history.state, '', address);
	}

	#show(): void {
		const shown = narrowList(this, this.#questions, this.#state);
		showCount(this, shown, this.#questions.length);
		this.#showSection();
		showChosen(this, this.#chosen().length);
	}

	/** Says which section the list is narrowed to, with a way back to all. */
	#showSection(): void {
		const place = find(this, '[data-section]');
		const asked = this.#questions.find(({ row }) => row.section === this.#state.section);
		place.hidden = !asked;
		if (!asked) return;
		const note = sectionNote(asked.section, () => {
			this.#state = { ...this.#state, section: '' };
			this.#show();
			this.#keep();
			this.#form.focus();
		});
		place.replaceChildren(...note);
	}

	#say(...sentences: readonly string[]): void {
		const lines = sentences.map((sentence) => h('p', { class: 'problems' }, sentence));
		find(this, '[data-problems]').replaceChildren(...lines);
	}

	async #make(): Promise<void> {
		this.#state = { ...this.#state, test: true };
		if (!(await this.#showTest())) return;
		history.pushState(history.state, '', location.pathname + writeState(this.#state));
		find(this, '[data-test] h2').focus();
	}

	async #showTest(): Promise<boolean> {
		try {
			const view = await loadTest(this.#chosen(), () => this.#state, {
				changed: (change) => {
					this.#state = { ...this.#state, ...change };
					this.#keep();
				},
				back: () => this.#leaveTest(),
			});
			find(this, '[data-list]').hidden = true;
			find(this, '[data-test]').replaceChildren(view);
			this.dataset.view = 'test';
			return true;
		} catch {
			this.#state = { ...this.#state, test: false };
			this.#showList();
			this.#say(words.notLoaded);
			return false;
		}
	}

	#showList(): void {
		delete this.dataset.view;
		find(this, '[data-test]').replaceChildren();
		find(this, '[data-list]').hidden = false;
	}

	#leaveTest(): void {
		this.#state = { ...this.#state, test: false };
		this.#showList();
		history.pushState(history.state, '', location.pathname + writeState(this.#state));
		find(this, '[data-make]').focus();
	}
}

customElements.define('bpo-question-bank', BpoQuestionBank);
