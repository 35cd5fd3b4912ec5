import { listOf } from '../../strings/english.ts';
import { trendWords as words } from '../../strings/trend.ts';
import { bridgesOf, gapsOf, isBreak, type Line } from './line.ts';
import { reasons, type TrendModel } from './model.ts';
import type { LineView } from './view.ts';

/** What the caption of the lines must say: how places were chosen, what is missing and what misleads. */
export function trendNotes(model: TrendModel): string[] {
	return [
		...(model.chosen ? [] : [words.highestOfRegions]),
		...(model.cut.length > 0 ? [words.cut(model.lines.length, listOf(model.cut))] : []),
		...baseNotes(model),
		...(model.absent.length > 0 ? [reasons(model.absent)] : []),
		...changeNotes(model),
		...lineNotes(model.lines),
		...model.events.map(({ note, source }) => words.eventNote(note, source)),
		...scaleNotes(model),
	];
}

/** Which year counts as 100. */
export function baseNotes({ base }: LineView): string[] {
	if (base === undefined) return [];
	return [base === 'own' ? words.ownBase : words.base(base)];
}

/** Where a change could not be computed. */
export function changeNotes({ skipped, alone }: Pick<TrendModel, 'skipped' | 'alone'>): string[] {
	const places = [...Map.groupBy(skipped, ({ name }) => name)].map(
		([name, years]) => `${name} (${years.map(({ year }) => year).join(', ')})`,
	);
	return [
		...(places.length > 0 ? [words.skipped(listOf(places))] : []),
		...(alone.length > 0
			? [words.alone(listOf(alone.map(({ name, years }) => `${name} (${years.join(', ')})`)))]
			: []),
	];
}

/** What the strokes and dots of lines mean, as far as they occur. */
export function lineNotes(lines: readonly Line[]): string[] {
	const points = lines.flatMap((line) => line.points);
	const gaps = lines.some((line) => gapsOf(line.points).length > 0);
	const bridges = lines.some((line) => bridgesOf(line.points).length > 0);
	return [
		...lines.flatMap(({ name, misleading }) =>
			misleading === undefined ? [] : [words.dashed(name, misleading)],
		),
		...(gaps ? [bridges ? words.bridged : words.broken] : []),
		...(points.some(isBreak) ? [words.breaks] : []),
		...(points.some(({ quality }) => quality !== 'official') ? [words.estimates] : []),
	];
}

/** How the axis must be read. */
export function scaleNotes({ log, logRefused }: LineView): string[] {
	return [...(log ? [words.logNote] : []), ...(logRefused ? [words.logRefused] : [])];
}
