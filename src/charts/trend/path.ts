import { coordinate } from '../shared/markup.ts';
import { bridgesOf, runsOf, type LinePoint } from './line.ts';

/** Units across a drawing of lines that stretches with its container. */
export const acrossUnits = 1000;

/** Where a point lies: units across, pixels down. */
export type Locate = (point: LinePoint) => readonly [x: number, y: number];

/** The line through adjacent years; a missing year breaks it. Empty when no two years are adjacent. */
export function linePath(points: readonly LinePoint[], locate: Locate): string {
	return runsOf(points)
		.filter((run) => run.length > 1)
		.map((run) => pathOf(run, locate))
		.join('');
}

/** Connections over short gaps. */
export function bridgePath(points: readonly LinePoint[], locate: Locate): string {
	return bridgesOf(points)
		.map((pair) => pathOf(pair, locate))
		.join('');
}

function pathOf(points: readonly LinePoint[], locate: Locate): string {
	return points
		.map((point, index) => {
			const [x, y] = locate(point);
			return `${index === 0 ? 'M' : 'L'}${coordinate(Math.round(x))},${coordinate(Math.round(y * 10) / 10)}`;
		})
		.join('');
}
