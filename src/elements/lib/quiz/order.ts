import { asSentence } from '../../../platform/as-sentence.ts';
import { gradeOrder } from '../../../teach/quiz/grade.ts';
import { optionKey } from '../../../teach/quiz/hash.ts';
import type { Answer } from '../../../teach/quiz/saved.ts';
import { strings } from '../../../strings/quiz.ts';
import { dragToReorder } from './drag.ts';
import { answerLines, explanation, reasonOf, verdict } from './explain.ts';
import type { Judgement, Question } from './question.ts';
import { stepControls, updateStepControls } from './step-controls.ts';

/** A question whose steps are put in order, by buttons or by dragging. */
export class OrderQuestion implements Question {
	readonly #item: HTMLElement;
	readonly #list: HTMLElement;
	readonly #shown: readonly string[];

	/**
	 * @param say announces a move
	 * @param signal ends the listening
	 */
	constructor(item: HTMLElement, say: (text: string) => void, signal: AbortSignal) {
		const list = item.querySelector<HTMLElement>('.steps');
		if (!list) throw new Error(`the ordering question ${item.id} has no steps`);
		this.#item = item;
		this.#list = list;
		this.#shown = this.#keys();
		for (const step of this.#steps()) step.append(stepControls(textOf(step)));
		updateStepControls(this.#steps());

		const moved = (step: HTMLElement) => {
			const steps = this.#steps();
			updateStepControls(steps);
			// With a period a screen reader pauses before what follows.
			say(strings.movedTo(asSentence(textOf(step)), steps.indexOf(step) + 1, steps.length));
		};
		list.addEventListener('click', (event) => this.#press(event, moved), { signal });
		dragToReorder(list, moved, signal);
	}

	read(): Answer {
		return this.#keys();
	}

	restore(answer: Answer): boolean {
		const known = new Set(this.#shown);
		if (answer.length !== known.size || new Set(answer).size !== known.size) return false;
		if (!answer.every((key) => known.has(key))) return false;
		this.#arrange(answer);
		return true;
	}

	judge(): Judgement {
		const lines = answerLines(this.#item);
		const order = lines.map(keyOfLine);
		const { right, places } = gradeOrder(this.#keys(), order);
		this.#steps().forEach((step, index) => {
			const place = order.indexOf(keyOfStep(step));
			const line = places[index]
				? verdict('right', strings.inPlace)
				: verdict('wrong', strings.belongsAt(place + 1));
			step.append(explanation(line, reasonOf(lines[place])));
		});
		this.#list.classList.add('judged');
		return { right, comment: strings.seeSteps, more: [] };
	}

	clear(): void {
		this.#list.classList.remove('judged');
		for (const note of this.#list.querySelectorAll('.why')) note.remove();
		this.#arrange(this.#shown);
	}

	focus(): void {
		this.#list.querySelector<HTMLElement>('button:enabled')?.focus({ preventScroll: true });
	}

	#steps(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('li')];
	}

	#keys(): string[] {
		return this.#steps().map(keyOfStep);
	}

	#arrange(keys: readonly string[]): void {
		const steps = this.#steps();
		for (const key of keys) {
			const step = steps.find((candidate) => keyOfStep(candidate) === key);
			if (step) this.#list.append(step);
		}
		updateStepControls(this.#steps());
	}

	/** Moves the neighbor, not the step itself: a moved element would lose the focus in it. */
	#press(event: MouseEvent, moved: (step: HTMLElement) => void): void {
		const button = event.target instanceof Element && event.target.closest('button');
		const step = button && button.closest('li');
		if (!button || !step) return;
		if (button.dataset.move === 'up' && step.previousElementSibling) {
			step.after(step.previousElementSibling);
		} else if (button.dataset.move === 'down' && step.nextElementSibling) {
			step.before(step.nextElementSibling);
		}
		moved(step);
		if (button.disabled) step.querySelector<HTMLElement>('button:enabled')?.focus();
	}
}

function textOf(step: Element): string {
	return step.querySelector('.step-text')?.textContent.trim() ?? '';
}

function keyOfStep(step: Element): string {
	return optionKey(textOf(step));
}

/** A line of the folded answer begins with the text of its step. */
function keyOfLine(line: Element): string {
	return optionKey(line.firstChild?.textContent?.trim() ?? '');
}
