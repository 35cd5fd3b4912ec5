import type { Form } from '../chart-type.ts';
import { valueAxis, type ValueAxis } from './axes.ts';
import { endsOf } from './change.ts';
import { endLabel, type EndLabel, type Piece } from './end-label.ts';
import type { Absent, Line } from './line.ts';
import { pixelsDown, type Plot } from './line-svg.ts';
import { marginClass } from './margins.ts';
import type { TrendModel } from './model.ts';
import { shownText } from './shown-text.ts';
import { stackLabels } from './stack.ts';
import { yearScale } from './year-scale.ts';

/** A line with the place of its label. */
export interface PlacedLine {
	line: Line;
	/** Drawn heavier: the first chosen place. */
	on: boolean;
	label: EndLabel;
	/** Heights of the last point and of the label's middle, in pixels. */
	end: number;
	labelMiddle: number;
}

export interface TrendLayout {
	form: Form;
	height: number;
	/** Classes of the margins, and the pixels left of the plot. */
	margins: { classes: string; start: number };
	plot: Plot;
	axis: ValueAxis;
	years: readonly { across: number; text: string }[];
	yearBaseline: number;
	lines: readonly PlacedLine[];
	absent: readonly { place: Absent; baseline: number }[];
	events: readonly { across: number; text: string }[];
	/** So many points that those inside lines are not drawn as dots. */
	small: boolean;
}

interface FormSpec {
	plot: number;
	ticks: number;
	years: number;
	label: number;
	dots: number;
}

const forms: Record<Form, FormSpec> = {
	wide: { plot: 320, ticks: 6, years: 6, label: 196, dots: 60 },
	narrow: { plot: 250, ticks: 5, years: 3, label: 92, dots: 24 },
};

export const axisLabelBaseline = 14;
/** From the end of the plot to its labels, in pixels. */
export const labelGap = 20;
const PLOT_TOP = 32;
const EVENT_HEIGHT = 18;
const YEARS_HEIGHT = 26;
const ABSENT_HEIGHT = 20;
/** A value that is this much older than the newest one shows its year plainly. */
const OLD_YEARS = 3;

/** Places the lines, their labels and everything around them. */
export function trendLayout(model: TrendModel, form: Form): TrendLayout {
	const spec = forms[form];
	const axis = valueAxis(model, model.lines, spec.ticks);
	const years = yearScale(model.years, spec.years);
	const labels = model.lines.map((line) => labelOf(model, line, spec.label));
	const needed = labels.reduce((sum, { height }) => sum + height, 0);
	const plot: Plot = {
		top: PLOT_TOP + (model.events.length > 0 ? EVENT_HEIGHT : 0),
		height: Math.max(spec.plot, Math.ceil(needed)),
		acrossOf: (year) => years.shareOf(year),
		downOf: (shown) => axis.downOf(shown),
	};
	const bottom = plot.top + plot.height;
	const ends = model.lines.map((line) => pixelsDown(plot, endsOf(line)[1]));
	const middles = stackLabels(
		labels.map(({ height }, index) => ({ wanted: ends[index] ?? 0, height })),
		plot.top - 8,
		bottom + 8,
	);
	const start = marginClass('start', axis.width + 10);
	const end = marginClass('end', Math.max(...labels.map(({ width }) => width)) + labelGap);
	const absentTop = bottom + YEARS_HEIGHT;
	return {
		form,
		height: absentTop + model.absent.length * ABSENT_HEIGHT + 4,
		margins: { classes: `${start.name} ${end.name}`, start: start.pixels },
		plot,
		axis,
		years: years.ticks.map((year) => ({ across: years.shareOf(year), text: String(year) })),
		yearBaseline: bottom + 18,
		lines: model.lines.flatMap((line, index): PlacedLine[] => {
			const label = labels[index];
			if (!label) return [];
			return [
				{
					line,
					on: line.country === model.first,
					label,
					end: ends[index] ?? 0,
					labelMiddle: middles[index] ?? 0,
				},
			];
		}),
		absent: model.absent.map((place, index) => ({
			place,
			baseline: absentTop + index * ABSENT_HEIGHT + 15,
		})),
		events: model.events.map(({ year, text }) => ({ across: years.shareOf(year), text })),
		small: model.lines.reduce((sum, { points }) => sum + points.length, 0) > spec.dots,
	};
}

/** Name and last number, with the year where the line ends before the others. */
function labelOf(model: TrendModel, line: Line, most: number): EndLabel {
	const [, last] = endsOf(line);
	const rest: Piece[] = [{ text: shownText(last.shown, model), kind: 'value' }];
	const age = model.years[1] - last.year;
	if (age > 0) rest.push({ text: String(last.year), kind: age < OLD_YEARS ? 'year' : 'old' });
	return endLabel(line.name, rest, most, line.country === model.first);
}
