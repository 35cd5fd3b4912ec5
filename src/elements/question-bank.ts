import { loadJson } from '../platform/load.ts';
import { bankWords as words } from '../strings/question-bank.ts';
import type { BankItem } from '../teach/questions/bank-item.ts';
import { readBank } from '../teach/questions/read-bank.ts';
import {
	emptyState,
	fits,
	MOST_ITEMS,
	readState,
	writeState,
	type BankState,
	type Row,
} from '../teach/questions/state.ts';
import { orderAfterChoice } from '../teach/questions/order.ts';
import { problemText } from './lib/question-bank/problem-text.ts';
import { sectionNote } from './lib/question-bank/section-note.ts';

/** How long after the last letter the address follows, in milliseconds. */
const PAUSE = 250;

/** What the form asks for. A section comes with the address only: there are too many for a list. */
const fields = ['q', 'part', 'article', 'bloom', 'kind'] as const;

interface Question {
	element: HTMLElement;
	box: HTMLInputElement;
	id: string;
	row: Row;
	/** Address of the file with the question and its answers. */
	source: string;
	/** Link to the section that teaches the answer. */
	section: HTMLAnchorElement;
}

/**
 * The question bank: every question stands in the page. The script filters the list, keeps what is
 * chosen, and shows the chosen questions as a test that can be printed and taken away in files. The
 * whole state stands in the address.
 */
class BpoQuestionBank extends HTMLElement {
	#life = new AbortController();
	#questions: Question[] = [];
	#state: BankState = emptyState;
	#timer = 0;

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		this.#questions = [...this.querySelectorAll<HTMLElement>('[data-id]')].flatMap(questionOf);
		this.#form.hidden = false;
		this.#part('[data-chooser]').hidden = false;
		this.dataset.ready = '';
		this.#open();
		this.#form.addEventListener('input', () => this.#filter(), { signal });
		this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
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

