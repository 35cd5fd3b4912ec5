import { compareNames } from '../../strings/english.ts';
import { clients } from './clients.ts';
import { coverageOf, isCovered } from './coverage.ts';
import { pointsOf, scaled, type Criterion } from './criterion.ts';
import { effectiveShares } from './effective.ts';
import { gridOf, scoreAll, termsOf, toPoints, type Grid, type Terms } from './grid.ts';
import type { ScorePlace, Value } from './places.ts';
import { ranksOf } from './ranks.ts';
import type { Setting } from './setting.ts';
import { sharesOf } from './weights.ts';

/** A place with its points and what is known of it. */
export interface Scored {
	place: ScorePlace;
	/** In the order of the criteria; hours shared with the client of the setting among them. */
	values: readonly Value[];
	points: readonly (number | undefined)[];
	/** Part of the weight that rests on values. */
	coverage: number;
	/** Criteria that have a weight and no value here. */
	missing: readonly number[];
	/** Criteria that have a weight and a value at least three years older than the newest of all. */
	old: readonly number[];
}

/** A place with a rank. */
export interface Ranked extends Scored {
	/** From 0 to 100, over the criteria with a value. */
	score: number;
	rank: number;
}

/** The ranking at the reader's weights. */
export interface Assessment {
	criteria: readonly Criterion[];
	setting: Setting;
	/** The weights as shares of one. */
	shares: Float64Array;
	/** Best first; the grids below have the same order. */
	ranked: readonly Ranked[];
	/** Places of the chosen regions with too few values, by name. */
	unranked: readonly Scored[];
	/** Part of the differences between scores that goes with each criterion. */
	effective: readonly number[];
	points: Grid;
	/** Values on the scale of their criterion, turned so that more is better. */
	values: Grid;
	terms: Terms;
}

const OLD_YEARS = 3;

/**
 * Scores and ranks the places of the chosen regions. A place counts with the criteria it has a value
 * for; one whose values carry less than 65 percent of the weight gets no rank.
 * @throws RangeError when no criterion has a weight
 */
export function assess(
	criteria: readonly Criterion[],
	places: readonly ScorePlace[],
	setting: Setting,
): Assessment {
	const shares = sharesOf(setting.weights);
	const newest = criteria.map((_, index) =>
		Math.max(...places.map(({ values }) => values[index]?.year ?? -Infinity)),
	);
	const scored = places
		.filter(({ region }) => setting.regions.includes(region))
		.map((place): Scored => {
			const values = valuesOf(place, criteria, setting.client);
			const points = values.map((found, index) => {
				const criterion = criteria[index];
				return found && criterion ? pointsOf(found.value, criterion) : undefined;
			});
			const weighted = (index: number) => (shares[index] ?? 0) > 0;
			const indices = criteria.map((_, index) => index).filter(weighted);
			return {
				place,
				values,
				points,
				coverage: coverageOf(points, shares),
				missing: indices.filter((index) => points[index] === undefined),
				old: indices.filter((index) => {
					const year = place.values[index]?.year;
					return year !== undefined && (newest[index] ?? year) - year >= OLD_YEARS;
				}),
			};
		});
	const [covered, unranked] = [
		scored.filter(({ coverage }) => isCovered(coverage)),
		scored.filter(({ coverage }) => !isCovered(coverage)),
	];
	const first = scoresOf(covered, shares, setting);
	const ranks = ranksOf(first.scores);
	const ranked = covered
		.map((item, index) => ({
			...item,
			score: toPoints(first.scores[index] ?? 0, setting.mean),
			rank: ranks[index] ?? 0,
		}))
		.toSorted((a, b) => a.rank - b.rank || byName(a, b));
	const { points, terms, scores } = scoresOf(ranked, shares, setting);
	return {
		criteria,
		setting,
		shares,
		ranked,
		unranked: unranked.toSorted(byName),
		effective: effectiveShares(points, shares, scores),
		points,
		values: gridOf(
			ranked.map(({ values }) => values.map((found, index) => turned(found, criteria[index]))),
		),
		terms,
	};
}

function scoresOf(items: readonly Scored[], shares: Float64Array, { mean }: Setting) {
	const points = gridOf(items.map((item) => item.points));
	const terms = termsOf(points, mean);
	const scores = new Float64Array(items.length);
	scoreAll(terms, shares, scores);
	return { points, terms, scores };
}

/** The values of a place with the hours it shares with one client. */
function valuesOf(place: ScorePlace, criteria: readonly Criterion[], client: string): Value[] {
	return criteria.map(({ indicator }, index) => {
		if (indicator !== undefined) return place.values[index];
		const hours = place.hours[clients.findIndex(({ id }) => id === client)];
		return hours === undefined ? undefined : { value: hours, year: NaN };
	});
}

function turned(found: Value, criterion: Criterion | undefined): number | undefined {
	if (!found || !criterion) return undefined;
	return scaled(found.value, criterion) * (criterion.better === 'higher' ? 1 : -1);
}

function byName(a: Scored, b: Scored): number {
	return compareNames(a.place.name, b.place.name);
}
