import type { ChartInput, ChartTable, Mark, SvgIds } from '../charts/chart-type.ts';
import type { AnyChart } from './chart-types.ts';

/** A view ready for the page. Drawings are markup that escapes every text. */
export interface DrawnView {
	title: string;
	drawings: readonly string[];
	table: ChartTable;
	sentences: readonly string[];
	notes: readonly string[];
	marks: readonly (readonly Mark[])[];
}

/** Draws a chart in both forms, with its table and words. Throws NothingToShow without any value. */
export function drawChart(type: AnyChart, input: ChartInput, ids: SvgIds): DrawnView {
	const model = type.model(input);
	return {
		title: type.findings(model)[0] ?? input.measure.facts.name,
		drawings: (['wide', 'narrow'] as const).map((form) => type.svg(model, form, ids)),
		table: type.table(model),
		sentences: type.describe(model),
		notes: type.notes(model),
		marks: type.marks(model),
	};
}
