import { listOf } from '../../strings/english.ts';
import { explorerWords as words } from '../../strings/explorer.ts';
import { tableWords } from '../../strings/explorer-table.ts';
import { inScope, type Loaded } from '../scope.ts';
import type { ExplorerState } from '../state.ts';
import { tableModel } from '../table-model.ts';
import { tableToChart } from '../to-chart-table.ts';
import type { Shown } from './shown.ts';
import { tableView } from './table-view.ts';

/** What the table view adds to measures and years: its rows, and why totals mislead. */
export function showTable(
	state: ExplorerState,
	loaded: Loaded,
): Pick<Shown, 'title' | 'content' | 'table'> {
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

/** Why totals of the table mislead, place by place. */
export function misleadingNotes(state: ExplorerState, loaded: Loaded): string[] {
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
