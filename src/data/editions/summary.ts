import type { Change } from './changes.ts';

/** How many values of an indicator came, changed and went in an edition. */
export interface ChangeCounts {
	indicator: string;
	came: number;
	changed: number;
	went: number;
}

/** Counts by indicator, the most changed first. */
export function countChanges(changes: readonly Change[]): ChangeCounts[] {
	return [...Map.groupBy(changes, ({ indicator }) => indicator)]
		.map(([indicator, list]) => {
			const came = list.filter(({ before }) => before === undefined).length;
			const went = list.filter(({ after }) => after === undefined).length;
			return { indicator, came, went, changed: list.length - came - went };
		})
		.toSorted((a, b) => sum(b) - sum(a) || (a.indicator < b.indicator ? -1 : 1));
}

function sum({ came, changed, went }: ChangeCounts): number {
	return came + changed + went;
}
