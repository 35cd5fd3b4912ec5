import type { ChartType } from '../chart-type.ts';
import { describeMultiples } from './describe.ts';
import { multiplesFindings } from './findings.ts';
import { multiplesMarks } from './marks.ts';
import { multiplesModel, type MultiplesModel } from './model.ts';
import { multiplesNotes } from './notes.ts';
import { multiplesSvg } from './svg.ts';
import { multiplesTable } from './table.ts';

/** Places or regions through the years, a panel for each, all with the same axes. */
export const multiplesChart: ChartType<MultiplesModel> = {
	model: multiplesModel,
	svg: multiplesSvg,
	table: multiplesTable,
	describe: describeMultiples,
	findings: multiplesFindings,
	marks: multiplesMarks,
	notes: multiplesNotes,
};
