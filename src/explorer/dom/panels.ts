import type { FigureView } from '../../charts/frame/downloads.ts';
import type { Measure } from '../../charts/shared/measure.ts';
import type { Catalog } from '../catalog.ts';
import { usesOwn, type ExplorerState } from '../state.ts';
import { Controls } from './controls.ts';
import { showProblems } from './messages.ts';
import type { ExplorerNodes } from './nodes.ts';
import { bindOwnMeasure } from './own-binding.ts';
import { showRegions, toggled, upgradeRegions } from './region-switches.ts';
import { SharePanel } from './share-panel.ts';
import type { Change, Shown } from './shown.ts';
import { ViewTabs } from './tabs.ts';

interface Target {
	nodes: ExplorerNodes;
	catalog: Catalog;
	state: () => ExplorerState;
	change: Change;
	/** The reader's own column came, was chosen, or went. */
	changeOwn: (measure: Measure | undefined, chosen: boolean) => void;
	/** Address of what is shown, on the page with that path. */
	link: (path: string) => string;
	/** What files are made from. */
	view: () => FigureView;
	signal: AbortSignal;
}

/** Everything around the figure: choices, views, regions, what can be taken along. A frame has only regions. */
export class Panels {
	readonly #nodes: ExplorerNodes;
	readonly #controls: Controls | undefined;
	readonly #tabs: ViewTabs | undefined;
	readonly #share: SharePanel | undefined;

	constructor(target: Target) {
		this.#nodes = target.nodes;
		const { nodes, catalog, state, change, changeOwn, signal } = target;
		const { figure, panel, tabs, share } = nodes;
		upgradeRegions(figure.regions, (region) =>
			change({ regions: toggled(state().regions, region) }),
		);
		if (tabs) this.#tabs = new ViewTabs(tabs, (view) => change({ view }), signal);
		if (share) this.#share = bindShare(share, target);
		if (!panel) return;
		this.#controls = new Controls({
			panel,
			catalog,
			state,
			change,
			say: (text) => (nodes.status.textContent = text),
			problem: (text) => showProblems(nodes.problems, [text]),
			signal,
		});
		bindOwnMeasure({ panel, places: catalog.places, changed: changeOwn, signal });
	}

	/** Sets everything to a state. */
	show(state: ExplorerState, years: readonly number[], ownName: string | undefined): void {
		const { figure, ownNote } = this.#nodes;
		this.#controls?.show(state, years, ownName);
		this.#tabs?.show(state.view);
		showRegions(figure.regions, state.regions);
		figure.regions.hidden = state.view === 'profile';
		if (ownNote) ownNote.hidden = !usesOwn(state);
	}

	/** Offers the files that a view allows; none without a view. */
	offer(shown: Shown | undefined): void {
		this.#share?.show({
			measures: shown?.measures ?? [],
			hasDrawing: shown?.drawn !== undefined,
		});
	}

	/** Chooses a place, or takes it back. */
	toggle(country: string): void {
		this.#controls?.toggle(country);
	}
}

function bindShare(panel: HTMLElement, { nodes, catalog, link, view, signal }: Target): SharePanel {
	const { figure, problems, status } = nodes;
	return new SharePanel({
		panel,
		status,
		link: () => link(location.pathname),
		embed: () => ({ address: link(catalog.embed), title: figure.title.textContent }),
		view,
		failed: (sentence) => showProblems(problems, [sentence]),
		signal,
	});
}
