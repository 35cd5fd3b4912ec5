import { median } from '../shared/median.ts';
import { regionGroups, type RegionGroup } from '../../corpus/regions.ts';
import type { Line, LinePoint } from '../trend/line.ts';
import { completeBlock } from './complete-block.ts';

/** Lowest and highest place of a year, among those that the median counts. */
export interface Extremes {
	lowest: { line: Line; point: LinePoint };
	highest: { line: Line; point: LinePoint };
}

/** A region: all its lines, and the median of those that are complete. */
export interface RegionPanel {
	/** The medians of the shown numbers as a line; `country` is the name of the region in addresses. */
	line: Line;
	/** All lines of the region, also those whose total misleads. */
	behind: readonly Line[];
	/** Places that the median counts, of those that could be compared. */
	used: number;
	all: number;
	extremes: ReadonlyMap<number, Extremes>;
}

/** The panel of a region, or undefined when no line of it can be compared. */
export function regionPanel(region: RegionGroup, lines: readonly Line[]): RegionPanel | undefined {
	const behind = lines.filter((line) => line.region === region);
	const compared = behind.filter(({ misleading }) => misleading === undefined);
	if (compared.length === 0) return undefined;
	const block = completeBlock(compared);
	const extremes = new Map<number, Extremes>();
	const points: LinePoint[] = [];
	for (let year = block.first; year <= block.last; year++) {
		const sorted = block.lines
			.flatMap((line) => {
				const point = line.points.find((item) => item.year === year);
				return point ? [{ line, point }] : [];
			})
			.toSorted((a, b) => a.point.shown - b.point.shown || (a.line.name < b.line.name ? -1 : 1));
		const [lowest, highest] = [sorted[0], sorted.at(-1)];
		if (!lowest || !highest) continue;
		const middle = median(sorted.map(({ point }) => point.shown)) ?? 0;
		extremes.set(year, { lowest, highest });
		points.push({
			key: `${region}.${year}`,
			year,
			value: middle,
			shown: middle,
			quality: 'official',
		});
	}
	return {
		line: { country: region, name: regionGroups[region].name, region, points },
		behind,
		used: block.lines.length,
		all: compared.length,
		extremes,
	};
}
