import { words } from '../strings/charts.ts';
import {
	NothingToShow,
	type ChartInput,
	type ChartTable,
	type ChartType,
	type Form,
	type Mark,
	type SvgIds,
} from './chart-type.ts';

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

/** Throws NothingToShow where a measure does not compare places and the chart does. */
export function refuseUnranked({ measure, across, size }: ChartInput): void {
	const unranked = [measure, across, size].find((one) => one && !one.facts.ranked);
	if (unranked) throw new NothingToShow(words.notComparable(unranked.facts.name));
}

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
