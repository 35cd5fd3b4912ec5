import { waterfallWords } from '../../strings/waterfall.ts';
import type { Form } from '../chart-type.ts';
import { axisTicks, ruledScale, type AxisTick } from '../shared/ruled-scale.ts';
import { FIRST_ROW, GRID_TOP } from '../shared/tick-axis.ts';
import { amountText, unitOf } from './amount-text.ts';
import { forms } from './forms.ts';
import type { WaterfallModel, WaterfallRow } from './model.ts';

/** One bar: shares of the plot's width across, pixels down. */
export interface PlacedRow {
	row: WaterfallRow;
	top: number;
	height: number;
	baseline: number;
	text: string;
	/** Left end and width of the bar; a width of 0 is drawn as a line. */
	at: number;
	width: number;
	barTop: number;
	barHeight: number;
	/** Thin line from the end of this bar down to the next one. */
	link: { at: number; top: number; bottom: number } | undefined;
}

/** The geometry of the drawing. */
export interface WaterfallLayout {
	form: Form;
	height: number;
	axisLabel: string;
	ticks: readonly AxisTick[];
	gridTop: number;
	gridBottom: number;
	/** Where the first total ends, to compare all bars with it. */
	reference: { at: number; top: number; bottom: number };
	rows: readonly PlacedRow[];
}

/** Shares below this are no visible width. */
const NO_WIDTH = 1e-6;

/** Places every bar on an axis that holds zero. */
export function waterfallLayout(model: WaterfallModel, form: Form): WaterfallLayout {
	const spec = forms[form];
	const ends = model.rows.flatMap(({ start, end }) => [start, end]);
	const unit = unitOf(model);
	const scale = ruledScale([0, ...ends], unit, false, spec.ticks);
	const bars = model.rows.map((row, index) => {
		const top = FIRST_ROW + index * spec.row;
		const barHeight = row.kind === 'total' ? spec.total : spec.step;
		return { row, top, barTop: top + spec.middle - barHeight / 2, barHeight };
	});
	const bottom = FIRST_ROW + bars.length * spec.row;
	return {
		form,
		height: bottom + 2,
		axisLabel: waterfallWords.axis(unit.name),
		ticks: axisTicks(scale),
		gridTop: GRID_TOP,
		gridBottom: bottom,
		reference: {
			at: scale.shareOf(model.from.end),
			top: FIRST_ROW + spec.middle + spec.total / 2,
			bottom,
		},
		rows: bars.map(({ row, top, barTop, barHeight }, index) => {
			const [start, end] = [scale.shareOf(row.start), scale.shareOf(row.end)];
			const next = bars[index + 1];
			const width = Math.abs(end - start);
			return {
				row,
				top,
				height: spec.row,
				baseline: top + spec.baseline,
				text: amountText(row.value, unit),
				at: Math.min(start, end),
				width: width < NO_WIDTH ? 0 : width,
				barTop,
				barHeight,
				// The first step starts at zero again: nothing leads to it.
				link:
					next && row !== model.from
						? { at: end, top: barTop + barHeight, bottom: next.barTop }
						: undefined,
			};
		}),
	};
}
