import type { ChartInput, ChartTable, Form, Mark, SvgIds } from '../charts/chart-type.ts';
import type { AnyChart } from './chart-types.ts';

/** What changes in a drawing whose ground may stay: the content of its `[data-marks]`. */
export interface DrawnMarks {
	form: Form;
	markup: string;
}

/** A view ready for the page. Drawings are markup that escapes every text. */
export interface DrawnView {
	title: string;
	/** Both drawings, made when they are asked for. */
	drawings: () => readonly string[];
	/** Only the marks of both; absent where a drawing has no ground that could stay. */
	marksOnly?: () => readonly DrawnMarks[];
	table: ChartTable;
	sentences: readonly string[];
	notes: readonly string[];
	marks: readonly (readonly Mark[])[];
}

const forms = ['wide', 'narrow'] as const;

/** Draws a chart in both forms, with its table and words. Throws NothingToShow without any value. */
export function drawChart(type: AnyChart, input: ChartInput, ids: SvgIds): DrawnView {
	const model = type.model(input);
	return {
		title: type.findings(model)[0] ?? input.measure.facts.name,
		drawings: () => forms.map((form) => type.svg(model, form, ids)),
		...('marksSvg' in type && {
			marksOnly: () =>
				forms.map((form) => ({ form, markup: type.marksSvg?.(model, form, ids) ?? '' })),
		}),
		table: type.table(model),
		sentences: type.describe(model),
		notes: type.notes(model),
		marks: type.marks(model),
	};
}
