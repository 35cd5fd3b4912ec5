import type { Plan } from '../../methods/working-hours/plan.ts';
import { report, type Report } from '../../methods/working-hours/report.ts';
import type { ChartTable, Form, Mark, SvgIds } from '../chart-type.ts';
import { describeOverlap } from './describe.ts';
import { overlapFindings } from './findings.ts';
import { overlapMarks } from './marks.ts';
import { overlapModel } from './model.ts';
import { overlapSvg } from './svg.ts';
import { overlapTable } from './table.ts';
import { yearFindings } from './year-findings.ts';
import { yearMarks } from './year-marks.ts';
import { yearModel } from './year-model.ts';
import { yearSvg } from './year-svg.ts';
import { yearTable } from './year-table.ts';

/** One of the two figures of a plan. */
export interface HoursFigure {
	/** States the finding; no full stop. */
	title: string;
	drawing: (form: Form, ids: SvgIds) => string;
	marks: readonly (readonly Mark[])[];
	table: ChartTable;
}

/** What build and browser show of a plan. */
export interface HoursView {
	report: Report;
	/** "15 January 2026". */
	date: string;
	/** The day in one sentence that names every site. */
	summary: string;
	day: HoursFigure;
	year: HoursFigure;
}

/** Computes a plan and prepares its two figures. */
export function hoursView(plan: Plan): HoursView {
	const answers = report(plan);
	const day = overlapModel(answers);
	const year = yearModel(answers);
	return {
		report: answers,
		date: day.day,
		summary: describeOverlap(day).join(' '),
		day: {
			title: overlapFindings(day)[0] ?? '',
			drawing: (form, ids) => overlapSvg(day, form, ids),
			marks: overlapMarks(day),
			table: overlapTable(day),
		},
		year: {
			title: yearFindings(year)[0] ?? '',
			drawing: (form, ids) => yearSvg(year, form, ids),
			marks: yearMarks(year),
			table: yearTable(year),
		},
	};
}
