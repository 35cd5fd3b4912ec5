import type { MeasureFacts } from '../shared/measure.ts';
import type { ViewState } from '../view-state.ts';
import type { Line, LinePoint } from './line.ts';
import type { Base } from './transform.ts';

/** What lines of one drawing share: the measure, the mode and the axes. */
export interface LineView {
	facts: MeasureFacts;
	mode: ViewState['mode'];
	base?: Base;
	log: boolean;
	/** A log scale was asked for and is impossible. */
	logRefused: boolean;
	/** First and last year drawn. */
	years: readonly [first: number, last: number];
}

/** Whether heights are values, so that one line above another means a higher value. */
export function comparesValues({ mode, base }: LineView): boolean {
	return mode === 'value' && base === undefined;
}

/** More decades than this show nothing but the smallest value. */
const MOST_DECADES = 12;

/** The shared facts of lines that will be drawn. Takes at least one line. */
export function viewOf(
	facts: MeasureFacts,
	state: ViewState,
	lines: readonly Line[],
	base: Base | undefined,
): LineView {
	const points = lines.flatMap((line) => line.points);
	const asked =
		state.mode === 'value' && (state.scale === 'auto' ? facts.scale : state.scale) === 'log';
	const log = asked && canBeLog(points);
	return {
		facts,
		mode: state.mode,
		...(base !== undefined && { base }),
		log,
		logRefused: asked && !log,
		years: [Math.min(...points.map(yearOf)), Math.max(...points.map(yearOf))],
	};
}

function canBeLog(points: readonly LinePoint[]): boolean {
	const values = points.map(({ shown }) => shown);
	const smallest = Math.min(...values);
	return smallest > 10 ** -MOST_DECADES && Math.max(...values) / smallest < 10 ** MOST_DECADES;
}

function yearOf({ year }: LinePoint): number {
	return year;
}