	get #form(): HTMLFormElement {
		return this.#part('form') as HTMLFormElement;
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`The question bank has no ${selector}.`);
		return part;
	}

	#button(selector: string, act: () => void, signal: AbortSignal): void {
		this.#part(selector).addEventListener('click', act, { signal });
	}

	#control(name: string): HTMLInputElement | HTMLSelectElement {
		return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
	}

	/** Shows what the address asks for, and says what of it cannot be had. */
	#open(): void {
		const valuesOf = (name: string) =>
			Array.from((this.#control(name) as HTMLSelectElement).options, ({ value }) => value);
		const { state, problems } = readState(location.search, {
			part: valuesOf('part'),
			article: valuesOf('article'),
			bloom: valuesOf('bloom'),
			kind: valuesOf('kind'),
			section: this.#questions.map(({ row }) => row.section),
			items: this.#questions.map(({ id }) => id),
		});
		this.#state = state;
		for (const key of fields) this.#control(key).value = state[key];
		const chosen = new Set(state.items);
		for (const { box, id } of this.#questions) box.checked = chosen.has(id);
		this.#say(...problems.map(problemText));
		this.#show();
		if (state.test) void this.#showTest();
		else this.#showList();
	}

	#filter(): void {
		const state = { ...this.#state };
		for (const key of fields) state[key] = this.#control(key).value;
		this.#state = state;
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
		let room = MOST_ITEMS - this.#chosen().length;
		this.#say();
		for (const { element, box } of this.#questions) {
			if (element.hidden || box.checked) continue;
			if (room === 0) {
				this.#say(words.full(MOST_ITEMS));
				break;
			}
			box.checked = true;
			room -= 1;
		}
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
		this.#showChoice();
		this.#keep();
	}

	#keep(): void {
		const address = location.pathname + writeState(this.#state) + location.hash;
		history.replaceState(history.state, '', address);
	}

	#show(): void {
		let shown = 0;
		for (const { element, row } of this.#questions) {
			element.hidden = !fits(row, this.#state);
			if (!element.hidden) shown += 1;
		}
		for (const group of this.querySelectorAll<HTMLElement>('.bank-article, .bank-part')) {
			group.hidden = !group.querySelector('[data-id]:not([hidden])');
		}
		const count = words.count(shown, this.#questions.length);
		this.#part('[data-count]').textContent = shown === 0 ? words.nothing : count;
		const all = this.#part('[data-choose-shown]');
		all.textContent = words.chooseShown(shown);
		all.hidden = shown === 0;
		this.#showSection();
		this.#showChoice();
	}

	/** Says which section the list is narrowed to, with a way back to all. */
	#showSection(): void {
		const place = this.#part('[data-section]');
		const asked = this.#questions.find(({ row }) => row.section === this.#state.section);
		place.hidden = !asked;
		if (!asked) return;
		const note = sectionNote(asked.section, () => {
			this.#state = { ...this.#state, section: '' };
			this.#show();
			this.#keep();
			this.#control('q').focus();
		});
		place.replaceChildren(...note);
	}

	#showChoice(): void {
		const count = this.#chosen().length;
		this.#part('[data-chosen]').textContent = count === 0 ? words.noneChosen : words.chosen(count);
		this.#part('[data-choose-none]').hidden = count === 0;
		(this.#part('[data-make]') as HTMLButtonElement).disabled = count === 0;
	}

	#say(...sentences: readonly string[]): void {
		const lines = sentences.map((sentence) => {
			const line = document.createElement('p');
			line.className = 'problems';
			line.textContent = sentence;
			return line;
		});
		this.#part('[data-problems]').replaceChildren(...lines);
	}

	async #make(): Promise<void> {
		this.#state = { ...this.#state, test: true };
		if (!(await this.#showTest())) return;
		history.pushState(history.state, '', location.pathname + writeState(this.#state));
		this.#part('[data-test] h2').focus();
	}

	/** Fetches the chosen questions with their answers. */
	async #entries(): Promise<BankItem[]> {
		const chosen = this.#chosen();
		const sources = [...new Set(chosen.map(({ source }) => source))];
		const files = await Promise.all(sources.map(loadJson));
		const byId = new Map(files.flatMap(readBank).map((entry) => [entry.item.id, entry]));
		return this.#state.items.flatMap((id) => byId.get(id) ?? []);
	}

	async #showTest(): Promise<boolean> {
		try {
			const [entries, { testView }] = await Promise.all([
				this.#entries(),
				import('./lib/question-bank/test-view.ts'),
			]);
			const view = testView(entries, {
				title: this.#state.title,
				key: this.#state.key,
				changed: (change) => {
					this.#state = { ...this.#state, ...change };
					this.#keep();
				},
				back: () => this.#leaveTest(),
			});
			this.#part('[data-list]').hidden = true;
			this.#part('[data-test]').replaceChildren(view);
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
		this.#part('[data-test]').replaceChildren();
		this.#part('[data-list]').hidden = false;
	}

	#leaveTest(): void {
		this.#state = { ...this.#state, test: false };
		this.#showList();
		history.pushState(history.state, '', location.pathname + writeState(this.#state));
		this.#part('[data-make]').focus();
	}
}

function questionOf(element: HTMLElement): Question[] {
	const box = element.querySelector('input');
	const article = element.closest<HTMLElement>('[data-article]');
	const part = element.closest<HTMLElement>('[data-part]');
	const section = element.querySelector('a');
	if (!box || !article || !part || !section) return [];
	const { id = '', kind = '', bloom = '' } = element.dataset;
	const row = {
		text: `${element.textContent} ${article.querySelector('h3')?.textContent ?? ''}`.toLowerCase(),
		part: part.dataset.part ?? '',
		article: article.dataset.article ?? '',
		kind,
		bloom,
		section: section.hash.slice(1),
	};
	return [{ element, box, id, row, source: part.dataset.source ?? '', section }];
}

customElements.define('bpo-question-bank', BpoQuestionBank);
