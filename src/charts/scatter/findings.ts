import { compareNames, listOf } from '../../strings/english.ts';
import { rounded, strengthOf } from './correlation.ts';
import { atStart } from '../../strings/country.ts';
import type { ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';
import { inSentence } from './wording.ts';

/** Headlines that are true of the values shown: the link, the extremes, the quadrants. */
export function scatterFindings(model: ScatterModel): string[] {
	const { compared, places } = model;
	if (compared.length === 0) {
		return [
			`Every place with both values has a total that misleads (${places.length === 1 ? '1 place' : `${places.length} places`})`,
		];
	}
	return [...linkFinding(model), ...extremesFinding(model), ...quadrantFindings(model)];
}

function linkFinding({ link, across, up }: ScatterModel): string[] {
	if (!link) return [];
	const [x, y] = [inSentence(across.facts), inSentence(up.facts)];
	const scope = `(${link.count} places)`;
	const [line, ranks] = [rounded(link.pearson), rounded(link.spearman)];
	const weak = [line, ranks].map((r) => strengthOf(r) === 'weak');
	if (weak.every(Boolean))
		return [`${across.facts.shortName} and ${y} barely rise or fall together ${scope}`];
	if (weak.some(Boolean) || Math.sign(line) !== Math.sign(ranks)) {
		return [`Whether ${x} and ${y} go together depends on how it is measured ${scope}`];
	}
	const side = line > 0 ? 'high' : 'low';
	return [`Places high in ${x} tend to be ${side} in ${y} ${scope}`];
}

function extremesFinding({ compared, across, up }: ScatterModel): string[] {
	const [x, y] = [inSentence(across.facts), inSentence(up.facts)];
	const [only] = compared;
	if (compared.length === 1 && only) {
		return [`${atStart(only)} is the only place that can be compared in ${x} and ${y}`];
	}
	const topAcross = highest(compared, (place) => place.across.value);
	const topUp = highest(compared, (place) => place.up.value);
	const [first] = topAcross;
	if (first && topAcross.length === 1 && topUp.length === 1 && topUp.includes(first)) {
		return [`${atStart(first)} is highest in both ${x} and ${y} among ${compared.length} places`];
	}
	return [`Highest in ${x}: ${names(topAcross)}; in ${y}: ${names(topUp)}`];
}

function quadrantFindings({ quadrants, compared, across, up }: ScatterModel): string[] {
	if (!quadrants) return [];
	const [x, y] = [inSentence(across.facts), inSentence(up.facts)];
	const of = `of ${compared.length} places`;
	return [
		`${quadrants.upOnly} ${of} lie above the median of ${y} and below that of ${x}`,
		`${quadrants.acrossOnly} ${of} lie above the median of ${x} and below that of ${y}`,
	];
}

function highest(
	places: readonly ScatterPlace[],
	value: (place: ScatterPlace) => number,
): ScatterPlace[] {
	const top = Math.max(...places.map(value));
	return places
		.filter((place) => value(place) === top)
		.toSorted((a, b) => compareNames(a.name, b.name));
}

function names(places: readonly ScatterPlace[]): string {
	return places.length > 3
		? `${places.length} places alike`
		: listOf(places.map(({ name }) => name));
}
