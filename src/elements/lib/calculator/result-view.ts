import type { Inputs, Result } from '../../../methods/method.ts';
import { parseOwn } from '../../../platform/h.ts';
import { bindCursors } from './drawing-cursor.ts';
import { drawingsHtml } from './drawing-html.ts';
import type { DrawMethod, MethodDrawing } from './drawings.ts';
import { resultHtml } from './result-html.ts';

/** A result and the inputs that lead to it. */
export interface Shown {
	inputs: Inputs;
	result: Result;
}

/** The result of a calculator as it stands in the page, with its drawings. */
export class ResultView {
	readonly #host: HTMLElement;
	readonly #draw: DrawMethod;
	/** Ends with each new drawing. */
	#drawn = new AbortController();
	/** Markup of each part as it stands in the page, so that only what changes is replaced. */
	#markup: Map<string, string> | undefined;
	/** Markup of the result that the build wrote, until another one is shown. */
	#built: () => Map<string, string> = () => new Map();

	constructor(host: HTMLElement, draw: DrawMethod) {
		this.#host = host;
		this.#draw = draw;
	}

	/**
	 * Takes over the result that the build wrote.
	 *
	 * @param built the same result, calculated here when it is asked for
	 */
	adopt(built: () => Shown): void {
		let made: readonly MethodDrawing[] | undefined;
		const drawings = () => (made ??= this.#draw(built().inputs));
		this.#built = () => partsOf(built().result, drawings());
		this.#bind(drawings);
	}

	/** Shows a result. */
	show({ inputs, result }: Shown): void {
		const drawings = this.#draw(inputs);
		this.#markup ??= this.#built();
		for (const [part, markup] of partsOf(result, drawings)) {
			const changed = this.#replace(part, markup, this.#markup);
			if (changed && part === 'drawing') this.#bind(() => drawings);
		}
	}

	/** Takes the listeners off. */
	stop(): void {
		this.#drawn.abort();
	}

	#bind(drawings: () => readonly MethodDrawing[]): void {
		const host = this.#host.querySelector<HTMLElement>('[data-part="drawing"]');
		const status = this.#host.querySelector<HTMLElement>('[role="status"]');
		if (!host || !status) return;
		this.#drawn.abort();
		this.#drawn = new AbortController();
		const { signal } = this.#drawn;
		bindCursors(drawings, { host, status, helpId: 'calc-cursor-help', signal });
	}

	/** Puts new markup into a part of the page; says whether it had to. */
	#replace(part: string, markup: string, shown: Map<string, string>): boolean {
		const place = this.#host.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (!place || shown.get(part) === markup) return false;
		shown.set(part, markup);
		place.replaceChildren(...nodesOf(markup));
		place.hidden = markup === '';
		return true;
	}
}

function partsOf(result: Result, drawings: readonly MethodDrawing[]): Map<string, string> {
	return new Map([...Object.entries(resultHtml(result)), ['drawing', drawingsHtml(drawings)]]);
}

/** The nodes of markup that our own functions wrote; they escape every text. */
function nodesOf(markup: string): Node[] {
	return [...(parseOwn(markup, 'text/html').querySelector('body')?.childNodes ?? [])];
}
