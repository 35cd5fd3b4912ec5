import type { Mark } from '../../charts/chart-type.ts';
import { bindReceipts } from '../../charts/frame/receipts.ts';
import { CursorControl } from '../../charts/shared/cursor-control.ts';
import type { MeasureFacts } from '../../charts/shared/measure.ts';
import { shiftRows } from '../../charts/shared/shift-rows.ts';
import { OWN } from '../state.ts';
import { showContent, showDrawing } from './figure.ts';
import { emptyNote } from './messages.ts';
import type { FigureNodes } from './nodes.ts';
import type { Change, Shown } from './shown.ts';

interface Target {
	nodes: FigureNodes;
	status: HTMLElement;
	/** Data edition, for receipts. */
	edition: string;
	isChosen: (country: string | undefined) => boolean;
	/** Chooses a place by its mark. */
	choose: (country: string) => void;
	signal: AbortSignal;
}

/** The figure that shows every view: drawing with cursor, or table or sentence; values with receipts. */
export class Stage {
	readonly #target: Target;
	readonly #cursor: CursorControl;
	#marks: readonly (readonly Mark[])[] = [];

	constructor(target: Target) {
		this.#target = target;
		const { nodes, status, isChosen, choose, signal } = target;
		this.#cursor = new CursorControl({
			plot: nodes.plot,
			status,
			helpId: `${nodes.figure.id}-help`,
			marks: () => this.#marks,
			start: () => this.#marks.flat().find(({ country }) => isChosen(country))?.key,
			activate: ({ country }) => {
				if (country !== undefined) choose(country);
			},
			signal,
		});
	}

	/** Shows a view. What it offers beside values asks for changes of the state. */
	show(shown: Shown, change: Change): void {
		const { nodes } = this.#target;
		nodes.sub.textContent = shown.subtitle;
		if (shown.drawn) {
			// Nothing glides from what the build drew.
			const settle = this.#marks.length > 0 ? shiftRows(nodes.plot) : () => undefined;
			this.#marks = shown.drawn.marks;
			showDrawing(nodes, shown.drawn, [...shown.notes, ...shown.drawn.notes]);
			settle();
		} else {
			this.#marks = [];
			this.#showContent(shown, change);
		}
		this.#bindReceipts(shown.drawn ? nodes.table : nodes.content, shown.receipts);
		this.#cursor.refresh();
	}

	/** Says in the place of a view why it is not there. */
	fail(title: string, text: string, ...ways: HTMLElement[]): void {
		const { nodes } = this.#target;
		this.#marks = [];
		showContent(nodes, { title, content: emptyNote(text, ...ways), notes: [] });
		nodes.sub.textContent = '';
		this.#cursor.refresh();
	}

	#showContent({ content, title, notes }: Shown, change: Change): void {
		if (!content) return;
		const { nodes } = this.#target;
		const focused = document.activeElement;
		const sorted = focused instanceof HTMLElement ? focused.dataset.sort : undefined;
		showContent(nodes, { title, content: content(change), notes });
		if (sorted !== undefined) {
			nodes.content.querySelector<HTMLElement>(`[data-sort="${sorted}"]`)?.focus();
		}
	}

	#bindReceipts(host: HTMLElement, measures: readonly MeasureFacts[]): void {
		// The atlas can say nothing about a reader's own numbers.
		for (const cell of host.querySelectorAll<HTMLElement>(`td[data-of$=".${OWN}"]`)) {
			delete cell.dataset.of;
		}
		const { edition, signal } = this.#target;
		bindReceipts({ host, measures, edition, base: document.body.dataset.base ?? '/', signal });
	}
}
