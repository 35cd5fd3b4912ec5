import type { RegionGroup } from '../../corpus/regions.ts';
import type { Quality } from '../../schemas/indicator.ts';

/** One value with what a reader needs to judge it. */
export interface Point {
	value: number;
	year: number;
	quality: Quality;
	note?: string;
}

/** One place with at most one value. Without `point` it has none. */
export interface Entry {
	/** ISO code. */
	country: string;
	name: string;
	region: RegionGroup;
	point?: Point;
	/** Why the total misleads; such a place is drawn but not compared. */
	misleading?: string;
}

/** A place with all its values, oldest first. */
export interface Series {
	country: string;
	name: string;
	region: RegionGroup;
	points: readonly Point[];
	misleading?: string;
}

/** Every place with its value of that year, or its newest one. */
export function entriesIn(series: readonly Series[], year: number | 'latest'): Entry[] {
	return series.map(({ points, ...place }) => {
		const point = year === 'latest' ? points.at(-1) : points.find((item) => item.year === year);
		return { ...place, ...(point && { point }) };
	});
}

/** The quality grade in `value`, or the usual one when there is none. */
export function qualityOf(value: unknown, usual: Quality): Quality {
	return value === 'official' || value === 'estimate' || value === 'industry' ? value : usual;
}
