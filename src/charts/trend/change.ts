import { formatValue, type Unit } from '../../data/format-value.ts';
import { formatNumber } from '../../strings/english.ts';
import type { Line, LinePoint } from './line.ts';
import { percent } from './shown-text.ts';

/** First and last point of a line. Throws RangeError when it has none. */
export function endsOf({ points }: Line): readonly [first: LinePoint, last: LinePoint] {
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) throw new RangeError('a line has at least one point');
	return [first, last];
}

/**
 * The compound annual growth rate in percent: (last / first) ^ (1 / years) − 1, the even rate that
 * leads from the first value to the last. Undefined unless both are above zero and years lie between.
 */
export function compoundGrowth(first: LinePoint, last: LinePoint): number | undefined {
	const years = last.year - first.year;
	if (!(first.value > 0 && last.value > 0 && years > 0)) return undefined;
	return ((last.value / first.value) ** (1 / years) - 1) * 100;
}

/** Shares, scores and ranks are compared by difference: a ratio of them misleads. */
export function isAmount({ name }: Unit): boolean {
	return !/%|percent|per cent|point|score|index|rank|\d to \d/i.test(name);
}

/** -1, 0 or 1 as readers see it: 0 when both values print the same. */
export function direction(first: LinePoint, last: LinePoint, unit: Unit): -1 | 0 | 1 {
	if (formatValue(first.value, unit) === formatValue(last.value, unit)) return 0;
	return last.value > first.value ? 1 : -1;
}

/** How many of the lines rose and fell from their first point to their last, as readers see it. */
export function directions(
	lines: readonly Line[],
	unit: Unit,
): { all: number; every: string; rose: number; fell: number } {
	const ways = lines.map((line) => direction(...endsOf(line), unit));
	return {
		all: lines.length,
		every: lines.length === 2 ? 'Both' : `All ${lines.length}`,
		rose: ways.filter((way) => way > 0).length,
		fell: ways.filter((way) => way < 0).length,
	};
}

/** "rose from US$2.0 bn in 2010 to US$8.1 bn in 2024, 4.1 times as much", without a full stop. */
export function courseText([first, last]: readonly [LinePoint, LinePoint], unit: Unit): string {
	const [from, to] = [formatValue(first.value, unit), formatValue(last.value, unit)];
	if (first === last) return `has one value: ${from} in ${first.year}`;
	const way = direction(first, last, unit);
	if (way === 0) return `stands at ${from} in ${first.year} and in ${last.year}`;
	const verb = way > 0 ? 'rose' : 'fell';
	const course = `${verb} from ${from} in ${first.year} to ${to} in ${last.year}`;
	const size = sizeText(first.value, last.value, unit);
	return size === '' ? course : `${course}, ${size}`;
}

/** Above this a ratio only says that the first value is next to nothing. */
const LARGEST_RATIO = 1000;

function sizeText(first: number, last: number, unit: Unit): string {
	if (!isAmount(unit)) return '';
	if (!(first > 0 && last > 0)) return '';
	const ratio = last / first;
	if (ratio > LARGEST_RATIO) return `more than ${formatNumber(LARGEST_RATIO, 0)} times as much`;
	if (ratio >= 2) return `${formatNumber(ratio, ratio < 10 ? 1 : 0)} times as much`;
	const change = percent((ratio - 1) * 100).replace(/^[+−]/, '');
	return `${change} ${ratio > 1 ? 'more' : 'less'}`;
}

/** The step between adjacent years that took most away; by ratio for amounts, else by difference. */
export function largestFall(
	lines: readonly Line[],
	unit: Unit,
): { line: Line; from: LinePoint; to: LinePoint } | undefined {
	const loss = (from: LinePoint, to: LinePoint) =>
		isAmount(unit) && from.value > 0 ? (from.value - to.value) / from.value : from.value - to.value;
	return lines
		.flatMap((line) =>
			line.points.flatMap((to, index) => {
				const from = line.points[index - 1];
				return from?.year === to.year - 1 && direction(from, to, unit) < 0
					? [{ line, from, to, loss: loss(from, to) }]
					: [];
			}),
		)
		.toSorted((a, b) => b.loss - a.loss)[0];
}
