import type { ScoreView } from '../../../charts/score/view.ts';
import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import { CursorControl } from '../../../charts/shared/cursor-control.ts';
import { h, parseOwn } from '../../../explorer/dom/h.ts';
import { scorePage as page } from '../../../strings/location-score.ts';
import { find } from './find.ts';

interface Target {
	figure: HTMLElement;
	status: HTMLElement;
	/** Shows where the score of a place comes from. */
	activate: (iso3: string) => void;
	signal: AbortSignal;
}

const IDS = { labelledBy: 'ls-title', describedBy: 'ls-sub' };

/** The figure of a ranking: drawings with a cursor, sentences, notes and table. */
export class ScoreFigure {
	readonly #figure: HTMLElement;
	readonly #cursor: CursorControl;
	#marks: ScoreView['marks'] = [];

	constructor({ figure, status, activate, signal }: Target) {
		this.#figure = figure;
		this.#cursor = new CursorControl({
			plot: find(figure, '[data-plot]'),
			status,
			helpId: 'ls-help',
			marks: () => this.#marks,
			activate: ({ key }) => activate(key),
			signal,
		});
	}

	/** Draws a ranking at once; its words follow with `tell`. */
	draw({ title, drawing, marks }: ScoreView): void {
		const plot = find(this.#figure, '[data-plot]');
		find(this.#figure, '[data-title]').textContent = title;
		plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
		// The cursor keeps its panel behind the drawings.
		plot.prepend(
			...(['wide', 'narrow'] as const).map((form) => parseOwn(drawing(form, IDS), 'image/svg+xml')),
		);
		this.#marks = marks;
		this.#cursor.refresh();
	}

	/** Whether ranges and words still belong to the weights before. */
	set waiting(waiting: boolean) {
		this.#figure.ariaBusy = String(waiting);
	}

	/** Writes sentences, notes and table. */
	tell({ sentences, notes, table }: ScoreView): void {
		const figure = this.#figure;
		const all = table();
		find(figure, '[data-words]').replaceChildren(...sentences.map((text) => h('li', {}, text)));
		find(figure, '[data-notes]').replaceChildren(...notes.map((text) => h('p', {}, text)));
		find(figure, '[data-fold]').textContent = page.tableOf(all.rows.length);
		find(figure, '[data-table]').replaceChildren(...ownNodes(chartTableHtml(all)));
	}

	/** Makes the marks of the drawing in the page known to the cursor. */
	adopt({ marks }: ScoreView): void {
		this.#marks = marks;
	}
}

/** Nodes of markup that our own functions wrote. */
export function ownNodes(markup: string): ChildNode[] {
	return [...(parseOwn(markup, 'text/html').querySelector('body')?.childNodes ?? [])];
}
