import { gradeChoice, type OptionVerdict } from '../../../teach/quiz/grade.ts';
import { optionKey } from '../../../teach/quiz/hash.ts';
import type { Answer } from '../../../teach/quiz/saved.ts';
import { strings } from '../../../strings/quiz.ts';
import { answerLines, explanation, reasonOf, verdict } from './explain.ts';
import type { Judgement, Question, Unready } from './question.ts';

interface Option {
	key: string;
	box: HTMLElement;
	input: HTMLInputElement;
	correct: boolean;
	reason: Element | null;
}

/** A question with one or several options to choose. */
export class ChoiceQuestion implements Question {
	readonly #item: HTMLElement;
	readonly #options: Option[];

	constructor(item: HTMLElement) {
		this.#item = item;
		const lines = answerLines(item);
		this.#options = [...item.querySelectorAll<HTMLElement>('.opt')].flatMap((box, index) => {
			const input = box.querySelector('input');
			if (!input) return [];
			// Firefox remembers over a reload that a control was locked.
			input.disabled = false;
			const line = lines[index];
			const key = optionKey(box.textContent.trim());
			const correct = line?.dataset.correct !== undefined;
			return [{ key, box, input, correct, reason: reasonOf(line) }];
		});
	}

	get #isSingle(): boolean {
		return this.#item.dataset.kind === 'single';
	}

	read(): Answer | Unready {
		const chosen = this.#options.filter(({ input }) => input.checked).map(({ key }) => key);
		return chosen.length > 0 ? chosen : { problem: strings.noChoice };
	}

	restore(answer: Answer): boolean {
		const known = answer.every((key) => this.#options.some((option) => option.key === key));
		if (!known || (this.#isSingle && answer.length !== 1)) return false;
		for (const { key, input } of this.#options) input.checked = answer.includes(key);
		return true;
	}

	judge(): Judgement {
		const { right, options } = gradeChoice(
			this.#options.map(({ correct, input }) => ({ correct, chosen: input.checked })),
		);
		options.forEach((given, index) => this.#explain(index, given));
		return { right, comment: strings.seeOptions, more: [] };
	}

	#explain(index: number, given: OptionVerdict): void {
		const option = this.#options[index];
		if (!option) return;
		const { verdicts, verdictsOfSeveral } = strings;
		const { mark, words } = (this.#isSingle ? verdicts : verdictsOfSeveral)[given];
		const line = verdict(mark, words);
		const note = explanation(line, option.reason);
		note.id = `${this.#item.id}-${index}-why`;
		option.box.append(note);
		option.box.classList.add('judged');
		option.box.classList.toggle('opt-right', option.correct);
		option.input.setAttribute('aria-describedby', note.id);
		option.input.disabled = true;
	}

	clear(): void {
		for (const { box, input } of this.#options) {
			box.querySelector('.why')?.remove();
			box.classList.remove('judged', 'opt-right');
			input.removeAttribute('aria-describedby');
			input.disabled = false;
			input.checked = false;
		}
	}

	focus(): void {
		const chosen = this.#options.find(({ input }) => input.checked) ?? this.#options[0];
		chosen?.input.focus({ preventScroll: true });
	}
}
