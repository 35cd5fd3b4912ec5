import { button, h } from '../../../platform/h.ts';
import type { Answer } from '../../../teach/quiz/saved.ts';
import { strings } from '../../../strings/quiz.ts';
import { ChoiceQuestion } from './choice.ts';
import { verdict } from './explain.ts';
import { NumberQuestion } from './number.ts';
import { OrderQuestion } from './order.ts';
import { isUnready, type Question } from './question.ts';

interface Handlers {
	answered: (entry: QuizEntry) => void;
	next: (entry: QuizEntry) => void;
	signal: AbortSignal;
}

/** One question on the page: its controls, its button and the line that tells the verdict. */
export class QuizEntry {
	readonly id: string;
	/** The checked answer; empty while the question is open. */
	answer: Answer = [];
	/** Whether the checked answer is right; undefined while the question is open. */
	right: boolean | undefined;

	readonly #item: HTMLElement;
	readonly #question: Question;
	readonly #button: HTMLButtonElement;
	readonly #said: HTMLElement;
	readonly #more: HTMLElement;

	/** Reads the markup of QuizItem.astro and adds the line of the verdict and the button below it. */
	constructor(item: HTMLElement, { answered, next, signal }: Handlers) {
		const press = () => {
			if (this.right !== undefined) next(this);
			else if (this.#check()) answered(this);
		};
		this.id = item.id;
		this.#item = item;
		this.#button = button(strings.check, 'btn btn-main', press);
		this.#said = h('p', { class: 'quiz-said', id: `${item.id}-said` });
		this.#more = h('div', { class: 'quiz-more' });
		const result = h('div', { class: 'quiz-result' }, this.#said, this.#more, this.#button);
		item.append(result);
		signal.addEventListener('abort', () => result.remove());
		tellQuestion(this.#button, item);
		for (const details of item.querySelectorAll('details')) details.hidden = true;

		const kind = item.dataset.kind;
		if (kind === 'numeric') this.#question = new NumberQuestion(item);
		else if (kind === 'ordering') {
			this.#question = new OrderQuestion(item, (text) => this.#say(text), signal);
		} else this.#question = new ChoiceQuestion(item);

		item.addEventListener('keydown', (event) => this.#enter(event, press), { signal });
		item.addEventListener('input', () => this.#forgetProblem(), { signal });
	}

	/** Shows a saved answer as checked. An answer that no longer fits is passed over. */
	restore(answer: Answer): void {
		if (this.#question.restore(answer)) this.#judge(answer);
	}

	/**
	 * Lets screen readers hear what the line under the question says from now on. Called after saved
	 * answers are back, or opening the page would read out every old verdict.
	 */
	announceFromNow(): void {
		this.#said.setAttribute('role', 'status');
	}

	/** Adds a sentence to the verdict. */
	addComment(text: string): void {
		this.#said.append(' ', text);
	}

	/** Names what the button does once the question is checked. */
	labelNext(allDone: boolean): void {
		if (this.right === undefined) this.#button.textContent = strings.check;
		else this.#button.textContent = allDone ? strings.toResult : strings.next;
		this.#button.classList.toggle('btn-main', this.right === undefined);
	}

	/** Back to the open question. */
	clear(): void {
		this.#question.clear();
		this.#forgetProblem();
		this.#say('');
		this.#more.replaceChildren();
		this.right = undefined;
		this.answer = [];
	}

	/** Brings the question into view and puts the focus on its first control. */
	focus(): void {
		this.#item.scrollIntoView({ block: 'start' });
		this.#question.focus();
	}

	/** Typing Enter in the number field checks it, as it would in a form. */
	#enter(event: KeyboardEvent, press: () => void): void {
		if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
		event.preventDefault();
		press();
		if (this.right !== undefined) this.#button.focus({ preventScroll: true });
	}

	/** Checks the answer, or says what is missing. Returns whether it was checked. */
	#check(): boolean {
		const read = this.#question.read();
		if (isUnready(read)) {
			this.#say(read.problem);
			this.#said.classList.add('quiz-problem');
			this.#question.markInvalid?.(this.#said.id);
			this.#question.focus();
			return false;
		}
		this.#judge(read);
		return true;
	}

	#judge(answer: Answer): void {
		const { right, comment, more } = this.#question.judge();
		this.answer = answer;
		this.right = right;
		this.#said.replaceChildren(
			verdict(right ? 'right' : 'wrong', right ? strings.right : strings.wrong),
			' ',
			comment,
		);
		const readAgain = this.#item.querySelector('.quiz-read')?.cloneNode(true);
		this.#more.replaceChildren(...more, ...(readAgain ? [readAgain] : []));
	}

	#forgetProblem(): void {
		if (!this.#said.classList.contains('quiz-problem')) return;
		this.#said.classList.remove('quiz-problem');
		this.#say('');
		this.#question.markInvalid?.(undefined);
	}

	#say(text: string): void {
		this.#said.textContent = text;
	}
}

/** All buttons of a quiz are called alike; the number of the question describes each. */
function tellQuestion(button: HTMLButtonElement, item: HTMLElement): void {
	const number = item.querySelector('legend .label');
	if (!number) return;
	number.id = `${item.id}-no`;
	button.setAttribute('aria-describedby', number.id);
}
