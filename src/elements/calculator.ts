import { bindCopyLink } from '../charts/frame/copy-link.ts';
import { parseOwn } from '../platform/h.ts';
import { fieldsOf, parseInputs, type FieldProblem } from '../methods/inputs.ts';
import { mainOutputs } from '../methods/main-outputs.ts';
import {
	InputProblem,
	type Field,
	type Inputs,
	type Method,
	type Result,
} from '../methods/method.ts';
import { isMethodId, loadMethod } from '../methods/registry.ts';
import { encode, rawFromQuery } from '../methods/state.ts';
import { calculatorWords as words } from '../strings/methods.ts';
import { bindCursors } from './lib/calculator/drawing-cursor.ts';
import { drawingsHtml } from './lib/calculator/drawing-html.ts';
import { loadDrawing, type DrawMethod } from './lib/calculator/drawings.ts';
import { CalculatorForm } from './lib/calculator/form.ts';
import { resultHtml } from './lib/calculator/result-html.ts';

/** Quiet time after a key press before a problem is shown or an answer is read out, in milliseconds. */
const PAUSE = 600;

/**
 * A method that calculates with the reader's numbers. Its markup holds the form and the result of the
 * usual values; with script every change gives a new result and a new address.
 */
class BpoCalculator extends HTMLElement {
	#life = new AbortController();
	#method: Method | undefined;
	#draw: DrawMethod = () => [];
	/** Ends with each new drawing. */
	#drawn = new AbortController();
	#fields: readonly Field[] = [];
	#form: CalculatorForm | undefined;
	#frame = 0;
	#timer = 0;
	/** What is shown now; the last inputs that could be used. */
	#shown: { inputs: Inputs; result: Result } | undefined;
	/** Markup of each part as it stands in the page, so that only what changes is replaced. */
	readonly #markup = new Map<string, string>();

