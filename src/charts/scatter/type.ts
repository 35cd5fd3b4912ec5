import type { ChartType } from '../chart-type.ts';
import { refuseUnranked } from '../draw.ts';
import { describeScatter } from './describe.ts';
import { scatterFindings } from './findings.ts';
import { scatterMarks } from './marks.ts';
import { scatterModel, type ScatterModel } from './model.ts';
import { scatterNotes } from './notes.ts';
import { scatterSvg } from './svg.ts';
import { scatterTable } from './table.ts';

/** Two measures against each other: each place is a circle, a third measure may give it its area. */
export const scatterChart: ChartType<ScatterModel> = {
	model: (input) => {
		refuseUnranked(input);
		return scatterModel(input);
	},
	svg: scatterSvg,
	table: scatterTable,
	describe: describeScatter,
	findings: scatterFindings,
	marks: scatterMarks,
	notes: scatterNotes,
};
