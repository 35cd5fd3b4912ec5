import { regionGroups, regionSlugs, type RegionGroup } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { atStart, inSentence } from '../../strings/country.ts';
import { mapWords } from '../../strings/map.ts';
import { isCompared, type ComparedMark, type MapModel } from './model.ts';

/** More names than this do not fit into a headline. */
const NAMED = 3;

/** Headlines that are true of the values shown, best first; never empty. */
export function mapFindings(model: MapModel): string[] {
	const compared = model.marks.filter(isCompared);
	const headlines = [
		...(model.kind === 'circles' ? shareOfLargest(compared) : whereHighest(compared, model)),
		...extremes(compared, model),
	];
	return headlines.length > 0 ? headlines : [mapWords.nothingCompared(model.facts.name)];
}

/** The fewest of the largest places that hold more than half of the sum. */
function shareOfLargest(compared: readonly ComparedMark[]): string[] {
	const sum = compared.reduce((total, { value }) => total + value, 0);
	if (compared.length < 4 || !(sum > 0)) return [];
	let held = 0;
	const largest = compared.filter(({ value }) => {
		const needed = held * 2 <= sum;
		held += needed ? value : 0;
		return needed;
	});
	if (largest.length > NAMED) return [];
	const others = compared.length - largest.length;
	return [
		mapWords.moreThanRest(
			atStart({ name: listOf(largest.map(inSentence)) }),
			largest.length,
			others,
		),
	];
}

/** The region that has most of the places of the highest class, where one has. */
function whereHighest(compared: readonly ComparedMark[], { classes, facts }: MapModel): string[] {
	const list = classes?.list ?? [];
	const highest = compared.filter(({ value }) => classes?.of(value).number === list.length);
	if (!classes || list.length < 3 || highest.length < 4) return [];
	const byRegion = Map.groupBy(highest, ({ region }) => region);
	if (new Set(compared.map(({ region }) => region)).size < 2) return [];
	const [first] = [...byRegion].toSorted(([, a], [, b]) => b.length - a.length);
	if (!first || first[1].length * 2 <= highest.length) return [];
	const [region, places] = first;
	const range = list.at(-1)?.range ?? '';
	const name = regionGroups[region].name;
	return [mapWords.highestIn(facts.shortName, places.length, highest.length, range, name)];
}

function extremes(compared: readonly ComparedMark[], { facts }: MapModel): string[] {
	const [highest] = compared;
	const lowest = compared.at(-1);
	if (!highest || !lowest) return [];
	const { shortName, unit } = facts;
	const text = ({ value }: ComparedMark) => formatValue(value, unit);
	const named = (value: number) => compared.filter((mark) => mark.value === value);
	const names = (marks: readonly ComparedMark[]) =>
		marks.length > NAMED ? mapWords.places(marks.length) : listOf(marks.map(({ name }) => name));
	if (compared.length === 1)
		return [mapWords.onlyValue(shortName, inSentence(highest), text(highest))];
	if (highest.value === lowest.value) {
		return [mapWords.allEqual(shortName, compared.length, text(highest))];
	}
	return [
		mapWords.fromTo(
			shortName,
			text(lowest),
			names(named(lowest.value)),
			text(highest),
			names(named(highest.value)),
		),
	];
}

/** The first place of each region that has a compared value, in the order of the atlas. */
export function firstOfRegions(model: MapModel): [RegionGroup, ComparedMark][] {
	const compared = model.marks.filter(isCompared);
	return regionSlugs.flatMap((region): [RegionGroup, ComparedMark][] => {
		const mark = compared.find((item) => item.region === region && item.regionRank === 1);
		return mark ? [[region, mark]] : [];
	});
}
