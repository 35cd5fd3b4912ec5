import type { ChartType } from '../chart-type.ts';
import { describeWaterfall, waterfallFindings } from './describe.ts';
import { waterfallMarks } from './marks.ts';
import { waterfallModel, type WaterfallInput, type WaterfallModel } from './model.ts';
import { waterfallSvg } from './svg.ts';
import { waterfallTable } from './table.ts';

/** Two totals and the steps between them; made from amounts and not from a measure. */
export const waterfallChart: Omit<ChartType<WaterfallModel>, 'model'> & {
	model(input: WaterfallInput): WaterfallModel;
} = {
	model: waterfallModel,
	svg: waterfallSvg,
	table: waterfallTable,
	describe: describeWaterfall,
	findings: waterfallFindings,
	marks: waterfallMarks,
	notes: () => [],
};
