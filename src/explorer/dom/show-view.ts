import type { SvgIds } from '../../charts/chart-type.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import { problemWords } from '../../strings/explorer-problems.ts';
import type { Catalog } from '../catalog.ts';
import { loadChart } from '../chart-types.ts';
import { countPlaces } from '../count-places.ts';
import { drawChart, type DrawnView } from '../drawn-view.ts';
import type { MeasureStore } from '../measure-store.ts';
import { chartInput, type Loaded } from '../scope.ts';
import type { ExplorerState } from '../state.ts';
import { measuresOf, sourceNotes, subtitle } from '../view-text.ts';
import { uses } from '../view-controls.ts';
import { yearsWith } from '../years.ts';
import { button } from '../../platform/h.ts';
import { nextTask } from '../../platform/next-task.ts';
import { showProfile } from './show-profile.ts';
import { misleadingNotes, showTable } from './show-table.ts';
import { sentence, type Shown } from './shown.ts';

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
	if (view === 'profile') return showProfile(wanted, catalog, store);
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
	const measures = measuresOf(state, loaded);
	const shown = {
		state,
		problems: known ? [] : [problemWords.year(String(year), loaded.measure.facts.years)],
		subtitle: subtitle(state, loaded, count),
		notes: sourceNotes(state, loaded),
		years,
		count,
		measures,
		receipts: measures,
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
		return { ...shown, ...showTable(state, loaded), notes };
	}
	const type = await loadChart(view, catalog.files.map);
	await nextTask();
	const drawn = drawChart(type, chartInput(state, loaded), ids);
	return {
		...shown,
		title: drawn.title,
		drawn,
		table: drawn.table,
		...(!uses(view, 'year') && linesOf(drawn, state, loaded)),
	};
}

/** Charts of lines draw only some places; the text says how many. Panels of regions draw them all. */
function linesOf(
	{ marks }: DrawnView,
	state: ExplorerState,
	loaded: Loaded,
): Partial<Pick<Shown, 'count' | 'subtitle'>> {
	const count = new Set(marks.flat().flatMap(({ country }) => country ?? [])).size;
	return count === 0 ? {} : { count, subtitle: subtitle(state, loaded, count) };
}

function allRegions({ places }: Catalog): ExplorerState['regions'] {
	return [...new Set(places.map(({ region }) => region))].filter((region) => region !== 'client');
}
