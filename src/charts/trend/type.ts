import type { ChartType } from '../chart-type.ts';
import { describeTrend } from './describe.ts';
import { trendFindings } from './findings.ts';
import { trendMarks } from './marks.ts';
import { trendModel, type TrendModel } from './model.ts';
import { trendNotes } from './notes.ts';
import { trendSvg } from './svg.ts';
import { trendTable } from './table.ts';

/** Places through the years, a line for each. */
export const trendChart: ChartType<TrendModel> = {
	model: (input) => trendModel(input),
	svg: trendSvg,
	table: trendTable,
	describe: describeTrend,
	findings: trendFindings,
	marks: trendMarks,
	notes: trendNotes,
};
