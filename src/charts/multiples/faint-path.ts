import { runsOf, type Line } from '../trend/line.ts';

/**
 * Lines without points of their own as one short path: a year is one unit across, heights are whole
 * pixels from the top, and each step is relative to the one before.
 */
export function faintPath(
	lines: readonly Line[],
	firstYear: number,
	down: (shown: number) => number,
): string {
	return lines
		.flatMap(({ points }) => runsOf(points))
		.filter((run) => run.length > 1)
		.map((run) => {
			let previous = 0;
			return run
				.map(({ year, shown }, index) => {
					const y = Math.round(down(shown));
					const step = y - previous;
					previous = y;
					if (index === 0) return `M${year - firstYear},${y}l`;
					return `${index === 1 ? '' : ' '}1${step < 0 ? '' : ','}${step}`;
				})
				.join('');
		})
		.join('');
}
