import type { ChartInput, ChartTable, ChartType, Form, Mark, SvgIds } from './chart-type.ts';

/** A chart of one view in all its forms. */
export interface Drawn {
	svg(form: Form, ids: SvgIds): string;
	table: ChartTable;
	sentences: readonly string[];
	findings: readonly string[];
	marks: readonly (readonly Mark[])[];
	notes: readonly string[];
}

/** Makes a chart of a view. Throws NothingToShow when the view holds no value. */
export type Draw = (input: ChartInput) => Drawn;

/** Hides the model of a chart type, so that all types are used alike. */
export function drawing<Model>(type: ChartType<Model>): Draw {
	return (input) => {
		const model = type.model(input);
		return {
			svg: (form, ids) => type.svg(model, form, ids),
			table: type.table(model),
			sentences: type.describe(model),
			findings: type.findings(model),
			marks: type.marks(model),
			notes: type.notes(model),
		};
	};
}
