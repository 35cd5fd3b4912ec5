import type { Form } from '../../../charts/chart-type.ts';
import type { ScoreView } from '../../../charts/score/view.ts';
import { chartTableHtml } from '../../../charts/frame/table-html.ts';
import { CursorControl } from '../../../charts/shared/cursor-control.ts';
import { h, parseOwn } from '../../../platform/h.ts';
import { scorePage as page } from '../../../strings/location-score-page.ts';
import { find } from '../find.ts';

interface Target {
	figure: HTMLElement;
	status: HTMLElement;
	/** Shows where the score of a place comes from. */
	activate: (iso3: string) => void;
	signal: AbortSignal;
}

const IDS = { labelledBy: 'ls-title', describedBy: 'ls-sub' };
const FORMS: readonly Form[] = ['wide', 'narrow'];

/** The figure of a ranking: drawings with a cursor, sentences, notes and table. */
export class ScoreFigure {
	readonly #figure: HTMLElement;
	readonly #plot: HTMLElement;
	readonly #title: HTMLElement;
	readonly #fold: HTMLDetailsElement;
	readonly #cursor: CursorControl;
	#view: ScoreView | undefined;
	/** The form that is seen. Asked when the size changes: asking at each step of a slider costs a layout. */
	#form: Form;
	/** A folded table is written when it is opened. */
	#tableIsOld = false;

	constructor({ figure, status, activate, signal }: Target) {
		this.#figure = figure;
		this.#plot = find(figure, '[data-plot]');
		this.#title = find(figure, '[data-title]');
		this.#fold = find(figure, 'details', HTMLDetailsElement);
		this.#form = seenForm(this.#plot);
		const sizes = new ResizeObserver(() => (this.#form = seenForm(this.#plot)));
		sizes.observe(this.#plot);
		signal.addEventListener('abort', () => sizes.disconnect());
		this.#fold.addEventListener('toggle', () => this.#writeTable(), { signal });
		addEventListener('beforeprint', () => this.#writeTable(), { signal });
		this.#cursor = new CursorControl({
			plot: this.#plot,
			status,
			helpId: 'ls-help',
			marks: () => this.#view?.marks() ?? [],
			activate: ({ key }) => activate(key),
			signal,
		});
	}

	/** What a picture of the ranking shows and says. */
	picture(): { title: string; subtitle: string; notes: string[]; plot: HTMLElement } {
		return {
			title: this.#title.textContent.trim(),
			subtitle: find(this.#figure, '#ls-sub').textContent.trim(),
			notes: [...this.#figure.querySelectorAll('[data-notes] p')].map((note) =>
				note.textContent.trim(),
			),
			plot: this.#plot,
		};
	}

	/** Draws a ranking at once, in the form that is seen; its words follow with `tell`. */
	sketch(view: ScoreView, title: string): void {
		this.#draw(view, [this.#form]);
		this.#title.textContent = title;
		this.#figure.ariaBusy = 'true';
	}

	/** Draws a ranking that knows its ranges, in both forms. */
	finish(view: ScoreView): void {
		this.#draw(view, FORMS);
		this.#title.textContent = view.title;
		this.#figure.ariaBusy = 'false';
	}

	/** Writes sentences, notes and table. */
	tell(view: ScoreView): void {
		const figure = this.#figure;
		this.#view = view;
		this.#cursor.refresh();
		find(figure, '[data-words]').replaceChildren(
			...view.sentences().map((text) => h('li', {}, text)),
		);
		find(figure, '[data-notes]').replaceChildren(...view.notes().map((text) => h('p', {}, text)));
		this.#tableIsOld = true;
		if (this.#fold.open) this.#writeTable();
		const { rows, rankless } = view.model;
		find(figure, '[data-fold]').textContent = page.tableOf(rows.length + rankless.length);
	}

	/** Makes the marks of the drawing in the page known to the cursor. */
	adopt(view: ScoreView): void {
		this.#view = view;
	}

	#draw(view: ScoreView, forms: readonly Form[]): void {
		this.#plot.querySelectorAll(':scope > svg').forEach((old) => old.remove());
		// The cursor keeps its panel behind the drawings.
		this.#plot.prepend(...forms.map((form) => svgNode(view.drawing(form, IDS))));
		this.#view = view;
		this.#cursor.refresh();
	}

	#writeTable(): void {
		if (!this.#tableIsOld || !this.#view) return;
		this.#tableIsOld = false;
		find(this.#figure, '[data-table]').replaceChildren(
			...ownNodes(chartTableHtml(this.#view.table())),
		);
	}
}

/** Whichever drawing has a width, of the two or of the one that stands there. */
function seenForm(plot: HTMLElement): Form {
	const seen = (form: Form) => {
		const width = plot.querySelector(`svg.only-${form}`)?.getBoundingClientRect().width;
		return width === undefined ? undefined : width > 0;
	};
	return (seen('wide') ?? !seen('narrow')) ? 'wide' : 'narrow';
}

/** A drawing. The parser of HTML takes less than half the time that the one of XML takes. */
function svgNode(markup: string): Element {
	const svg = parseOwn(markup, 'text/html').querySelector('svg');
	if (!svg) throw new Error('a drawing has no svg element');
	return svg;
}

/** Nodes of markup that our own functions wrote. */
export function ownNodes(markup: string): ChildNode[] {
	return [...(parseOwn(markup, 'text/html').querySelector('body')?.childNodes ?? [])];
}
