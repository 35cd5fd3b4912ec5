import { formatValue } from '../../data/format-value.ts';
import { scatterWords as words } from '../../strings/scatter.ts';
import type { MeasureFacts } from '../shared/measure.ts';
import type { Point } from '../shared/series.ts';
import type { ScatterModel } from './model.ts';
import type { MissingPlace, ScatterPlace } from './places.ts';

/** First words that keep their capital inside a sentence. */
const PROPER = /^English\b/;

/**
 * A measure's short name inside a sentence: small, unless it begins with initials or a proper name,
 * and without a comma, which would read as a list.
 */
export function inSentence({ shortName }: Pick<MeasureFacts, 'shortName'>): string {
	const name = shortName.replace(/, (.+)$/, ' ($1)');
	const first = name.split(' ')[0] ?? '';
	const keeps = PROPER.test(name) || /\p{Lu}/u.test(first.slice(1)) || first.length === 1;
	return keeps ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "US$8.1 bn (2024)". */
export function dated({ value, year }: Point, { unit }: MeasureFacts): string {
	return `${formatValue(value, unit)} (${year})`;
}

/** The measures that a place lacks, across first. */
export function lackedBy(place: MissingPlace, { across, up }: ScatterModel): MeasureFacts[] {
	return [...(place.across ? [] : [across.facts]), ...(place.up ? [] : [up.facts])];
}

/** What a reader must know of a place's values, each in a few words. */
export function remarks(place: ScatterPlace, model: ScatterModel): string[] {
	const { across, up, size } = model;
	const of = (point: Point | undefined, facts: MeasureFacts | undefined) =>
		point && facts
			? [
					point.quality === 'official' ? '' : `${facts.shortName}: ${words.quality[point.quality]}`,
					point.note === undefined ? '' : `${facts.shortName}: ${point.note}`,
				]
			: [];
	return [
		...place.misleading.map(({ measure, reason }) => words.keptOut(measure, reason)),
		...of(place.across, across.facts),
		...of(place.up, up.facts),
		...of(place.size, size),
		size && !place.size ? words.noSize(size.shortName) : '',
		size && place.sizeMisleads !== undefined
			? words.sizeMisleads(size.shortName, place.sizeMisleads)
			: '',
	].filter((remark) => remark !== '');
}
