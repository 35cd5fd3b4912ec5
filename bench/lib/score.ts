import { usualScore } from '../../src/charts/score/usual.ts';
import { scoreView, studiedOf } from '../../src/charts/score/view.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { currentEdition } from '../../src/data/editions.ts';
import { loadGoalposts } from '../../src/data/goalposts.ts';
import { assess } from '../../src/methods/location-score/assess.ts';
import { bestRanks } from '../../src/methods/location-score/best-rank.ts';
import { drawRanks, finish } from '../../src/methods/location-score/draws.ts';
import { presets, weightsOf } from '../../src/methods/location-score/presets.ts';
import { study } from '../../src/methods/location-score/study.ts';
import { timeColumns } from './time-columns.ts';

const ROUNDS = 20;

/**
 * Times the parts of the location score with the places of the atlas, in ms: a ranking from weights to
 * drawings, 5,000 weightings, a whole study, and the search for best ranks. The slowest is the first, whose
 * code is not optimized yet.
 */
export function scoreTimes(dataset: Dataset): [string, object][] {
	const {
		data,
		places,
		assessment,
		study: studied,
	} = usualScore(dataset, loadGoalposts(dataset), currentEdition());
	const settings = presets.map((preset) => ({
		...assessment.setting,
		weights: weightsOf(
			preset,
			data.criteria.map(({ id }) => id),
		),
	}));
	const ids = { labelledBy: 'a', describedBy: 'b' };
	const assessed = settings.map((setting) => assess(data.criteria, places, setting));
	return [
		[
			'ranking and drawings',
			times((round) => {
				const ranked = assess(
					data.criteria,
					places,
					settings[round % settings.length] ?? assessment.setting,
				);
				const view = scoreView(ranked, studiedOf(assessment, studied));
				view.drawing('wide', ids);
				view.drawing('narrow', ids);
			}),
		],
		['5,000 weightings', times((round) => finish(drawRanks(...termsOf(round))))],
		[
			'study of one ranking',
			times((round) => finish(study(assessed[round % assessed.length] ?? assessment))),
		],
		['search for best ranks', times((round) => finish(bestRanks(termsOf(round)[0])))],
	];

	function termsOf(round: number): Parameters<typeof drawRanks> {
		const { terms, shares } = assessed[round % assessed.length] ?? assessment;
		return [terms, shares];
	}
}

function times(work: (round: number) => unknown): object {
	const all = Array.from({ length: ROUNDS }, (_, round) => {
		const start = performance.now();
		work(round);
		return performance.now() - start;
	});
	return timeColumns(all, 1);
}
