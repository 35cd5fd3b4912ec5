import { showOlderLink, withEdition } from '../frame/edition.ts';
import { bindReceipts } from '../frame/receipts.ts';
import { bindTakeAlong } from '../frame/take-along.ts';
import { addVoice, type Voice } from '../frame/voice.ts';
import { upgradeTabs } from '../shared/tabs.ts';
import { words } from '../../strings/charts.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { bindControls, showEmpty, showState } from './controls.ts';
import { CursorControl } from '../shared/cursor-control.ts';
import { rankingMarks } from './readout.ts';
import { findNodes, type FigureNodes } from './dom.ts';
import { rankingFileParts } from './file-parts.ts';
import type { RankingModel } from './model.ts';
import { readTable } from './read-table.ts';
import type { Series } from '../shared/series.ts';
import { PageUrl } from './page-url.ts';
import type { RankingState } from './state.ts';
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
	readonly #voice: Voice;
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
		const { signal } = this.#listening;
		this.#voice = addVoice(nodes.plot, words.cursorHelp(words.place, words.enterMarks), signal);
		const { help, status, notice } = this.#voice;
		this.#cursor = new CursorControl({
			plot: nodes.plot,
			status,
			helpId: help.id,
			marks: () => [rankingMarks(this.#model)],
			start: () => this.#model.drawn.find(({ highlighted }) => highlighted)?.country,
			activate: ({ key, name }) => this.#toggleMark(key, name),
			signal,
		});
		upgradeTabs(nodes.tabs, signal);
		bindControls(nodes, {
			state: () => this.#state,
			defaults,
			change: (changes) => this.#change(changes),
			signal,
		});
		bindTakeAlong({
			...nodes,
			details: nodes.download,
			status,
			edition: this.#edition,
			link: () => withEdition(this.#url.linkTo(this.#state), this.#edition),
			shown: () => rankingFileParts(nodes, context, this.#model),
			failed: (sentence) => this.#notice(sentence),
			signal,
		});
		this.#bindReceipts();
		const wanted = this.#url.read(context.years);
		if (viewText(wanted, defaults) !== '') void this.#apply(wanted);
		showOlderLink(notice, { figure: nodes.figure.id, edition: this.#edition });
	}

	readonly stop = (): void => this.#listening.abort();

	#change(changes: Partial<RankingState>): void {
		void this.#apply({ ...this.#state, ...changes });
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
		this.#voice.notice.hidden = true;
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
			this.#change({ regions: this.#defaults.regions });
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
		this.#change({
			highlight: marked ? highlight.filter((item) => item !== country) : [...highlight, country],
		});
		this.#voice.status.textContent = `${name} ${marked ? words.unmarked : words.marked}`;
	}

	#speakCount(): void {
		const { ranked, outside, missing, year } = this.#model;
		const when = year === 'latest' ? words.latestOfEach : String(year);
		const count = words.placesWith(ranked.length + outside.length, missing.length);
		this.#voice.status.textContent = `${when}. ${count}`;
	}

	#notice(text: string): void {
		this.#voice.notice.textContent = text;
		this.#voice.notice.hidden = false;
	}
}

function sameView(a: RankingState, b: RankingState): boolean {
	return a.year === b.year && a.regions === b.regions && a.limit === b.limit && a.log === b.log;
}
