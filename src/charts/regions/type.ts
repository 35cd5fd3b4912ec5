import type { ChartType } from '../chart-type.ts';
import { refuseUnranked } from '../draw.ts';
import { describeRegions } from './describe.ts';
import { regionsFindings } from './findings.ts';
import { regionsMarks } from './marks.ts';
import { regionsModel, type RegionsModel } from './model.ts';
import { regionsNotes } from './notes.ts';
import { regionsSvg } from './svg.ts';
import { regionsTable } from './table.ts';

/** Places by region on one axis, each region with its median, range and count. */
export const regionsChart: ChartType<RegionsModel> = {
	model: (input) => {
		refuseUnranked(input);
		return regionsModel(input);
	},
	svg: regionsSvg,
	table: regionsTable,
	describe: describeRegions,
	findings: regionsFindings,
	marks: regionsMarks,
	notes: regionsNotes,
};
