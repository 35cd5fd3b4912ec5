import { dayCurveFigure } from '../../../charts/day-curve/figure.ts';
import { drawingIds, type DrawMethod } from './drawings.ts';

const id = 'calc-day';

/** The day of the calculator of agents, where a table of intervals was given. */
export const drawDay: DrawMethod = (inputs) => {
	const figure = dayCurveFigure(inputs, drawingIds(id));
	return figure ? [{ id, ...figure }] : [];
};
