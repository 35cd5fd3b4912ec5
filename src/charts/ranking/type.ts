import { rankingWords as words } from '../../strings/ranking.ts';
import { NothingToShow, type ChartInput, type ChartType } from '../chart-type.ts';
import { refuseUnranked } from '../draw.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import { entriesIn } from '../shared/series.ts';
import { describeRanking } from './describe.ts';
import { rankingChartTable } from './export-table.ts';
import { tableCaption } from './figure-caption.ts';
import { highestAndMiddle } from './highest.ts';
import { rankingLayout } from './layout.ts';
import { rankingModel, type RankingModel } from './model.ts';
import { rankingMarks } from './readout.ts';
import { rankingSvg } from './svg.ts';

interface RankingView {
	ranking: RankingModel;
	facts: MeasureFacts;
}

/** Places ordered by one measure: every place of the chosen regions. */
export const rankingChart: ChartType<RankingView> = {
	model: (input: ChartInput) => {
		refuseUnranked(input);
		const { measure, state } = input;
		const { facts, series } = measure;
		const ranking = rankingModel(entriesIn(series, state.year), facts.unit, {
			year: state.year,
			regions: state.regions,
			highlight: state.places,
			limit: null,
			log: state.scale === 'log',
		});
		if (ranking.ranked.length + ranking.outside.length === 0) {
			throw new NothingToShow(words.nothingRanked(facts.shortName, state.year));
		}
		return { ranking, facts };
	},
	svg: ({ ranking }, form, ids) => rankingSvg(rankingLayout(ranking, form), ranking, ids),
	table: ({ ranking, facts }) =>
		rankingChartTable(ranking, facts.id, tableCaption(facts.name, facts.unit.name)),
	describe: ({ ranking }) => describeRanking(ranking),
	findings: ({ ranking: { ranked }, facts: { unit, shortName } }) => [
		highestAndMiddle(ranked, unit, 'place') ?? `${shortName}: ${words.onlyMisleading}`,
	],
	marks: ({ ranking }) => [rankingMarks(ranking)],
	notes: ({ ranking }) =>
		ranking.outside.map((row) => `${row.name} is not ranked. ${row.misleading}`),
};
