import { dashedAmong } from '../shared/dashes.ts';
import { median } from '../shared/median.ts';
import { regionGroups } from '../../corpus/regions.ts';
import { formatValue } from '../../data/format-value.ts';
import { listOf } from '../../strings/english.ts';
import { mapWords } from '../../strings/map.ts';
import { firstOfRegions } from './findings.ts';
import { isCompared, isMisleading, type ComparedMark, type MapModel } from './model.ts';

/** How many of the largest places a description names. */
const NAMED = 5;

/** The map in sentences, each computed from the values shown. */
export function describeMap(model: MapModel): string[] {
	const { marks, kind } = model;
	const compared = marks.filter(isCompared);
	return [
		kind === 'circles'
			? mapWords.asCircles(compared.length)
			: mapWords.asTints(compared.length, model.classes?.list.length ?? 0),
		...(model.classes?.list ?? []).map(({ number, range }) => {
			const inClass = compared.filter(({ value }) => model.classes?.of(value).number === number);
			return mapWords.classLine(number, range, inClass.length);
		}),
		...largestAndFirst(model),
		...betweenRegions(compared, model),
		...marks
			.filter(isMisleading)
			.map(({ name, value, year, misleading }) =>
				mapWords.outside(name, formatValue(value, model.facts.unit), year, misleading),
			),
		...noValue(model),
	];
}

function largestAndFirst(model: MapModel): string[] {
	const compared = model.marks.filter(isCompared);
	if (compared.length === 0) return [];
	const [top] = compared;
	const alike = compared.filter(({ value }) => value === top?.value);
	const withValue = ({ name, value }: ComparedMark) =>
		`${name} ${formatValue(value, model.facts.unit)}`;
	const others = (mark: ComparedMark) => {
		const same = compared.filter(
			({ region, value }) => region === mark.region && value === mark.value,
		);
		return same.length > 1 ? mapWords.andOthers(same.length - 1) : '';
	};
	const firsts = firstOfRegions(model).map(
		([region, mark]) => `${regionGroups[region].name}: ${withValue(mark)}${others(mark)}`,
	);
	return [
		alike.length > NAMED
			? mapWords.sharedHighest(alike.length, formatValue(top?.value ?? 0, model.facts.unit))
			: mapWords.highest(listOf(compared.slice(0, NAMED).map(withValue))),
		...(firsts.length > 1 ? [mapWords.firstOfRegions(firsts.join('; '))] : []),
	];
}

/** What differs between regions, by their medians, and what does not: how far their values overlap. */
function betweenRegions(compared: readonly ComparedMark[], { facts }: MapModel): string[] {
	const regions = [...Map.groupBy(compared, ({ region }) => region)]
		.filter(([, marks]) => marks.length >= 3)
		.map(([region, marks]) => ({
			name: regionGroups[region].name,
			middle: median(marks.map(({ value }) => value)) ?? 0,
			low: Math.min(...marks.map(({ value }) => value)),
			high: Math.max(...marks.map(({ value }) => value)),
		}))
		.toSorted((a, b) => b.middle - a.middle);
	const [highest] = regions;
	const lowest = regions.at(-1);
	if (!highest || !lowest || highest.middle === lowest.middle) return [];
	const text = (value: number) => formatValue(value, facts.unit);
	const apart =
		Math.max(...regions.map(({ low }) => low)) > Math.min(...regions.map(({ high }) => high));
	return [
		mapWords.medians(highest.name, text(highest.middle), lowest.name, text(lowest.middle)),
		apart ? mapWords.regionsApart : mapWords.regionsOverlap,
	];
}

function noValue({ marks, year }: MapModel): string[] {
	const names = marks.filter(({ value }) => value === undefined).map(({ name }) => name);
	return names.length > 0
		? [mapWords.without(listOf(names), year === 'latest' ? undefined : year)]
		: [];
}

/** Notes a caption must carry: how to read the map, old values, totals that mislead. */
export function mapNotes(model: MapModel): string[] {
	const { marks, kind, facts, faint, clients, classes } = model;
	const old = marks.filter((mark) => mark.old).map(({ name, year }) => `${name} (${year ?? ''})`);
	const dashed = dashedAmong(marks.map(({ quality }) => quality));
	return [
		...(kind === 'circles' ? [mapWords.circleNote] : []),
		...(kind === 'circles' && clients.length > 0 ? [mapWords.clientNote] : []),
		...(classes ? [mapWords.classNote(classes.list.length)] : []),
		...(classes?.diverging ? [mapWords.divergingNote] : []),
		...(faint.length > 0 ? [mapWords.faintNote(kind)] : []),
		...(marks.some(({ quality }) => dashed(quality)) ? [mapWords.qualityNote] : []),
		...(old.length > 0 ? [mapWords.oldNote(listOf(old))] : []),
		...marks
			.filter(isMisleading)
			.map(({ name, value, year, misleading }) =>
				mapWords.outside(name, formatValue(value, facts.unit), year, misleading),
			),
		mapWords.bordersSentence,
	];
}
