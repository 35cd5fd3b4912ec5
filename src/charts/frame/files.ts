import { storedUnit } from '../../data/format-value.ts';
import type { ChartTable } from '../chart-type.ts';
import { csvText } from '../shared/csv-text.ts';
import type { SaidFacts } from '../shared/measure.ts';

/** What a file made from a chart says about itself. */
export interface FileFacts {
	title: string;
	measures: readonly SaidFacts[];
	/** Address of the view. */
	link: string;
	/** Data edition of the values. */
	edition: string;
}

/**
 * A chart's table as CSV: values as stored, an empty cell where there is none; unit,
 * source, edition and address stand in the last columns of every row.
 */
export function tableCsv({ columns, rows }: ChartTable, facts: FileFacts): string {
	const header = columns.map(({ name }) => name);
	const about = ['unit', 'source', 'edition', 'link'];
	const units = facts.measures.map(({ unit }) => storedUnit(unit)).join('; ');
	const sources = facts.measures.map(({ source, licence }) => `${source} (${licence})`).join('; ');
	return csvText([
		['key', ...header, ...about],
		...rows.map(({ key, heading, cells }) => [
			key,
			heading,
			...cells.map(({ text, value }, index) =>
				value === undefined ? (columns[index + 1]?.numeric ? '' : text) : String(value),
			),
			units,
			sources,
			facts.edition,
			facts.link,
		]),
	]);
}

/** A chart's table as JSON, with what each measure is; a missing value is null. */
export function tableJson({ columns, rows }: ChartTable, facts: FileFacts): string {
	const names = columns.slice(1).map(({ name }) => name);
	const places = rows.map(({ key, heading, cells }) => ({
		key,
		name: heading,
		...Object.fromEntries(
			cells.map(({ text, value }, index) => [
				names[index] ?? String(index),
				value ?? (columns[index + 1]?.numeric ? null : text),
			]),
		),
	}));
	const { title, measures, link, edition } = facts;
	const about = measures.map((measure) => ({
		id: measure.id,
		name: measure.name,
		unit: storedUnit(measure.unit),
		source: measure.source,
		licence: measure.licence,
		caveat: measure.caveat,
	}));
	return `${JSON.stringify({ title, link, edition, measures: about, rows: places }, null, '\t')}\n`;
}
