import type { RegionGroup } from '../../corpus/regions.ts';
import type { Point } from '../shared/series.ts';

/** One dot of a line: the stored value, and the number that the mode makes of it. */
export interface LinePoint extends Point {
	/** For example PHL.2015. */
	key: string;
	/** Equal to `value`, or an index, or a change in percent. */
	shown: number;
	/** The value of the year before, where `shown` is the change on it. */
	before?: number;
}

/** A place through the years. There is at least one point; the years rise. */
export interface Line {
	country: string;
	name: string;
	region: RegionGroup;
	points: readonly LinePoint[];
	misleading?: string;
}

/** A chosen place without a line, and why. */
export interface Absent {
	country: string;
	name: string;
	region: RegionGroup;
	/** Continues "Vietnam: ". */
	reason: string;
}

/** Whether the statistics office counts differently from this year on. */
export function isBreak({ note }: Point): boolean {
	return note?.includes('break in series') ?? false;
}

/** Points in groups of adjacent years. Between two groups at least one year has no value. */
export function runsOf(points: readonly LinePoint[]): LinePoint[][] {
	const runs: LinePoint[][] = [];
	for (const point of points) {
		const run = runs.at(-1);
		if (run?.at(-1)?.year === point.year - 1) run.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** Pairs of neighboring points between which years have no value. */
export function gapsOf(points: readonly LinePoint[]): [from: LinePoint, to: LinePoint][] {
	return points.flatMap((to, index): [LinePoint, LinePoint][] => {
		const from = points[index - 1];
		return from && to.year - from.year > 1 ? [[from, to]] : [];
	});
}

/** A gap of at most this many years is bridged by dots, so that the eye finds the way. */
const BRIDGED_YEARS = 2;

/** The gaps that are bridged. */
export function bridgesOf(points: readonly LinePoint[]): [from: LinePoint, to: LinePoint][] {
	return gapsOf(points).filter(([from, to]) => to.year - from.year - 1 <= BRIDGED_YEARS);
}
