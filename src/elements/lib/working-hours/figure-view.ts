import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import type { Mark } from '../../../charts/chart-type.ts';
import type { HoursFigure } from '../../../charts/overlap/view.ts';
import { CursorControl } from '../../../charts/shared/cursor-control.ts';
import { parseOwn } from '../../../platform/h.ts';
import { hoursWords as words } from '../../../strings/working-hours.ts';
import { find } from '../find.ts';

interface Target {
	figure: HTMLElement;
	status: HTMLElement;
	/** What a press on a mark does. */
	activate: (mark: Mark) => void;
	signal: AbortSignal;
}

/** A figure whose drawings, table and title follow a plan, with a cursor over its marks. */
export class FigureView {
	readonly #figure: HTMLElement;
	readonly #cursor: CursorControl;
	#marks: HoursFigure['marks'] = [];

	constructor({ figure, status, activate, signal }: Target) {
		this.#figure = figure;
		this.#cursor = new CursorControl({
			plot: find(figure, '[data-plot]'),
			status,
			helpId: `${figure.id}-help`,
			marks: () => this.#marks,
			activate,
			signal,
		});
	}

	/** Draws a figure in the place of the one before. */
	show({ title, drawing, marks, table }: HoursFigure): void {
		const figure = this.#figure;
		const plot = find(figure, '[data-plot]');
		const ids = { labelledBy: `${figure.id}-title`, describedBy: `${figure.id}-sub` };
		find(figure, '[data-title]').textContent = title;
		plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
		// The cursor keeps its panel behind the drawings.
		plot.prepend(
			...(['wide', 'narrow'] as const).map((form) => parseOwn(drawing(form, ids), 'image/svg+xml')),
		);
		const rows = parseOwn(chartTableHtml(table), 'text/html').querySelector('table');
		find(figure, '[data-table]').replaceChildren(...(rows ? [rows] : []));
		find(figure, '[data-fold]').textContent = words.tableOf(table.rows.length);
		this.#marks = marks;
		this.#cursor.refresh();
	}

	/** Makes the marks of the drawing in the page known to the cursor. */
	adopt({ marks }: HoursFigure): void {
		this.#marks = marks;
	}
}
