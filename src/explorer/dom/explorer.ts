import { NothingToShow, type ChartTable, type Mark } from '../../charts/chart-type.ts';
import type { FigureView } from '../../charts/frame/downloads.ts';
import { bindReceipts } from '../../charts/frame/receipts.ts';
import { CursorControl } from '../../charts/shared/cursor-control.ts';
import type { MeasureFacts } from '../../charts/shared/measure.ts';
import { shiftRows } from '../../charts/shared/shift-rows.ts';
import { readStored } from '../../platform/storage.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import { problemWords } from '../../strings/explorer-problems.ts';
import type { Catalog } from '../catalog.ts';
import { defaultState } from '../default-state.ts';
import { MeasureStore } from '../measure-store.ts';
import { ownMeasure } from '../own-measure.ts';
import { placeResolver } from '../place-search.ts';
import { readColumn, STORED_AS } from '../stored-column.ts';
import { decode, encode, OWN, withoutOwn, type ExplorerState } from '../state.ts';
import { announcement } from '../view-text.ts';
import { Controls } from './controls.ts';
import { showContent, showDrawing } from './figure.ts';
import { button } from './h.ts';
import { emptyNote, showProblems } from './messages.ts';
import { figureNodes, type FigureNodes } from './nodes.ts';
import { bindOwnPanel } from './own-panel.ts';
import { showRegions, upgradeRegions } from './region-switches.ts';
import { SharePanel } from './share-panel.ts';
import { ViewTabs } from './tabs.ts';
import { showView, type Shown } from './show-view.ts';

/**
 * Brings the explorer of a page to life: the figure that stands there is drawn again in every
 * state, and all other default figures go. Returns a function that takes the listeners off.
 */
export function startExplorer(host: HTMLElement, catalog: Catalog): () => void {
	const figure = host.querySelector<HTMLElement>('figure');
	const nodes = figure && figureNodes(figure);
	const status = host.querySelector<HTMLElement>('[data-status]');
	const problems = host.querySelector<HTMLElement>('[data-problems]');
	if (!nodes || !status || !problems) return () => undefined;
	return new Explorer({ host, nodes, status, problems, catalog }).stop;
}

interface Parts {
	host: HTMLElement;
	nodes: FigureNodes;
	status: HTMLElement;
	problems: HTMLElement;
	catalog: Catalog;
}

class Explorer {
	readonly #parts: Parts;
	readonly #listening = new AbortController();
	readonly #defaults: ExplorerState;
	readonly #store: MeasureStore;
	readonly #cursor: CursorControl;
	readonly #controls: Controls | undefined;
	readonly #tabs: ViewTabs | undefined;
	readonly #share: SharePanel | undefined;
	#state: ExplorerState;
	#shown: Shown | undefined;
	#marks: readonly (readonly Mark[])[] = [];

