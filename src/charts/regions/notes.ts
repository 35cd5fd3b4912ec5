import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { regionsWords } from '../../strings/regions-chart.ts';
import type { RegionsModel } from './model.ts';

/** What a caption must say: totals that mislead, values that are old, a log scale that cannot be. */
export function regionsNotes({ rows, facts, logRefused }: RegionsModel): string[] {
	const valued = rows.flatMap((row) => row.valued);
	const old = valued.filter((place) => place.old);
	return [
		...valued.flatMap(({ name, value, year, misleading }) =>
			misleading === undefined
				? []
				: [
						`Ring: ${name} (${formatValue(value, facts.unit)}, ${year}) is left out of median and range. ${misleading}`,
					],
		),
		...(old.length > 0
			? [`Older than the rest: ${listOf(old.map(({ name, year }) => `${name} (${year})`))}.`]
			: []),
		...(logRefused ? [regionsWords.noLog] : []),
	];
}
