/** Where the first value of a field comes from; readers see it beside the field. */
export type Origin =
	| { kind: 'invented' }
	/** A figure with its source: a key of the bibliography, and what it stands for. */
	| { kind: 'sourced'; source: string; note: string };

/** A number that a reader gives. Percentages are written as percent: 30 means 30 of 100. */
export interface NumberField {
	kind: 'number';
	/** Short and permanent: it stands in links. */
	id: string;
	label: string;
	/** After the number, for example "s", "%", "US$ a year". */
	unit: string;
	min: number;
	max: number;
	/** Step of the arrow keys; any number in range is accepted. */
	step: number;
	/** Only whole numbers make sense. */
	whole?: boolean;
	usual: number;
	origin: Origin;
	hint?: string;
}

/** One of a few words. */
export interface ChoiceField {
	kind: 'choice';
	id: string;
	label: string;
	choices: readonly { value: string; name: string }[];
	usual: string;
	hint?: string;
}

/** A pasted or typed table, a row a line; the method reads it. */
export interface TextField {
	kind: 'text';
	id: string;
	label: string;
	/** Most characters that are accepted. */
	max: number;
	usual: string;
	origin: Origin;
	hint?: string;
}

export type Field = NumberField | ChoiceField | TextField;

/** Values by field id, parsed and in range. */
export type Inputs = Readonly<Record<string, number | string>>;

/** One result. */
export interface Output {
	id: string;
	label: string;
	/** In full precision, for files. */
	value: number;
	/** As readers see it, with unit. */
	text: string;
	note?: string;
	/** The answer itself, shown large. */
	main?: boolean;
}

export interface OutputTable {
	id: string;
	caption: string;
	columns: readonly { name: string; numeric: boolean }[];
	rows: readonly {
		heading: string;
		cells: readonly { text: string; value?: number }[];
		/** The row that holds the answer. */
		marked?: boolean;
	}[];
}

/** What a method answers. */
export interface Result {
	outputs: readonly Output[];
	tables: readonly OutputTable[];
	/** The answer in words, computed. */
	sentences: readonly string[];
	/** What makes this answer doubtful: an assumption that fails for these inputs. */
	warnings: readonly string[];
}

/** A calculation that build, browser and tests run alike. */
export interface Method {
	id: string;
	/** Groups of fields with their headings. */
	groups: readonly { heading: string; fields: readonly Field[] }[];
	/** Throws InputProblem when values are in range one by one and impossible together. */
	calculate(inputs: Inputs): Result;
}

/** What is wrong with one field, in a sentence that says what to do. */
export class InputProblem extends Error {
	override name = 'InputProblem';
	readonly field: string;

	constructor(field: string, message: string) {
		super(message);
		this.field = field;
	}
}
