import { median } from '../shared/median.ts';
import type { ScatterPlace } from './places.ts';

/** With fewer places a median is one of the places rather than a middle of them. */
const MEDIAN_PLACES = 5;

/** Medians of both axes, and how many places lie on each side of them. */
export interface Quadrants {
	across: number;
	up: number;
	bothAbove: number;
	bothBelow: number;
	/** Above the median across, below the one upward. */
	acrossOnly: number;
	/** Above the median upward, below the one across. */
	upOnly: number;
	/** Exactly on at least one of the two. */
	onLine: number;
}

/** Splits places by both medians; undefined with fewer than five. */
export function quadrantsOf(places: readonly ScatterPlace[]): Quadrants | undefined {
	if (places.length < MEDIAN_PLACES) return undefined;
	const across = median(places.map((place) => place.across.value)) ?? 0;
	const up = median(places.map((place) => place.up.value)) ?? 0;
	const count = (acrossSide: number, upSide: number) =>
		places.filter(
			(place) =>
				Math.sign(place.across.value - across) === acrossSide &&
				Math.sign(place.up.value - up) === upSide,
		).length;
	return {
		across,
		up,
		bothAbove: count(1, 1),
		bothBelow: count(-1, -1),
		acrossOnly: count(1, -1),
		upOnly: count(-1, 1),
		onLine: places.filter((place) => place.across.value === across || place.up.value === up).length,
	};
}
