import type { DayPlan } from '../../methods/erlang/day-plan.ts';
import type { ChartType } from '../chart-type.ts';
import { dayCurveFindings, describeDayCurve } from './describe.ts';
import { dayCurveMarks } from './marks.ts';
import { dayCurveModel, type DayCurveModel } from './model.ts';
import { dayCurveSvg } from './svg.ts';
import { dayCurveTable } from './table.ts';

/** A chart of a method: like every chart, but made from a plan and not from measures. */
export type DayCurveChart = Omit<ChartType<DayCurveModel>, 'model' | 'notes'> & {
	/** Throws RangeError when the plan holds no interval. */
	model(plan: DayPlan): DayCurveModel;
};

/** Calls and agents over a day: two panels on the same times, never two axes in one. */
export const dayCurveChart: DayCurveChart = {
	model: dayCurveModel,
	svg: dayCurveSvg,
	table: dayCurveTable,
	describe: describeDayCurve,
	findings: dayCurveFindings,
	marks: dayCurveMarks,
};