	constructor(parts: Parts) {
		this.#parts = parts;
		const { host, nodes, catalog } = parts;
		const { signal } = this.#listening;
		this.#defaults = defaultState(catalog.measures.map(({ facts }) => facts.id));
		this.#state = this.#defaults;
		this.#store = new MeasureStore(catalog);
		this.#cursor = new CursorControl({
			plot: nodes.plot,
			status: parts.status,
			helpId: `${nodes.figure.id}-help`,
			marks: () => this.#marks,
			start: () => this.#marks.flat().find(({ country }) => this.#isChosen(country))?.key,
			activate: ({ country }) => {
				if (country !== undefined) this.#controls?.toggle(country);
			},
			signal,
		});
		upgradeRegions(nodes.regions, (region) => {
			const { regions } = this.#state;
			const shown = regions.includes(region)
				? regions.filter((item) => item !== region)
				: this.#inOrder([...regions, region]);
			this.#change({ regions: shown });
		});
		const panel = host.querySelector<HTMLElement>('[data-controls]');
		if (panel) {
			this.#controls = new Controls({
				panel,
				catalog,
				state: () => this.#state,
				change: this.#change,
				say: (text) => this.#say(text),
				problem: (text) => showProblems(parts.problems, [text]),
				signal,
			});
			this.#bindOwn(panel);
		}
		const tabs = host.querySelector<HTMLElement>('[data-views]');
		if (tabs) this.#tabs = new ViewTabs(tabs, (view) => this.#change({ view }), signal);
		const share = host.querySelector<HTMLElement>('[data-share]');
		if (share) this.#share = this.#bindShare(share);
		for (const part of host.querySelectorAll<HTMLElement>('[data-with-script]'))
			part.hidden = false;
		for (const other of host.querySelectorAll('figure, [data-without-script]')) {
			if (other !== nodes.figure) other.remove();
		}
		const {
			state,
			problems: found,
			edition,
		} = decode(location.search, this.#defaults, {
			measures: new Map(catalog.measures.map(({ facts }) => [facts.id, { years: facts.years }])),
			places: new Set(catalog.places.map(({ code }) => code)),
		});
		const otherEdition = edition !== undefined && edition !== catalog.edition;
		void this.#apply(
			state,
			otherEdition ? [...found, problemWords.edition(edition, catalog.edition)] : found,
		);
	}

	readonly stop = (): void => this.#listening.abort();

	readonly #change = (changes: Partial<ExplorerState>): void => {
		void this.#apply({ ...this.#state, ...changes });
	};

	/** Goes to a state: loads what it needs, draws it, writes it down and says what is shown. */
	async #apply(wanted: ExplorerState, problems: readonly string[] = []): Promise<void> {
		const { nodes, host } = this.#parts;
		this.#state = wanted;
		showProblems(this.#parts.problems, problems);
		this.#showControls([]);
		this.#writeAddress();
		nodes.figure.ariaBusy = 'true';
		try {
			const shown = await showView(wanted, this.#parts.catalog, this.#store, {
				labelledBy: nodes.title.id,
				describedBy: nodes.words.id,
			});
			// A later choice overtook this one while its data were on the way.
			if (this.#state === wanted) this.#show(shown);
		} catch (error) {
			if (this.#state === wanted) this.#showFailure(error);
		}
		nodes.figure.ariaBusy = null;
		host.toggleAttribute('data-ready', true);
	}

	#show(shown: Shown): void {
		const { nodes } = this.#parts;
		this.#shown = shown;
		if (shown.state !== this.#state) {
			this.#state = shown.state;
			showProblems(this.#parts.problems, shown.problems);
			this.#writeAddress();
		}
		this.#showControls(shown.years);
		nodes.sub.textContent = shown.subtitle;
		if (shown.drawn) {
			const settle = shiftRows(nodes.plot);
			this.#marks = shown.drawn.marks;
			showDrawing(nodes, shown.drawn, [...shown.notes, ...shown.drawn.notes]);
			settle();
			this.#bindReceipts(shown.measures);
		} else {
			this.#marks = [];
			this.#showOther(shown);
		}
		this.#cursor.refresh();
		this.#share?.show({ measures: shown.measures, hasDrawing: shown.drawn !== undefined });
		this.#say(announcement(this.#state, shown.count));
	}

	/** A table, places side by side, or a sentence with ways on. */
	#showOther(shown: Shown): void {
		const { nodes } = this.#parts;
		const focused = document.activeElement;
		const sorted = focused instanceof HTMLElement ? focused.dataset.sort : undefined;
		const content = shown.content?.((changes) => this.#change(changes));
		if (content) showContent(nodes, { title: shown.title, content, notes: shown.notes });
		if (sorted !== undefined) {
			nodes.content.querySelector<HTMLElement>(`[data-sort="${sorted}"]`)?.focus();
		}
	}

	#showFailure(error: unknown): void {
		const text =
			error instanceof NothingToShow
				? error.message
				: error instanceof Error && error.message.startsWith('The data')
					? error.message
					: words.chartFailed;
		const again = button(words.again, 'act', () => void this.#apply(this.#state));
		this.#marks = [];
		showContent(this.#parts.nodes, {
			title: words.views[this.#state.view],
			content: emptyNote(text, ...(error instanceof NothingToShow ? [] : [again])),
			notes: [],
		});
		this.#parts.nodes.sub.textContent = '';
		this.#share?.show({ measures: [], hasDrawing: false });
		this.#say(text);
	}

	#showControls(years: readonly number[]): void {
		const ownName = this.#store.own?.facts.name;
		const known = years.length > 0 ? years : (this.#shown?.years ?? []);
		this.#controls?.show(this.#state, known, ownName);
		this.#tabs?.show(this.#state.view);
		showRegions(this.#parts.nodes.regions, this.#state.regions);
		this.#parts.nodes.regions.hidden = this.#state.view === 'profile';
		const note = this.#parts.host.querySelector<HTMLElement>('[data-own-note]');
		if (note) note.hidden = withoutOwn(this.#state, this.#defaults).measure === this.#state.measure;
	}

	#bindReceipts(measures: readonly MeasureFacts[]): void {
		bindReceipts({
			host: this.#parts.nodes.table,
			measures,
			edition: this.#parts.catalog.edition,
			base: document.body.dataset.base ?? '/',
			signal: this.#listening.signal,
		});
	}

	#bindShare(panel: HTMLElement): SharePanel {
		const { catalog, nodes, problems, status } = this.#parts;
		return new SharePanel({
			panel,
			status,
			link: () => `${location.origin}${location.pathname}${this.#query()}`,
			embed: () => ({
				address: `${location.origin}${catalog.embed}${this.#query()}`,
				title: nodes.title.textContent,
			}),
			view: () => this.#figureView(),
			failed: (sentence) => showProblems(problems, [sentence]),
			signal: this.#listening.signal,
		});
	}

	#figureView(): FigureView {
		const { nodes, catalog } = this.#parts;
		const none: ChartTable = { caption: '', columns: [], rows: [] };
		return {
			name: `bpo-atlas-${this.#state.view}`,
			title: nodes.title.textContent,
			subtitle: nodes.sub.textContent,
			notes: this.#shown?.drawn?.notes ?? [],
			table: this.#shown?.table ?? none,
			measures: this.#shown?.measures ?? [],
			link: `${location.origin}${location.pathname}${this.#query()}`,
			edition: catalog.edition,
			plot: nodes.plot,
		};
	}

	#bindOwn(panel: HTMLElement): void {
		const { catalog } = this.#parts;
		const codes = new Set(catalog.places.map(({ code }) => code));
		const toMeasure = (column: Parameters<typeof ownMeasure>[0]) =>
			ownMeasure(column, catalog.places, new Date().getFullYear());
		const stored = readColumn(readStored(STORED_AS), codes);
		if (stored) this.#store.own = toMeasure(stored);
		bindOwnPanel({
			panel,
			placeOf: placeResolver(catalog.places),
			codes,
			changed: (column, chosen) => {
				this.#store.own = column && toMeasure(column);
				if (chosen) this.#change({ measure: OWN, year: 'latest' });
				else if (!column) this.#change(withoutOwn(this.#state, this.#defaults));
			},
			signal: this.#listening.signal,
		});
	}

	#isChosen(country: string | undefined): boolean {
		return country !== undefined && this.#state.places.includes(country);
	}

	#inOrder(regions: ExplorerState['regions']): ExplorerState['regions'] {
		const order = [...this.#parts.nodes.regions.querySelectorAll('button')].map(
			({ value }) => value,
		);
		return regions.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
	}

	#query(): string {
		const text = encode(this.#state, this.#defaults, this.#parts.catalog.edition);
		return text === '' ? '' : `?${text}`;
	}

	#writeAddress(): void {
		history.replaceState(history.state, '', location.pathname + this.#query() + location.hash);
		const link = this.#parts.host.querySelector<HTMLAnchorElement>('[data-in-atlas]');
		if (link) link.search = this.#query();
	}

	#say(text: string): void {
		this.#parts.status.textContent = text;
	}
}
