import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { mapWords } from '../../strings/map.ts';
import type { Mark } from '../chart-type.ts';
import { isCompared, type MapMark, type MapModel } from './model.ts';
import { noteOf } from './table.ts';

/** One line for each region, from its largest value down; places without a comparable value end it. */
export function mapMarks(model: MapModel): Mark[][] {
	const byRegion = Map.groupBy(model.marks, ({ region }) => region);
	return (Object.keys(regionGroups) as RegionGroup[])
		.map((region) => (byRegion.get(region) ?? []).map((mark) => markOf(mark, model)))
		.filter((line) => line.length > 0);
}

function markOf(mark: MapMark, { facts, classes, marks }: MapModel): Mark {
	const { country, name, region, value, year } = mark;
	const text =
		value === undefined ? mapWords.noValue : `${formatValue(value, facts.unit)}, ${year ?? ''}`;
	const compared = marks.filter(isCompared);
	const shared = compared.filter(({ rank }) => rank === mark.rank).length > 1;
	const tint = classes && isCompared(mark) ? classes.of(mark.value) : undefined;
	const classText = tint && mapWords.classOf(tint.number, classes?.list.length ?? 0, tint.range);
	const rankText = isCompared(mark) && mapWords.rankOf(mark.rank, compared.length, shared);
	return {
		key: country,
		country,
		name,
		lines: [name, text, classText, rankText, regionGroups[region].name, noteOf(mark)].filter(
			(line): line is string => Boolean(line),
		),
		spoken: [name, text, classText, rankText].filter(Boolean).join(', '),
	};
}
