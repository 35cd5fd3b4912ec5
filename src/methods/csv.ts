import { calculationColumns as words } from '../strings/methods.ts';
import { fieldsOf } from './inputs.ts';
import type { Inputs, Method, OutputTable, Result } from './method.ts';

/** Where a calculation comes from. */
export interface CalculationFacts {
	title: string;
	version: string;
	/** Address that holds the inputs. */
	link: string;
}

type Row = readonly string[];

/**
 * A calculation as rows of text with a head: what it is, inputs, outputs and tables, one value a row.
 * Values are in full precision; beside them stands the text that readers see.
 */
export function calculationRows(
	method: Pick<Method, 'groups'>,
	inputs: Inputs,
	{ outputs, tables }: Pick<Result, 'outputs' | 'tables'>,
	{ title, version, link }: CalculationFacts,
): Row[] {
	const { parts, about, columns } = words;
	const fact = (name: string, text: string) => [parts.about, name, '', '', '', safe(text), ''];
	return [
		columns,
		fact(about.title, title),
		fact(about.version, version),
		fact(about.link, link),
		...fieldsOf(method).map((field) => {
			const input = inputs[field.id] ?? field.usual;
			const [value, text] = typeof input === 'number' ? [String(input), ''] : ['', safe(input)];
			const unit = field.kind === 'number' ? field.unit : '';
			return [parts.input, field.label, '', '', value, text, unit];
		}),
		...outputs.map(({ label, value, text }) => [
			parts.output,
			label,
			'',
			'',
			numberText(value),
			safe(text),
			'',
		]),
		...tables.flatMap(tableRows),
	];
}

function tableRows({ caption, columns, rows }: OutputTable): Row[] {
	return rows.flatMap(({ heading, cells }) =>
		cells.map(({ text, value }, index) => [
			words.parts.table,
			caption,
			safe(heading),
			columns[index + 1]?.name ?? '',
			value === undefined ? '' : numberText(value),
			safe(text),
			'',
		]),
	);
}

/** A value that is not finite has no number; its text says what it is. */
function numberText(value: number): string {
	return Number.isFinite(value) ? String(value) : '';
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; a link may have brought it. */
function safe(text: string): string {
	return /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
}
