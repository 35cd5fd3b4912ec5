import { parseInputs, type ParsedInputs, type RawInputs } from './inputs.ts';
import type { Field, Inputs } from './method.ts';

/** Longer queries than this are cut or refused by servers and chat programs on their way. */
export const LONGEST_QUERY = 6000;

/** Longest text of a number or a choice that is read from a link. */
const LONGEST_VALUE = 60;

/**
 * Inputs as a query string without "?", in the order of the fields; a field with its usual value is
 * left out. Undefined when a pasted text makes it longer than a link may be.
 */
export function encode(fields: readonly Field[], inputs: Inputs): string | undefined {
	const query = new URLSearchParams(
		fields
			.filter(({ id, usual }) => Object.hasOwn(inputs, id) && inputs[id] !== usual)
			.map(({ id }) => [id, String(inputs[id])]),
	).toString();
	return query.length > LONGEST_QUERY ? undefined : query;
}

/**
 * What a query string says of the fields, as it would be typed. Keys that are no field are ignored,
 * so is a second value of the same key, and all of a query that no calculator can have written.
 */
export function rawFromQuery(fields: readonly Field[], query: string): RawInputs {
	if (query.length > LONGEST_QUERY + 1) return {};
	const parameters = new URLSearchParams(query);
	return Object.fromEntries(
		fields.flatMap((field) => {
			const value = parameters.get(field.id);
			const longest = field.kind === 'text' ? Infinity : LONGEST_VALUE;
			return value === null || value.length > longest ? [] : [[field.id, value]];
		}),
	);
}

/** The inputs that a query string holds; what it leaves out is as usual. */
export function decode(fields: readonly Field[], query: string): ParsedInputs {
	return parseInputs(fields, rawFromQuery(fields, query));
}
