import { h } from '../../../platform/h.ts';
import { gradeNumber } from '../../../teach/quiz/grade.ts';
import { parseNumber } from '../../../teach/quiz/parse-number.ts';
import type { Answer } from '../../../teach/quiz/saved.ts';
import { strings } from '../../../strings/quiz.ts';
import type { Judgement, Question, Unready } from './question.ts';

/** A question whose answer is a number within a tolerance. */
export class NumberQuestion implements Question {
	readonly #item: HTMLElement;
	readonly #input: HTMLInputElement;
	readonly #unit: string;
	readonly #answer: { value: number; tolerance: number };

	constructor(item: HTMLElement) {
		const box = item.querySelector<HTMLElement>('.quiz-number');
		const input = box?.querySelector('input');
		if (!box || !input) throw new Error(`the number question ${item.id} has no field`);
		this.#item = item;
		this.#input = input;
		this.#unit = box.dataset.unit ?? '';
		this.#answer = {
			value: Number(box.dataset.answer),
			tolerance: Number(box.dataset.tolerance),
		};
	}

	read(): Answer | Unready {
		const typed = this.#input.value.trim();
		if (typed === '') return { problem: strings.noNumber };
		if (parseNumber(typed, this.#unit) === undefined) {
			return { problem: strings.notANumber(typed, this.#unit) };
		}
		return [typed];
	}

	restore([typed, ...rest]: Answer): boolean {
		if (typed === undefined || rest.length > 0) return false;
		if (parseNumber(typed, this.#unit) === undefined) return false;
		this.#input.value = typed;
		return true;
	}

	judge(): Judgement {
		const slips = [...this.#item.querySelectorAll<HTMLElement>('[data-slip]')];
		const { right, slip } = gradeNumber(
			parseNumber(this.#input.value, this.#unit) ?? Number.NaN,
			this.#answer,
			slips.map((line) => ({
				value: Number(line.dataset.slip),
				tolerance: Number(line.dataset.tolerance),
			})),
		);
		this.#input.readOnly = true;
		const answer = this.#item.querySelector('[data-answer-text]')?.textContent ?? '';
		const reasons = [
			slip === undefined ? null : slips[slip],
			this.#item.querySelector('details > .why'),
		];
		return {
			right,
			comment: strings.theAnswerIs(answer),
			more: reasons.flatMap((reason) => {
				return reason ? [h('p', { class: 'why' }, ...reason.cloneNode(true).childNodes)] : [];
			}),
		};
	}

	clear(): void {
		this.#input.readOnly = false;
		this.#input.value = '';
	}

	markInvalid(messageId: string | undefined): void {
		const described = this.#unit ? [`${this.#item.id}-unit`] : [];
		if (messageId !== undefined) described.push(messageId);
		this.#input.setAttribute('aria-describedby', described.join(' '));
		this.#input.setAttribute('aria-invalid', String(messageId !== undefined));
	}

	focus(): void {
		this.#input.focus({ preventScroll: true });
	}
}
