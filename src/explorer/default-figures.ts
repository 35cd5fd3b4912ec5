import { chartTableHtml } from '../charts/frame/table-html.ts';
import { readMeasure } from '../charts/shared/read-measure.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Catalog } from './catalog.ts';
import { loadChart } from './chart-types.ts';
import { countPlaces } from './count-places.ts';
import { defaultState } from './default-state.ts';
import { drawChart } from './drawn-view.ts';
import { chartInput, type Loaded } from './scope.ts';
import type { ViewName } from './state.ts';
import { uses } from './view-controls.ts';
import { sourceNotes, subtitle } from './view-text.ts';

/** A view as the page prints it, complete without a script. */
export interface StaticFigure {
	id: string;
	view: ViewName;
	title: string;
	subtitle: string;
	drawings: string;
	sentences: readonly string[];
	table: string;
	rows: number;
	notes: readonly string[];
	/** Measures drawn, for links to their pages. */
	measures: readonly { id: string; name: string }[];
}

/** Draws default views for the page. The ids of a view stay the same, so that links can name it. */
export async function defaultFigures(
	dataset: Dataset,
	catalog: Catalog,
	views: readonly ('regions' | 'ranking' | 'scatter')[],
): Promise<StaticFigure[]> {
	const usual = defaultState(catalog.measures.map(({ facts }) => facts.id));
	const read = (id: string) => {
		const api = catalog.measures.find(({ facts }) => facts.id === id)?.facts.api;
		return readMeasure(dataset, id, api ?? '');
	};
	return Promise.all(
		views
			.filter((view) => view !== 'scatter' || usual.across !== null)
			.map(async (view): Promise<StaticFigure> => {
				const state = { ...usual, view };
				const { across } = state;
				const loaded: Loaded = {
					measure: read(state.measure),
					...(across !== null && uses(view, 'across') && { across: read(across) }),
				};
				const id = `fig-compare-${view}`;
				const ids = { labelledBy: `${id}-title`, describedBy: `${id}-words` };
				const drawn = drawChart(await loadChart(view, ''), chartInput(state, loaded), ids);
				return {
					id,
					view,
					title: drawn.title,
					subtitle: subtitle(state, loaded, countPlaces(state, loaded)),
					drawings: drawn.drawings().join(''),
					sentences: drawn.sentences,
					table: chartTableHtml(drawn.table),
					rows: drawn.table.rows.length,
					notes: [...sourceNotes(state, loaded), ...drawn.notes],
					measures: [loaded.measure, loaded.across].flatMap((measure) =>
						measure ? [{ id: measure.facts.id, name: measure.facts.name }] : [],
					),
				};
			}),
	);
}
