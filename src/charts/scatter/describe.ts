import { formatValue } from '../../data/format-value.ts';
import { formatNumber, listOf } from '../../strings/english.ts';
import { atStart, inSentence as placeName } from '../../strings/country.ts';
import { counted } from '../../strings/scatter.ts';
import { CORRELATION_PLACES, strengthOf } from './correlation.ts';
import { describeRegions } from './describe-regions.ts';
import type { Axis, ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';
import { dated, inSentence, lackedBy } from './wording.ts';

/** The scatter in sentences, each computed from the values shown. */
export function describeScatter(model: ScatterModel): string[] {
	return [
		scope(model),
		...link(model),
		...medians(model),
		...extremes(model, 'across'),
		...extremes(model, 'up'),
		...describeRegions(model),
		...chosen(model),
		...paths(model),
		...missing(model),
	];
}

function scope({ places, across, up, size, year }: ScatterModel): string {
	const when =
		year === 'latest' ? 'the latest value of each counts' : `all values are of the year ${year}`;
	const area = size ? ` The area of a circle shows ${inSentence(size)}.` : '';
	return `${counted(places.length, 'has', 'have')} a value of both measures; ${when}. ${across.facts.shortName} goes across, ${inSentence(up.facts)} upward.${area}`;
}

function link(model: ScatterModel): string[] {
	const { compared, across, up } = model;
	if (compared.length < CORRELATION_PLACES) {
		return [
			`${counted(compared.length, 'can', 'can')} be compared. With fewer than ${CORRELATION_PLACES} no correlation is computed.`,
		];
	}
	if (!model.link) {
		return [
			`No correlation can be computed: all ${compared.length} places have the same value of one measure.`,
		];
	}
	const { pearson, spearman, count, decisive } = model.link;
	const logs = [across, up].filter(({ log }) => log).map(({ facts }: Axis) => inSentence(facts));
	const scales = logs.length > 0 ? `, on the log scale of ${listOf(logs)}` : '';
	const word = strengthOf(pearson);
	return [
		`Across ${count} places the link between ${inSentence(across.facts)} and ${inSentence(up.facts)} is ${word}: Pearson’s r is ${printed(pearson)}${scales}; Spearman’s rank correlation is ${printed(spearman)}.`,
		'Both run from −1 to 1. Here a link below 0.3 counts as weak, from 0.3 as moderate and from 0.7 as strong, whatever its sign.',
		`A correlation of ${count} places says nothing about cause; a third thing may move both.`,
		decisive
			? `One place decides the word “${word}”: without ${placeName(decisive)} r would be ${printed(decisive.pearson)}, ${strengthOf(decisive.pearson)}.`
			: `Leaving out any one place changes neither the word “${word}” nor the direction.`,
	];
}

function printed(r: number): string {
	return formatNumber(r, 2);
}

function medians({ quadrants, across, up, compared }: ScatterModel): string[] {
	if (!quadrants) return [];
	const [x, y] = [inSentence(across.facts), inSentence(up.facts)];
	const { bothAbove, bothBelow, acrossOnly, upOnly, onLine } = quadrants;
	return [
		`The median is ${formatValue(quadrants.across, across.facts.unit)} for ${x} and ${formatValue(quadrants.up, up.facts.unit)} for ${y}.`,
		`Of ${compared.length} places ${bothAbove} lie above both medians, ${bothBelow} below both, ${acrossOnly} above only in ${x}, ${upOnly} above only in ${y}, and ${onLine} on a median.`,
	];
}

function extremes({ compared, ...axes }: ScatterModel, side: 'across' | 'up'): string[] {
	if (compared.length < 2) return [];
	const { facts } = axes[side];
	const sorted = compared.toSorted((a, b) => b[side].value - a[side].value);
	const [top, bottom] = [sorted[0], sorted.at(-1)];
	if (!top || !bottom) return [];
	if (top[side].value === bottom[side].value) {
		return [
			`${facts.shortName} is ${formatValue(top[side].value, facts.unit)} in all ${compared.length} places.`,
		];
	}
	const end = (edge: ScatterPlace) => {
		const same = compared.filter((place) => place[side].value === edge[side].value).length - 1;
		const others = same > 0 ? ` and ${same} more` : '';
		return `${placeName(edge)}${others} with ${dated(edge[side], facts)}`;
	};
	return [`${facts.shortName}: highest value in ${end(top)}, lowest in ${end(bottom)}.`];
}

function chosen({ places, across, up, quadrants }: ScatterModel): string[] {
	return places
		.filter((place) => place.chosen)
		.map((place) => {
			const values = `${place.name}: ${inSentence(across.facts)} ${dated(place.across, across.facts)}, ${inSentence(up.facts)} ${dated(place.up, up.facts)}`;
			if (!quadrants || place.misleading.length > 0) return `${values}.`;
			return `${values}; ${side(place.across.value, quadrants.across)} the median across, ${side(place.up.value, quadrants.up)} the one upward.`;
		});
}

function side(value: number, middle: number): string {
	return value > middle ? 'above' : value < middle ? 'below' : 'on';
}

function paths({ paths: list, across, up }: ScatterModel): string[] {
	return list.flatMap(({ place, steps }) => {
		const [first, last] = [steps[0], steps.at(-1)];
		if (!first || !last) return [];
		const change = (of: 'across' | 'up', { facts }: Axis) =>
			`${inSentence(facts)} from ${formatValue(first[of].value, facts.unit)} to ${formatValue(last[of].value, facts.unit)}`;
		return [
			`${atStart(place)} went from ${first.year} to ${last.year}: ${change('across', across)}, ${change('up', up)}.`,
		];
	});
}

function missing(model: ScatterModel): string[] {
	const groups = Map.groupBy(model.missing, (place) =>
		listOf(lackedBy(place, model).map(inSentence)),
	);
	return [...groups].map(
		([lacked, places]) => `No value of ${lacked}: ${listOf(places.map(({ name }) => name))}.`,
	);
}