	connectedCallback(): void {
		this.#life = new AbortController();
		this.#start(this.#life.signal).catch(() => {
			const note = this.querySelector('[data-still]');
			if (note) note.textContent = words.failed;
		});
	}

	disconnectedCallback(): void {
		this.#life.abort();
		this.#drawn.abort();
		cancelAnimationFrame(this.#frame);
		clearTimeout(this.#timer);
	}

	async #start(signal: AbortSignal): Promise<void> {
		const form = this.querySelector('form');
		const id = this.dataset.method ?? '';
		if (!form || !isMethodId(id)) return;
		const [method, draw] = await Promise.all([loadMethod(id), loadDrawing(id)]);
		if (signal.aborted) return;
		this.#method = method;
		this.#draw = draw;
		this.#fields = fieldsOf(method);
		this.#form = new CalculatorForm(form, this.#fields);
		this.#form.fill(rawFromQuery(this.#fields, location.search));
		this.#form.open();
		this.#listen(form, signal);
		for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		const still = this.querySelector<HTMLElement>('[data-still]');
		if (still) still.hidden = true;
		const problems = this.#update();
		this.#form.showProblems(problems);
	}

	#listen(form: HTMLFormElement, signal: AbortSignal): void {
		const changed = () => {
			cancelAnimationFrame(this.#frame);
			this.#frame = requestAnimationFrame(() => this.#change());
		};
		form.addEventListener('input', changed, { signal });
		// Leaving a field: what is wrong with it need not wait.
		form.addEventListener('change', () => this.#settle(this.#update()), { signal });
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#settle(this.#update());
			},
			{ signal },
		);
		form.addEventListener(
			'keydown',
			(event) => {
				const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key] as 1 | -1 | undefined;
				if (!direction || !this.#form?.step(event.target, direction)) return;
				event.preventDefault();
				changed();
			},
			{ signal },
		);
		this.#onPress('reset', () => this.#reset(), signal);
		this.#onPress('csv', () => this.#saveCsv(), signal);
		this.#onPress('print', () => print(), signal);
		const copy = this.querySelector<HTMLElement>('button[data-do="copy"]');
		const status = this.querySelector<HTMLElement>('[role="status"]');
		const notice = (sentence: string) => this.#notice(sentence);
		if (copy && status) {
			bindCopyLink({ button: copy, link: () => this.#link(), status, failed: notice, signal });
		}
	}

	#onPress(name: string, act: () => void, signal: AbortSignal): void {
		this.querySelector(`button[data-do="${name}"]`)?.addEventListener('click', act, { signal });
	}

	/** After a key press: a new result at once, words about it when the reader pauses. */
	#change(): void {
		const problems = this.#update();
		if (problems.length === 0) this.#form?.showProblems([]);
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#settle(problems), PAUSE);
	}

	#settle(problems: readonly FieldProblem[]): void {
		clearTimeout(this.#timer);
		this.#form?.showProblems(problems);
		const answer = this.#shown ? mainOutputs(this.#shown.result)[0] : undefined;
		if (problems.length > 0) this.#say(words.announceProblems(problems.length));
		else if (answer) this.#say(words.announce(answer.label, answer.text));
	}

	/** Calculates with what stands in the fields and shows it; gives back what is wrong instead. */
	#update(): readonly FieldProblem[] {
		const { problems, inputs, result } = this.#calculate();
		if (result) {
			this.#shown = { inputs, result };
			this.#show(result, inputs);
			this.#keepInAddress(inputs);
		}
		const elsewhere = problems.filter(({ field }) => !this.#fields.some(({ id }) => id === field));
		const sentences = elsewhere.map(({ message }) => message);
		if (problems.length > 0) sentences.unshift(words.stale(problems.length));
		this.#notice(sentences.join(' '));
		this.toggleAttribute('data-stale', problems.length > 0);
		return problems;
	}

	#calculate(): { problems: readonly FieldProblem[]; inputs: Inputs; result?: Result } {
		const { inputs, problems } = parseInputs(this.#fields, this.#form?.raw ?? {});
		if (problems.length > 0 || !this.#method) return { problems, inputs };
		try {
			return { problems, inputs, result: this.#method.calculate(inputs) };
		} catch (error) {
			if (!(error instanceof InputProblem)) throw error;
			return { problems: [{ field: error.field, message: error.message }], inputs };
		}
	}

	#show(result: Result, inputs: Inputs): void {
		for (const [part, markup] of Object.entries(resultHtml(result))) this.#replace(part, markup);
		const drawings = this.#draw(inputs);
		const host = this.#replace('drawing', drawingsHtml(drawings));
		const status = this.querySelector<HTMLElement>('[role="status"]');
		if (!host || !status) return;
		this.#drawn.abort();
		this.#drawn = new AbortController();
		const { signal } = this.#drawn;
		bindCursors(drawings, { host, status, helpId: 'calc-cursor-help', signal });
	}

	/** Puts new markup into a part of the page; gives the part back if it had to. */
	#replace(part: string, markup: string): HTMLElement | undefined {
		const place = this.querySelector<HTMLElement>(`[data-part="${part}"]`);
		if (!place || this.#markup.get(part) === markup) return undefined;
		this.#markup.set(part, markup);
		place.replaceChildren(...nodesOf(markup));
		place.hidden = markup === '';
		return place;
	}

	#keepInAddress(inputs: Inputs): void {
		const query = encode(this.#fields, inputs) ?? '';
		const address = location.pathname + (query && `?${query}`) + location.hash;
		const here = location.pathname + location.search + location.hash;
		if (address !== here) history.replaceState(history.state, '', address);
	}

	#reset(): void {
		this.#form?.fill({});
		this.#settle(this.#update());
	}

	/** The public address of what is shown, also where the page is a saved copy. */
	#link(): string {
		const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
		const query = this.#shown && encode(this.#fields, this.#shown.inputs);
		if (this.#shown && query === undefined) this.#notice(words.tooLong);
		return (page ?? location.origin + location.pathname) + (query ? `?${query}` : '');
	}

	#saveCsv(): void {
		const { title = '', version = '', method = '' } = this.dataset;
		const shown = this.#shown;
		const definition = this.#method;
		if (!shown || !definition) return;
		const facts = { title, version, link: this.#link() };
		// Few readers take the numbers along, so this code comes when it is asked for.
		Promise.all([
			import('../methods/csv.ts'),
			import('../charts/shared/csv-text.ts'),
			import('../charts/shared/download.ts'),
		]).then(
			([{ calculationRows }, { csvText }, { saveFile }]) => {
				const rows = calculationRows(definition, shown.inputs, shown.result, facts);
				saveFile(`${method}.csv`, csvText(rows), 'text/csv');
			},
			() => this.#notice(words.csvFailed),
		);
	}

	#say(text: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = text;
	}

	#notice(text: string): void {
		const notice = this.querySelector<HTMLElement>('[data-notice]');
		if (!notice) return;
		notice.textContent = text;
		notice.hidden = text === '';
	}
}

/** The nodes of markup that our own functions wrote; they escape every text. */
function nodesOf(markup: string): Node[] {
	return [...(parseOwn(markup, 'text/html').querySelector('body')?.childNodes ?? [])];
}

customElements.define('bpo-calculator', BpoCalculator);
