import type { ChartTable, SvgIds } from '../../charts/chart-type.ts';
import type { MeasureFacts } from '../../charts/shared/measure.ts';
import { listOf } from '../../strings/charts.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import { problemWords } from '../../strings/explorer-problems.ts';
import { tableWords } from '../../strings/explorer-table.ts';
import type { Catalog } from '../catalog.ts';
import { loadChart } from '../chart-types.ts';
import { countPlaces } from '../count-places.ts';
import { drawChart, type DrawnView } from '../drawn-view.ts';
import type { MeasureStore } from '../measure-store.ts';
import { profileLimits, profileModel } from '../profile-model.ts';
import { chartInput, inScope, type Loaded } from '../scope.ts';
import type { ExplorerState } from '../state.ts';
import { tableModel } from '../table-model.ts';
import { profileToChart, tableToChart } from '../to-chart-table.ts';
import { measuresOf, sourceNotes, subtitle } from '../view-text.ts';
import { uses } from '../view-controls.ts';
import { yearsWith } from '../years.ts';
import { button } from './h.ts';
import { emptyNote } from './messages.ts';
import { profileView } from './profile-view.ts';
import { tableView } from './table-view.ts';

type Change = (changes: Partial<ExplorerState>) => void;

/** A view ready to be shown: a drawing, or other content with its title. */
export interface Shown {
	/** The state really shown; a year without values gives way to the newest ones. */
	state: ExplorerState;
	problems: readonly string[];
	title: string;
	subtitle: string;
	notes: readonly string[];
	/** Years that can be chosen. */
	years: readonly number[];
	/** Places with a value. */
	count: number;
	measures: readonly MeasureFacts[];
	drawn?: DrawnView;
	content?: (change: Change) => Node;
	/** What downloads are made from. */
	table?: ChartTable;
}

/**
 * Loads what a state needs and makes its view. Rejects with NothingToShow when the chart has no
 * value, and with a sentence when a file does not come.
 */
export async function showView(
	wanted: ExplorerState,
	catalog: Catalog,
	store: MeasureStore,
	ids: SvgIds,
): Promise<Shown> {
	const { view } = wanted;
	if (view === 'profile') return profile(wanted, catalog, store);
	if (wanted.regions.length === 0 && wanted.places.length === 0) {
		return sentence(wanted, words.noRegion, (change) =>
			button(words.showRegions, 'act', () => change({ regions: allRegions(catalog) })),
		);
	}
	if (view === 'scatter' && wanted.across === null) {
		return sentence(wanted, words.noAcross);
	}
	const loaded = await store.load({
		...wanted,
		across: uses(view, 'across') ? wanted.across : null,
		size: uses(view, 'size') ? wanted.size : null,
	});
	const years = yearsWith(loaded, view);
	const { year } = wanted;
	const known = year === 'latest' || !uses(view, 'year') || years.includes(year);
	const state: ExplorerState = known ? wanted : { ...wanted, year: 'latest' };
	const count = countPlaces(state, loaded);
	const shown = {
		state,
		problems: known ? [] : [problemWords.year(String(year), loaded.measure.facts.years)],
		subtitle: subtitle(state, loaded, count),
		notes: sourceNotes(state, loaded),
		years,
		count,
		measures: measuresOf(state, loaded),
	};
	const { facts } = loaded.measure;
	if ((view === 'trend' || view === 'multiples') && !facts.years) {
		return {
			...shown,
			...sentence(state, words.newestOnly(facts.name), (change) =>
				button(words.asRanking, 'act', () => change({ view: 'ranking' })),
			),
		};
	}
	if (view === 'table') {
		const notes = [...shown.notes, ...misleadingNotes(state, loaded)];
		return { ...shown, ...tableOf(state, loaded), notes };
	}
	const type = await loadChart(view, catalog.files.map);
	const drawn = drawChart(type, chartInput(state, loaded), ids);
	return {
		...shown,
		title: drawn.title,
		drawn,
		table: drawn.table,
		...(!uses(view, 'year') && linesOf(drawn, state, loaded)),
	};
}

/** Charts of lines draw only some places; the text says how many. */
function linesOf(
	{ marks }: DrawnView,
	state: ExplorerState,
	loaded: Loaded,
): Pick<Shown, 'count' | 'subtitle'> {
	const count = new Set(marks.flat().flatMap(({ country }) => country ?? [])).size;
	return { count, subtitle: subtitle(state, loaded, count) };
}

/** Why totals of the table mislead. */
function misleadingNotes(state: ExplorerState, loaded: Loaded): string[] {
	return [loaded.measure, loaded.across, loaded.size].flatMap((measure) =>
		measure
			? inScope(measure, state).series.flatMap(({ name, misleading, points }) =>
					misleading === undefined || points.length === 0
						? []
						: [tableWords.misleadingOf(name, misleading)],
				)
			: [],
	);
}

function allRegions({ places }: Catalog): ExplorerState['regions'] {
	return [...new Set(places.map(({ region }) => region))].filter((region) => region !== 'client');
}

function sentence(
	state: ExplorerState,
	text: string,
	way?: (change: Change) => HTMLElement,
): Shown {
	return {
		state,
		problems: [],
		title: words.views[state.view],
		subtitle: '',
		notes: [],
		years: [],
		count: 0,
		measures: [],
		content: (change) => emptyNote(text, ...(way ? [way(change)] : [])),
	};
}

function tableOf(state: ExplorerState, loaded: Loaded): Pick<Shown, 'title' | 'content' | 'table'> {
	const table = tableModel(state, loaded);
	const names = listOf(table.columns.map(({ name }) => name));
	const when = state.year === 'latest' ? words.latest : String(state.year);
	const caption = tableWords.caption(names, when);
	return {
		title: tableWords.title(table.rows.length),
		table: tableToChart(table, caption),
		content: (change) =>
			tableView({
				table,
				caption,
				years: loaded.measure.facts.years,
				sort: (sort) => change({ sort }),
			}),
	};
}

async function profile(
	state: ExplorerState,
	catalog: Catalog,
	store: MeasureStore,
): Promise<Shown> {
	if (state.places.length < profileLimits.fewest) {
		return sentence(state, words.fewPlaces, (change) =>
			button(words.tryPlaces, 'act', () => change({ places: ['PHL', 'POL', 'EGY'] })),
		);
	}
	const model = profileModel(state.places, catalog.places, catalog.measures, await store.newest());
	const rows = new Set(model.groups.flatMap((group) => group.rows.map(({ id }) => id)));
	const facts = catalog.measures.map((measure) => measure.facts).filter(({ id }) => rows.has(id));
	const mayPass = facts.filter(({ api }) => api !== undefined);
	const title = words.profile.title(listOf(model.places.map(({ name }) => name)));
	const tooMany = state.places.length - model.places.length;
	return {
		state,
		problems: [],
		title,
		subtitle: [
			...(tooMany > 0 ? [words.manyPlaces(model.places.length, state.places.length)] : []),
			words.profile.sub,
			words.profile.noWinner,
		].join(' '),
		notes: [],
		years: [],
		count: model.places.length,
		measures: mayPass,
		content: () => profileView(model),
		table: profileToChart(model, new Set(mayPass.map(({ id }) => id)), title),
	};
}
