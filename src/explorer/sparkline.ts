import { coordinate, element } from '../charts/shared/markup.ts';
import type { Point } from '../charts/shared/series.ts';

const WIDTH = 96;
const HEIGHT = 24;
const PAD = 3;

/**
 * A series as a small line, its newest value as a dot. Empty with fewer than two values.
 * @param years first and last year of the measure, so that all lines of a table share one axis
 */
export function sparkline(points: readonly Point[], years: readonly [number, number]): string {
	const newest = points.at(-1);
	if (points.length < 2 || !newest) return '';
	const values = points.map(({ value }) => value);
	const low = Math.min(...values);
	const high = Math.max(...values);
	const x = (year: number) =>
		PAD + ((year - years[0]) / Math.max(years[1] - years[0], 1)) * (WIDTH - 2 * PAD);
	const y = (value: number) =>
		high === low ? HEIGHT / 2 : HEIGHT - PAD - ((value - low) / (high - low)) * (HEIGHT - 2 * PAD);
	const path = points
		.map(({ year, value }, index) => {
			return `${index === 0 ? 'M' : 'L'}${coordinate(x(year))} ${coordinate(y(value))}`;
		})
		.join('');
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			class: 'ex-spark',
			width: WIDTH,
			height: HEIGHT,
			'aria-hidden': 'true',
		},
		element('path', { class: 'ex-spark-line', d: path }) +
			element('circle', { class: 'ex-spark-dot', cx: x(newest.year), cy: y(newest.value), r: 2.5 }),
	);
}
