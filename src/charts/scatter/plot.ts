import { textWidth } from '../shared/text-width.ts';
import { axisTitle } from './axis-title.ts';
import { fittingScale, holdsZero, scaleOf, TICK_SIZE } from './fitting-scale.ts';
import type { FormSpec } from './forms.ts';
import type { ScatterModel } from './model.ts';
import type { Step } from './paths.ts';
import { LINE } from './wrap-text.ts';

/** The rectangle that circles stand in, with its ticks. Left and right are shares of the drawing. */
export interface PlotFrame {
	left: number;
	right: number;
	top: number;
	bottom: number;
	acrossTicks: readonly { x: number; label: string; anchor: 'middle' | 'end' }[];
	upTicks: readonly { y: number; label: string }[];
	tickBaseline: number;
	/** Where zero lies inside an axis. */
	zero: { x?: number; y?: number };
}

type Values = Pick<Step, 'across' | 'up'>;

/** The way from values to the drawing. */
export interface Plot {
	frame: PlotFrame;
	/** A share of the drawing's width. */
	x: (value: number) => number;
	/** Pixels down. */
	y: (value: number) => number;
	/** A share of the plot's width, and pixels below its top. */
	inPlot: (values: Values) => readonly [x: number, y: number];
}

const LABEL_GAP = 8;

/** Makes room for the title above, the labels beside and, between them, the scales of both axes. */
export function plotOf(model: ScatterModel, spec: FormSpec): Plot {
	const pad = model.size ? 0.08 : 0.045;
	const upScale = scaleOf(model, 'up', pad, spec.ticks);
	const widest = Math.max(0, ...upScale.ticks.map(({ label }) => textWidth(label, TICK_SIZE)));
	const left = Math.ceil(((widest + LABEL_GAP + 2) / spec.least) * 200) / 200;
	const width = spec.right - left;
	const acrossScale = fittingScale(model, pad, spec.ticks, width * spec.least);

	const titles = axisTitle(model.up, spec.least);
	const top = 14 + titles.length * LINE + (model.quadrants ? 8 : 0);
	const bottom = top + spec.plotHeight;
	const x = (value: number) => left + acrossScale.shareOf(value) * width;
	const y = (value: number) => bottom - upScale.shareOf(value) * spec.plotHeight;
	return {
		frame: {
			left,
			right: spec.right,
			top,
			bottom,
			acrossTicks: acrossScale.ticks.map(({ value, label }) => {
				const half = textWidth(label, TICK_SIZE) / 2;
				const at = x(value);
				return { x: at, label, anchor: at * spec.least + half > spec.least ? 'end' : 'middle' };
			}),
			upTicks: upScale.ticks.map(({ value, label }) => ({ y: y(value), label })),
			tickBaseline: bottom + 18,
			zero: {
				...(holdsZero(acrossScale) && { x: x(0) }),
				...(holdsZero(upScale) && { y: y(0) }),
			},
		},
		x,
		y,
		inPlot: ({ across, up }) => [acrossScale.shareOf(across.value), y(up.value) - top],
	};
}
