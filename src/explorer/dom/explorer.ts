import { NothingToShow } from '../../charts/chart-type.ts';
import type { Measure } from '../../charts/shared/measure.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import type { Catalog } from '../catalog.ts';
import { defaultState } from '../default-state.ts';
import { MeasureStore } from '../measure-store.ts';
import { OWN, withoutOwn, type ExplorerState } from '../state.ts';
import { announcement } from '../view-text.ts';
import { Address } from './address.ts';
import { downloadView } from './download-view.ts';
import { button } from '../../platform/h.ts';
import { nextTask } from '../../platform/next-task.ts';
import { editionProblem, showProblems, type Problem } from './messages.ts';
import { explorerNodes, type ExplorerNodes } from './nodes.ts';
import { Panels } from './panels.ts';
import { showView } from './show-view.ts';
import type { Shown } from './shown.ts';
import { Stage } from './stage.ts';

/**
 * Brings the explorer of a page to life: the figure that stands there is drawn again in every
 * state, and all other default figures go. Returns a function that takes the listeners off.
 */
export function startExplorer(host: HTMLElement, catalog: Catalog): () => void {
	const nodes = explorerNodes(host);
	return nodes ? new Explorer(nodes, catalog).stop : () => undefined;
}

class Explorer {
	readonly #nodes: ExplorerNodes;
	readonly #catalog: Catalog;
	readonly #listening = new AbortController();
	readonly #defaults: ExplorerState;
	readonly #store: MeasureStore;
	readonly #address: Address;
	readonly #stage: Stage;
	readonly #panels: Panels;
	#state: ExplorerState;
	/** Counts the changes, so that one that was overtaken while its data came is known. */
	#turn = 0;
	#shown: Shown | undefined;

	constructor(nodes: ExplorerNodes, catalog: Catalog) {
		this.#nodes = nodes;
		this.#catalog = catalog;
		const { host, figure, status } = nodes;
		const { signal } = this.#listening;
		this.#defaults = defaultState(catalog.measures.map(({ facts }) => facts.id));
		this.#state = this.#defaults;
		this.#store = new MeasureStore(catalog);
		this.#address = new Address(this.#defaults, catalog);
		this.#stage = new Stage({
			nodes: figure,
			status,
			edition: catalog.edition,
			isChosen: (country) => country !== undefined && this.#state.places.includes(country),
			choose: (country) => this.#panels.toggle(country),
			signal,
		});
		this.#panels = new Panels({
			nodes,
			catalog,
			state: () => this.#state,
			change: this.#change,
			changeOwn: this.#changeOwn,
			link: this.#link,
			view: () =>
				downloadView(this.#nodes.figure, this.#shown, {
					name: `bpo-atlas-${this.#state.view}`,
					link: this.#link(location.pathname),
					edition: this.#catalog.edition,
				}),
			signal,
		});
		for (const part of host.querySelectorAll<HTMLElement>('[data-with-script]')) {
			part.hidden = false;
		}
		for (const other of host.querySelectorAll('figure, [data-without-script]')) {
			if (other !== figure.figure) other.remove();
		}
		window.addEventListener('popstate', () => this.#goBack(), { signal });
		this.#open();
	}

	readonly stop = (): void => this.#listening.abort();

	/** Shows what the address names, and says what of it was not understood or has changed since. */
	#open(): void {
		const { state, problems, edition } = this.#address.read(this.#store.own !== undefined);
		const framed = this.#nodes.host.hasAttribute('data-frame');
		const isOther = edition !== undefined && edition !== this.#catalog.edition;
		void this.#apply(state, [
			...problems,
			...(isOther ? [editionProblem(edition, { framed })] : []),
		]);
	}

	#goBack(): void {
		const { state, problems } = this.#address.read(this.#store.own !== undefined);
		// A link to a part of the page is a step in the history as well.
		if (this.#address.query(state) === this.#address.query(this.#state)) return;
		void this.#apply(state, problems);
	}

	readonly #change = (changes: Partial<ExplorerState>): void => {
		const next = { ...this.#state, ...changes };
		const step = next.view !== this.#state.view;
		void this.#apply(next, [], step);
	};

	readonly #changeOwn = (measure: Measure | undefined, chosen: boolean): void => {
		this.#store.own = measure;
		if (chosen) this.#change({ measure: OWN, year: 'latest' });
		else if (!measure) this.#change(withoutOwn(this.#state, this.#defaults));
	};

	/** Goes to a state: loads what it needs, draws it, writes it down and says what is shown. */
	async #apply(
		wanted: ExplorerState,
		problems: readonly Problem[] = [],
		step = false,
	): Promise<void> {
		const { host, figure } = this.#nodes;
		const turn = ++this.#turn;
		const isOvertaken = () => turn !== this.#turn;
		this.#state = wanted;
		showProblems(this.#nodes.problems, problems);
		this.#showPanels([]);
		this.#writeAddress(step);
		figure.figure.ariaBusy = 'true';
		// On a slow phone the controls alone take their time.
		await nextTask();
		if (isOvertaken()) return;
		try {
			const shown = await showView(wanted, this.#catalog, this.#store, {
				labelledBy: figure.title.id,
				describedBy: figure.words.id,
			});
			// What is made is shown in a task of its own: the reader's keys come in between.
			await nextTask();
			if (isOvertaken()) return;
			this.#show(shown, problems);
		} catch (error) {
			if (isOvertaken()) return;
			this.#showFailure(error);
		}
		figure.figure.ariaBusy = null;
		host.toggleAttribute('data-ready', true);
	}

	#show(shown: Shown, problems: readonly Problem[]): void {
		this.#shown = shown;
		if (shown.state !== this.#state) {
			this.#state = shown.state;
			showProblems(this.#nodes.problems, [...problems, ...shown.problems]);
			this.#writeAddress(false);
		}
		this.#showPanels(shown.years);
		this.#stage.show(shown, this.#change);
		this.#panels.offer(shown);
		this.#say(announcement(this.#state, shown.count));
	}

	#showFailure(error: unknown): void {
		const nothing = error instanceof NothingToShow;
		const known = nothing || (error instanceof Error && error.message.startsWith('The data'));
		const text = known ? error.message : words.chartFailed;
		const again = button(words.again, 'act', () => void this.#apply(this.#state));
		this.#shown = undefined;
		this.#stage.fail(words.views[this.#state.view], text, ...(nothing ? [] : [again]));
		this.#panels.offer(undefined);
		this.#say(text);
	}

	#showPanels(years: readonly number[]): void {
		const known = years.length > 0 ? years : (this.#shown?.years ?? []);
		this.#panels.show(this.#state, known, this.#store.own?.facts.name);
	}

	readonly #link = (path: string): string =>
		`${location.origin}${path}${this.#address.query(this.#state)}`;

	#writeAddress(step: boolean): void {
		this.#address.write(this.#state, { step });
		const { inAtlas } = this.#nodes;
		if (inAtlas) inAtlas.search = this.#address.query(this.#state);
	}

	#say(text: string): void {
		this.#nodes.status.textContent = text;
	}
}
