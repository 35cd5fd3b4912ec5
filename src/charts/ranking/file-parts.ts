import { wordsIn, type FileParts } from '../frame/take-along.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { FigureNodes } from './dom.ts';
import { rankingChartTable } from './export-table.ts';
import type { RankingModel } from './model.ts';

/** What files of a ranking hold of what is shown; the subtitle says what a reader changed. */
export function rankingFileParts(
	{ figure, state }: FigureNodes,
	facts: MeasureFacts,
	model: RankingModel,
): FileParts {
	const changed = state.hidden ? '' : wordsIn(figure, '[data-state] span');
	return {
		subtitle: [wordsIn(figure, '.fig-sub'), changed].filter(Boolean).join('. '),
		notes: model.outside.map((row) => `${row.name}: ${row.misleading}`),
		table: rankingChartTable(model, facts.id, wordsIn(figure, '.data-ranking caption')),
		measures: [facts],
	};
}
