import { listOf } from '../../strings/english.ts';
import { counted } from '../../strings/scatter.ts';
import { hasEnlarged } from './areas.ts';
import type { Axis, ScatterModel } from './model.ts';
import type { ScatterPlace } from './places.ts';
import { inSentence } from './wording.ts';

/** The two values of a place may lie this many years apart without a note. */
const YEARS_APART = 2;
/** Values may be this much older than the newest one of their measure without a note. */
const YEARS_OLD = 3;
/** Longer lists of names are counted; the table has them all. */
const MOST_NAMES = 6;

/** What a caption must say: totals that mislead, years that differ, what has no area or no log. */
export function scatterNotes(model: ScatterModel): string[] {
	return [
		...outside(model),
		...apart(model),
		...old(model, 'across'),
		...old(model, 'up'),
		...areas(model),
		...scales(model),
		...ways(model),
	];
}

function outside({ places, hasChosen }: ScatterModel): string[] {
	const rings = places.filter(({ misleading }) => misleading.length > 0);
	const told = rings.map(
		({ name, misleading }) =>
			`${name} is drawn as a ring and compared with nothing, because its total of ${listOf(
				misleading.map(({ measure }) => inSentence({ shortName: measure })),
			)} misleads. ${[...new Set(misleading.map(({ reason }) => reason))].join(' ')}`,
	);
	return hasChosen ? [...told, 'Hollow circles are places that were not chosen.'] : told;
}

function apart({ places, year }: ScatterModel): string[] {
	if (year !== 'latest') return [];
	const rows = places.filter(({ across, up }) => Math.abs(across.year - up.year) > YEARS_APART);
	if (rows.length === 0) return [];
	const years = ({ name, across, up }: ScatterPlace) => `${name} (${across.year} and ${up.year})`;
	return [`The two values lie more than two years apart in ${namesOr(rows, places, years)}.`];
}

function old({ places, year, ...axes }: ScatterModel, side: 'across' | 'up'): string[] {
	if (year !== 'latest') return [];
	const newest = Math.max(...places.map((place) => place[side].year));
	const rows = places.filter((place) => newest - place[side].year > YEARS_OLD);
	if (rows.length === 0) return [];
	const named = namesOr(rows, places, (place) => `${place.name} (${place[side].year})`);
	return [
		`More than three years older than the newest ${inSentence(axes[side].facts)} of ${newest}: ${named}.`,
	];
}

function namesOr(
	rows: readonly ScatterPlace[],
	all: readonly ScatterPlace[],
	name: (place: ScatterPlace) => string,
): string {
	if (rows.length <= MOST_NAMES) return listOf(rows.map(name));
	return `${rows.length} of ${all.length} places; the table gives each year`;
}

function areas(model: ScatterModel): string[] {
	const { size, places } = model;
	if (!size) return [];
	const without = places.filter((place) => !place.size);
	const misleading = places.filter(({ sizeMisleads }) => sizeMisleads !== undefined);
	return [
		without.length > 0 &&
			`${counted(without.length, 'has', 'have')} no value of ${inSentence(size)}: small dashed circles.`,
		...misleading.map(
			({ name, sizeMisleads }) =>
				`${name} gets no circle area, because its total of ${inSentence(size)} misleads. ${sizeMisleads ?? ''}`,
		),
		hasEnlarged(model) &&
			'The smallest circles are drawn larger than their value, so that they can be seen.',
	].filter((note) => note !== false);
}

function scales({ across, up }: ScatterModel): string[] {
	const refused = [across, up].filter(({ logRefused }) => logRefused);
	if (refused.length === 0) return [];
	const names = listOf(refused.map(({ facts }: Axis) => inSentence(facts)));
	return [`No log scale for ${names}: there are values at or below zero.`];
}

function ways({ paths, pathless }: ScatterModel): string[] {
	if (pathless) return ['Choose places with several years of both values to see their path.'];
	return paths.some(({ own }) => own === undefined)
		? [
				'A path joins years that have both values; a dashed end leads to newest values of two different years.',
			]
		: [];
}
