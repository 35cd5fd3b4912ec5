import { regionGroups } from '../../corpus/regions.ts';
import { scoreWords as words } from '../../strings/location-score.ts';
import type { Mark } from '../chart-type.ts';
import type { ScoreModel, ScoreRow } from './model.ts';
import { chanceText, remarksOf } from './table.ts';

/** One line of marks: the places that are drawn, best first. */
export function scoreMarks({ drawn }: ScoreModel): Mark[][] {
	return [drawn.map(markOf)];
}

function markOf(row: ScoreRow): Mark {
	const { key, name, region, rank, scoreText, range, methods, best } = row;
	const main = words.markRank(rank, scoreText);
	const drawn = range
		? [words.markRange(range.best, range.worst), words.markTop(chanceText(range.topThree))]
		: [];
	const apart = [
		...(methods ? [words.markMethods(...methods)] : []),
		...(best === undefined ? [] : [words.markBest(best)]),
	];
	return {
		key,
		country: key,
		name,
		lines: [name, main, ...drawn, ...apart, regionGroups[region].name, ...remarksOf(row)],
		spoken: [
			`${name}: ${main.toLowerCase()}`,
			...drawn,
			...apart.slice(0, 1),
			...remarksOf(row),
		].join('. '),
	};
}
