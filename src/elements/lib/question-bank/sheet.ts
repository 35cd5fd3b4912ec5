import { h } from '../../../platform/h.ts';
import { bankWords as words } from '../../../strings/question-bank.ts';
import type { BankItem } from '../../../teach/questions/bank-item.ts';
import { movedBy } from '../../../teach/questions/order.ts';
import { orderTools } from './order-tools.ts';
import { answerKey, paper } from './paper.ts';

interface Options {
	heading: HTMLElement;
	/** Whether the answer key is shown at first. */
	key: boolean;
	/** Told the new order of ids. */
	moved: (items: readonly string[]) => void;
	/** Told what a screen reader says. */
	say: (text: string) => void;
}

/** What goes on paper: the questions in an order that the reader changes, and the answer key. */
export class Sheet {
	readonly element = h('div', { class: 'paper' });
	#order: readonly BankItem[];
	#options: Options;
	#key: boolean;

	constructor(entries: readonly BankItem[], options: Options) {
		this.#order = entries;
		this.#options = options;
		this.#key = options.key;
		this.#draw();
	}

	/** The questions as they stand now. */
	get order(): readonly BankItem[] {
		return this.#order;
	}

	/** Shows or hides the answer key. */
	showKey(shown: boolean): void {
		this.#key = shown;
		this.#draw();
	}

	#draw(): void {
		const key = answerKey(this.#order);
		key.hidden = !this.#key;
		this.element.replaceChildren(this.#options.heading, ...paper(this.#order), key);
		if (this.#order.length < 2) return;
		for (const [index, question] of [...this.element.querySelectorAll('[data-paper]')].entries()) {
			question.prepend(orderTools(index + 1, (by) => this.#move(index, by)));
		}
	}

	#move(index: number, by: -1 | 1): void {
		const { moved, say } = this.#options;
		const order = movedBy(this.#order, index, by);
		if (!order) {
			say(words.atEdge);
			return;
		}
		this.#order = order;
		this.#draw();
		moved(order.map(({ item }) => item.id));
		const number = index + 1 + by;
		say(words.moved(number, order.length));
		const name = `${by < 0 ? 'up' : 'down'}:${number}`;
		this.element.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
	}
}
