import { tickStep } from 'd3';
import type { TimelineModel } from './model.ts';

/** The drawn axis in pixels. Time runs downward, each year the same distance. */
export interface TimelineLayout {
	width: number;
	height: number;
	/** Place of the line across. */
	line: number;
	top: number;
	bottom: number;
	ticks: readonly { year: number; y: number }[];
	/** One dot for each event; those of one year stand side by side. */
	dots: readonly { x: number; y: number }[];
}

const LINE = 48;
const PADDING = 12;
const DOT_STEP = 9;
const YEAR_HEIGHT = 7;
const LEAST = 160;
const MOST = 560;
/** Wished number of ruled years; d3 may differ by a few. */
const TICKS = 6;

/** Places the axis and its dots. */
export function timelineLayout({ events, span: [first, last] }: TimelineModel): TimelineLayout {
	const step = first === last ? 1 : Math.max(1, tickStep(first, last, TICKS));
	const from = Math.floor(first / step) * step;
	const to = Math.max(Math.ceil(last / step) * step, from + step);
	const length = Math.min(MOST, Math.max(LEAST, (to - from) * YEAR_HEIGHT));
	const y = (year: number) => PADDING + ((year - from) / (to - from)) * length;
	const before = (index: number) =>
		events.slice(0, index).filter(({ year }) => year === events[index]?.year).length;
	const dots = events.map(({ year }, index) => ({
		x: LINE + before(index) * DOT_STEP,
		y: y(year),
	}));
	return {
		width: Math.max(...dots.map(({ x }) => x)) + PADDING,
		height: length + 2 * PADDING,
		line: LINE,
		top: PADDING,
		bottom: PADDING + length,
		ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => {
			const year = from + index * step;
			return { year, y: y(year) };
		}),
		dots,
	};
}
