import {
	formatSaved,
	parseSaved,
	withAnswer,
	withoutQuiz,
	type Saved,
} from '../teach/quiz/saved.ts';
import { QuizEntry } from './lib/quiz/entry.ts';
import { button, h } from '../platform/h.ts';
import { loadStyles } from '../platform/load.ts';
import { readStored, store } from '../platform/storage.ts';
import { strings } from '../strings/quiz.ts';
import liveStyles from '../styles/quiz-live.css?url';

/** Where the checked answers of all quizzes of the site are kept, on this device only. */
const ANSWERS_KEY = 'bpo-quiz';

/**
 * A self-check over markup that already holds questions, answers and reasons. Every question has its
 * own button: it checks, and then leads on to the next open question and at last to the result.
 */
class BpoQuiz extends HTMLElement {
	#entries: QuizEntry[] = [];
	#life = new AbortController();
	readonly #score = h('p', { class: 'quiz-score', tabindex: -1 });
	readonly #again = button(strings.tryAgain, 'btn', () => this.#tryAgain());
	readonly #kept = h('span', {}, strings.staysHere);
	readonly #deleted = h('p', { class: 'quiz-said' });
	readonly #end = h(
		'div',
		{ class: 'quiz-end' },
		this.#score,
		h(
			'div',
			{ class: 'quiz-foot' },
			this.#again,
			this.#kept,
			button(strings.deleteAnswers, 'act', () => this.#deleteAll()),
		),
		this.#deleted,
	);

	connectedCallback(): void {
		this.#life = new AbortController();
		const { signal } = this.#life;
		const saved = this.#saved().get(this.#id);
		this.#entries = [...this.querySelectorAll<HTMLElement>('.quiz-item')].map(
			(item) =>
				new QuizEntry(item, {
					answered: (entry) => this.#keep(entry),
					next: (entry) => this.#goOn(entry),
					signal,
				}),
		);
		for (const entry of this.#entries) {
			const answer = saved?.get(entry.id);
			if (answer) entry.restore(answer);
			entry.announceFromNow();
		}
		this.append(this.#end);
		this.#update();
	}

	disconnectedCallback(): void {
		this.#life.abort();
	}

	get #id(): string {
		return this.dataset.quiz ?? '';
	}

	/** Read anew each time: another page may have saved answers since. */
	#saved(): Saved {
		return parseSaved(readStored(ANSWERS_KEY));
	}

	#store(saved: Saved): void {
		const kept = store(ANSWERS_KEY, saved.size > 0 ? formatSaved(saved) : null);
		this.#kept.textContent = kept ? strings.staysHere : strings.notKept;
	}

	#keep(entry: QuizEntry): void {
		this.#store(withAnswer(this.#saved(), this.#id, entry.id, entry.answer));
		const { right, done } = this.#update();
		if (done === this.#entries.length) entry.addComment(strings.allDone(right, done));
	}

	/** Shows the score and gives every checked question the right next step. */
	#update(): { right: number; done: number } {
		const total = this.#entries.length;
		const done = this.#entries.filter((entry) => entry.right !== undefined).length;
		const right = this.#entries.filter((entry) => entry.right).length;
		this.#score.textContent =
			done === total ? strings.result(right, total) : strings.progress(done, total);
		this.#again.hidden = done === 0;
		for (const entry of this.#entries) entry.labelNext(done === total);
		this.#deleted.textContent = '';
		return { right, done };
	}

	#goOn(from: QuizEntry): void {
		const at = this.#entries.indexOf(from);
		const inTurn = [...this.#entries.slice(at + 1), ...this.#entries.slice(0, at)];
		const open = inTurn.find((entry) => entry.right === undefined);
		if (open) open.focus();
		else this.#score.focus();
	}

	#tryAgain(): void {
		this.#store(withoutQuiz(this.#saved(), this.#id));
		this.#clear();
		this.#entries[0]?.focus();
	}

	#deleteAll(): void {
		this.#store(new Map());
		this.#clear();
		this.#deleted.role = 'status';
		this.#deleted.textContent = strings.deleted;
	}

	#clear(): void {
		for (const entry of this.#entries) entry.clear();
		this.#update();
	}
}

/** What it adds must not be seen without its styles. */
export const ready = loadStyles(liveStyles).then(() => customElements.define('bpo-quiz', BpoQuiz));
