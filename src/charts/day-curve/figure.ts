import { dayOfInputs } from '../../methods/erlang/day-of-inputs.ts';
import type { Inputs } from '../../methods/method.ts';
import type { ChartTable, Mark, SvgIds } from '../chart-type.ts';
import { dayCurveChart } from './type.ts';

/** Everything a page shows of a day; all of it says the same. */
export interface DayCurveFigure {
	/** The best headline. */
	title: string;
	/** Both drawings as markup. */
	wide: string;
	narrow: string;
	table: ChartTable;
	sentences: readonly string[];
	marks: readonly (readonly Mark[])[];
}

/**
 * The figure for the inputs of the calculator of agents; undefined when no day was pasted. Throws
 * InputProblem as the calculator does.
 */
export function dayCurveFigure(inputs: Inputs, ids: SvgIds): DayCurveFigure | undefined {
	const plan = dayOfInputs(inputs);
	if (!plan) return undefined;
	const model = dayCurveChart.model(plan);
	return {
		title: dayCurveChart.findings(model)[0] ?? '',
		wide: dayCurveChart.svg(model, 'wide', ids),
		narrow: dayCurveChart.svg(model, 'narrow', ids),
		table: dayCurveChart.table(model),
		sentences: dayCurveChart.describe(model),
		marks: dayCurveChart.marks(model),
	};
}
