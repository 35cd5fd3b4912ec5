import { totalCostTornado } from '../../../charts/tornado/total-cost.ts';
import { tornadoChart } from '../../../charts/tornado/type.ts';
import { totalCostWaterfall } from '../../../charts/waterfall/total-cost.ts';
import { waterfallChart } from '../../../charts/waterfall/type.ts';
import type { ChartType } from '../../../charts/chart-type.ts';
import { drawingIds, type DrawMethod, type MethodDrawing } from './drawings.ts';

/** A deal as a waterfall of its costs, and as a tornado of what moves its worth. */
export const drawDeal: DrawMethod = (inputs) => [
	drawn('calc-waterfall', waterfallChart, waterfallChart.model(totalCostWaterfall(inputs))),
	drawn('calc-tornado', tornadoChart, tornadoChart.model(totalCostTornado(inputs))),
];

function drawn<Model>(
	id: string,
	chart: Pick<ChartType<Model>, 'svg' | 'describe' | 'findings' | 'marks'>,
	model: Model,
): MethodDrawing {
	const ids = drawingIds(id);
	return {
		id,
		title: chart.findings(model)[0] ?? '',
		wide: chart.svg(model, 'wide', ids),
		narrow: chart.svg(model, 'narrow', ids),
		sentences: chart.describe(model),
		marks: chart.marks(model),
	};
}
