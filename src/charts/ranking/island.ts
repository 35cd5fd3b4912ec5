import { showOlderLink, withEdition } from '../frame/edition.ts';
import { bindReceipts } from '../frame/receipts.ts';
import { upgradeTabs } from '../shared/tabs.ts';
import { words } from '../../strings/charts.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { showEmpty, showState } from './controls.ts';
import { CursorControl } from '../shared/cursor-control.ts';
import { rankingMarks } from './readout.ts';
import { findNodes, type FigureNodes } from './dom.ts';
import type { RankingModel } from './model.ts';
import { readTable } from './read-table.ts';
import type { Series } from '../shared/series.ts';
import { PageUrl } from './page-url.ts';
import type { RankingState } from './state.ts';
import { bindTakeAlong } from './take-along.ts';
import { RankingValues } from './values.ts';
import { viewText } from './view-text.ts';

/**
 * Upgrades a finished ranking: the page's own nodes get a cursor, filters, downloads and a link.
 * Data come from the table in the page; the file of all years is fetched when a reader asks for
 * another year or region. Returns a function that takes the listeners off.
 */
export function upgradeRanking(host: HTMLElement): () => void {
	const nodes = findNodes(host);
	const table = nodes?.table.querySelector('table');
	if (!nodes || !table) return () => undefined;
	const { options, context } = host.dataset;
	if (options === undefined || context === undefined) return () => undefined;
	return new RankingIsland(
		nodes,
		JSON.parse(options) as RankingState,
		JSON.parse(context) as MeasureFacts,
		readTable(table),
	).stop;
}

class RankingIsland {
	readonly #nodes: FigureNodes;
	readonly #defaults: RankingState;
	readonly #context: MeasureFacts;
	readonly #listening = new AbortController();
	readonly #cursor: CursorControl;
	readonly #url: PageUrl;
	readonly #values: RankingValues;
	#state: RankingState;
	#model: RankingModel;

