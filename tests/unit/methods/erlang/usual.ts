import type { Inputs, Method, OutputTable } from '../../../../src/methods/method.ts';

/** The usual values of a method, some of them changed. */
export function inputsOf(method: Method, changes: Inputs = {}): Inputs {
	const usual = method.groups
		.flatMap(({ fields }) => fields)
		.map((field) => [field.id, field.usual]);
	return { ...(Object.fromEntries(usual) as Inputs), ...changes };
}

/** The result of a method for its usual values, some of them changed. */
export function resultOf(method: Method, changes: Inputs = {}) {
	const result = method.calculate(inputsOf(method, changes));
	return {
		...result,
		text: (id: string) => result.outputs.find((output) => output.id === id)?.text,
		value: (id: string) => result.outputs.find((output) => output.id === id)?.value,
		table: (id: string) => rowsOf(result.tables.find((table) => table.id === id)!),
	};
}

/** A table as text, the row heading first. */
function rowsOf({ rows }: OutputTable): string[][] {
	return rows.map(({ heading, cells }) => [heading, ...cells.map(({ text }) => text)]);
}
