import { bindCopyLink } from '../charts/frame/copy-link.ts';
import { fieldsOf, parseInputs, usualInputs, type FieldProblem } from '../methods/inputs.ts';
import { mainOutputs } from '../methods/main-outputs.ts';
import type { Field, Inputs, Method, Result } from '../methods/method.ts';
import { isMethodId, loadMethod } from '../methods/registry.ts';
import { encode, rawFromQuery } from '../methods/state.ts';
import { tryInputs } from '../methods/try-inputs.ts';
import { calculatorWords as words } from '../strings/methods.ts';
import { keepInAddress, publicAddress } from './lib/calculator/address.ts';
import { loadDrawing } from './lib/calculator/drawings.ts';
import { CalculatorForm } from './lib/calculator/form.ts';
import { ResultView, type Shown } from './lib/calculator/result-view.ts';
import { saveCsv } from './lib/calculator/save-csv.ts';

/** Quiet time after a key press before a problem is shown or an answer is read out, in milliseconds. */
const PAUSE = 600;

/**
 * A method that calculates with the reader's numbers. Its markup holds the form and the result of the
 * usual values; with script every change gives a new result and a new address.
 */
class BpoCalculator extends HTMLElement {
	#life = new AbortController();
	#method: Method | undefined;
	#view: ResultView | undefined;
	#fields: readonly Field[] = [];
	#form: CalculatorForm | undefined;
	#frame = 0;
	#timer = 0;
	/** What is shown now; the last inputs that could be used. */
	#shown: () => Shown | undefined = () => undefined;

	connectedCallback(): void {
		this.#life = new AbortController();
		this.#start(this.#life.signal).catch(() => {
			const note = this.querySelector('[data-still]');
			if (note) note.textContent = words.failed;
		});
	}

	disconnectedCallback(): void {
		this.#life.abort();
		this.#view?.stop();
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
		this.#view = new ResultView(this, draw);
		this.#fields = fieldsOf(method);
		this.#form = new CalculatorForm(form, this.#fields);
		const asked = rawFromQuery(this.#fields, location.search);
		this.#form.fill(asked);
		this.#form.open();
		this.#form.listen(
			{
				changed: () => {
					cancelAnimationFrame(this.#frame);
					this.#frame = requestAnimationFrame(() => this.#change());
				},
				left: () => this.#settle(this.#update()),
			},
			signal,
		);
		this.#bindButtons(signal);
		for (const part of this.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
		const still = this.querySelector<HTMLElement>('[data-still]');
		if (still) still.hidden = true;
		if (Object.keys(asked).length === 0) this.#adopt(method);
		else this.#form.showProblems(this.#update());
	}

	#bindButtons(signal: AbortSignal): void {
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
		if (problems.length > 0) {
			this.#say(words.announceProblems(problems.length));
			return;
		}
		const shown = this.#shown();
		const answer = shown && mainOutputs(shown.result)[0];
		if (answer) this.#say(words.announce(answer.label, answer.text));
	}

	/** The page shows the result of the usual values already: it is calculated when a reader turns to it. */
	#adopt(method: Method): void {
		const inputs = usualInputs(this.#fields);
		let made: Shown | undefined;
		const built = () => (made ??= { inputs, result: method.calculate(inputs) });
		this.#shown = built;
		this.#view?.adopt(built);
		keepInAddress(encode(this.#fields, inputs) ?? '');
	}

	/** Calculates with what stands in the fields and shows it; gives back what is wrong instead. */
	#update(): readonly FieldProblem[] {
		const { problems, inputs, result } = this.#calculate();
		if (result) {
			const shown = { inputs, result };
			this.#shown = () => shown;
			this.#view?.show(shown);
			keepInAddress(encode(this.#fields, inputs) ?? '');
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
		const tried = tryInputs(this.#method, inputs);
		if ('problem' in tried) return { problems: [tried.problem], inputs };
		return { problems, inputs, result: tried.result };
	}

	#reset(): void {
		this.#form?.fill({});
		this.#settle(this.#update());
	}

	/** The public address of what is shown. */
	#link(): string {
		const shown = this.#shown();
		const query = shown && encode(this.#fields, shown.inputs);
		if (shown && query === undefined) this.#notice(words.tooLong);
		return publicAddress(query ?? '');
	}

	#saveCsv(): void {
		const { title = '', version = '', method = '' } = this.dataset;
		const shown = this.#shown();
		const definition = this.#method;
		if (!shown || !definition) return;
		const facts = { title, version, link: this.#link() };
		saveCsv(method, definition, shown, facts).catch(() => this.#notice(words.csvFailed));
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

customElements.define('bpo-calculator', BpoCalculator);