	constructor(
		nodes: FigureNodes,
		defaults: RankingState,
		context: MeasureFacts,
		series: readonly Series[],
	) {
		this.#nodes = nodes;
		this.#defaults = defaults;
		this.#context = context;
		this.#values = new RankingValues(context, defaults, series);
		this.#state = defaults;
		this.#model = this.#values.model(defaults);
		this.#url = new PageUrl(nodes.host, nodes.figure.id, defaults);
		this.#cursor = new CursorControl({
			plot: nodes.plot,
			status: nodes.status,
			helpId: `${nodes.figure.id}-help`,
			marks: () => [rankingMarks(this.#model)],
			start: () => this.#model.drawn.find(({ highlighted }) => highlighted)?.country,
			activate: ({ key, name }) => this.#toggleMark(key, name),
			signal: this.#listening.signal,
		});
		upgradeTabs(nodes.tabs, this.#listening.signal);
		this.#bindRegions();
		this.#bindTools();
		this.#bindYear();
		bindTakeAlong({
			nodes,
			facts: context,
			edition: this.#edition,
			link: () => withEdition(this.#url.linkTo(this.#state), this.#edition),
			model: () => this.#model,
			failed: (sentence) => this.#notice(sentence),
			signal: this.#listening.signal,
		});
		this.#bindReceipts();
		const wanted = this.#url.read(context.years);
		if (viewText(wanted, defaults) !== '') void this.#apply(wanted);
		showOlderLink(nodes.notice, { figure: nodes.figure.id, edition: this.#edition });
	}

	readonly stop = (): void => this.#listening.abort();

	#on(target: EventTarget, type: string, listener: (event: Event) => void): void {
		target.addEventListener(type, listener, { signal: this.#listening.signal });
	}

	#bindRegions(): void {
		const { key, regions } = this.#nodes;
		for (const button of regions.querySelectorAll('button')) {
			this.#on(button, 'click', () => {
				const region = button.value as RankingState['regions'][number];
				const chosen = this.#state.regions.includes(region)
					? this.#state.regions.filter((item) => item !== region)
					: [...this.#state.regions, region];
				void this.#apply({ ...this.#state, regions: chosen });
			});
		}
		key.hidden = true;
		regions.hidden = false;
	}

	#bindTools(): void {
		const { tools, state } = this.#nodes;
		for (const box of tools.querySelectorAll('input')) {
			this.#on(box, 'change', () => {
				const change =
					box.name === 'log'
						? { log: box.checked }
						: { limit: box.checked ? null : this.#defaults.limit };
				void this.#apply({ ...this.#state, ...change });
			});
		}
		tools.hidden = tools.querySelector('input') === null;
		const reset = state.querySelector('button');
		if (reset) {
			this.#on(reset, 'click', () => {
				void this.#apply(this.#defaults);
				this.#nodes.plot.focus();
			});
		}
	}

	#bindYear(): void {
		const slider = this.#slider();
		if (!this.#nodes.year || !slider) return;
		this.#on(slider, 'input', () => {
			const year = slider.value === slider.max ? 'latest' : Number(slider.value);
			void this.#apply({ ...this.#state, year });
		});
		this.#nodes.year.hidden = false;
	}

	get #edition(): string {
		return this.#nodes.host.dataset.edition ?? '';
	}

	/** Gives the values of the table their receipts, also after a new drawing. */
	#bindReceipts(): void {
		bindReceipts({
			host: this.#nodes.table,
			measures: [this.#context],
			edition: this.#edition,
			base: document.body.dataset.base ?? '/',
			signal: this.#listening.signal,
		});
	}

	/** Goes to a state: loads what it needs, draws it, and says what changed. */
	async #apply(wanted: RankingState): Promise<void> {
		const previous = this.#state;
		this.#state = wanted;
		this.#nodes.notice.hidden = true;
		showState(this.#nodes, this.#state, this.#defaults);
		const code = (await this.#loadValues(wanted)) ? await this.#loadDrawing() : undefined;
		if (!code) {
			this.#state = previous;
			showState(this.#nodes, this.#state, this.#defaults);
			return;
		}
		// A later choice overtook this one while data or code were on the way.
		if (this.#state !== wanted) return;
		const settle = code.shiftRows(this.#nodes.plot);
		this.#model = this.#values.model(wanted);
		code.draw(this.#nodes, this.#model, this.#context);
		this.#bindReceipts();
		showEmpty(this.#nodes.plot, wanted.regions.length === 0, () => {
			void this.#apply({ ...this.#state, regions: this.#defaults.regions });
		});
		settle();
		this.#cursor.refresh();
		if (!sameView(previous, wanted)) this.#speakCount();
		this.#url.write(wanted);
	}

	async #loadValues(wanted: RankingState): Promise<boolean> {
		try {
			return await this.#values.load(wanted);
		} catch (error) {
			this.#notice(error instanceof Error ? error.message : String(error));
			return false;
		}
	}

	/** The page brings a finished drawing, so the code that draws comes with the first change. */
	async #loadDrawing() {
		try {
			const [drawing, rows] = await Promise.all([
				import('./draw.ts'),
				import('../shared/shift-rows.ts'),
			]);
			return { draw: drawing.draw, shiftRows: rows.shiftRows };
		} catch {
			this.#notice(words.notLoaded);
			return undefined;
		}
	}

	#toggleMark(country: string, name: string): void {
		const { highlight } = this.#state;
		const marked = highlight.includes(country);
		void this.#apply({
			...this.#state,
			highlight: marked ? highlight.filter((item) => item !== country) : [...highlight, country],
		});
		this.#nodes.status.textContent = `${name} ${marked ? words.unmarked : words.marked}`;
	}

	#speakCount(): void {
		const { ranked, outside, missing, year } = this.#model;
		const when = year === 'latest' ? words.latestOfEach : String(year);
		const count = words.placesWith(ranked.length + outside.length, missing.length);
		this.#nodes.status.textContent = `${when}. ${count}`;
	}

	#notice(text: string): void {
		this.#nodes.notice.textContent = text;
		this.#nodes.notice.hidden = false;
	}

	#slider(): HTMLInputElement | null {
		return this.#nodes.year?.querySelector('input') ?? null;
	}
}

function sameView(a: RankingState, b: RankingState): boolean {
	return a.year === b.year && a.regions === b.regions && a.limit === b.limit && a.log === b.log;
}
