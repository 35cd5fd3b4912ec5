import { textWidth } from '../shared/text-width.ts';
import { axisScale, type AxisScale } from './axis-scale.ts';
import type { ScatterModel } from './model.ts';

/** Size of tick labels and notes in pixels. */
export const TICK_SIZE = 13;
/** Smallest distance between the labels of two ticks. */
const TICK_AIR = 8;

/** The scale of one axis, over all circles and the steps of paths, with at most `most` ticks. */
export function scaleOf(
	{ places, paths, ...axes }: ScatterModel,
	side: 'across' | 'up',
	pad: number,
	most: number,
): AxisScale {
	const { facts, log } = axes[side];
	const values = [...places, ...paths.flatMap(({ steps }) => steps)].map(
		(step) => step[side].value,
	);
	return axisScale({ values, log, divisor: facts.unit.divisor, pad, most });
}

/** The scale across with most ticks whose labels keep apart on the narrowest drawing. */
export function fittingScale(
	model: ScatterModel,
	pad: number,
	ticks: number,
	plotWidth: number,
): AxisScale {
	for (let most = ticks; most > 2; most--) {
		const scale = scaleOf(model, 'across', pad, most);
		const fits = scale.ticks.every((tick, index) => {
			const next = scale.ticks[index + 1];
			if (!next) return true;
			const room = (scale.shareOf(next.value) - scale.shareOf(tick.value)) * plotWidth;
			const needed = textWidth(tick.label, TICK_SIZE) + textWidth(next.label, TICK_SIZE);
			return room >= needed / 2 + TICK_AIR;
		});
		if (fits) return scale;
	}
	return scaleOf(model, 'across', pad, 2);
}

/** Whether zero is one of the ticks. */
export function holdsZero({ ticks }: AxisScale): boolean {
	return ticks.some(({ value }) => value === 0);
}
