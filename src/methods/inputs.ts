import { formatNumber } from '../strings/english.ts';
import { inputWords } from '../strings/methods.ts';
import { boundText } from './bound-text.ts';
import type { Field, Inputs, Method, NumberField } from './method.ts';
import { readNumber } from './read-number.ts';

/** What readers typed, by field id; a field that is left out has its usual value. */
export type RawInputs = Readonly<Partial<Record<string, string>>>;

/** A field that cannot be used as it stands, and a sentence that says what to do. */
export interface FieldProblem {
	field: string;
	message: string;
}

/** Values of the fields that can be used, and a problem for each of the others. */
export interface ParsedInputs {
	inputs: Inputs;
	problems: FieldProblem[];
}

/** All fields of a method in the order of its groups. */
export function fieldsOf({ groups }: Pick<Method, 'groups'>): Field[] {
	return groups.flatMap(({ fields }) => fields);
}

/** The usual values of a method. */
export function usualInputs(fields: readonly Field[]): Inputs {
	return Object.fromEntries(fields.map(({ id, usual }) => [id, usual]));
}

/**
 * Reads what was typed. Nothing is corrected in silence: a text that is no number, or a number out
 * of range, is a problem and no value.
 */
export function parseInputs(fields: readonly Field[], raw: RawInputs): ParsedInputs {
	const problems: FieldProblem[] = [];
	const values: [string, number | string][] = [];
	for (const field of fields) {
		const typed = Object.hasOwn(raw, field.id) ? raw[field.id] : undefined;
		const read = typed === undefined ? { value: field.usual } : readField(field, typed);
		if ('message' in read) problems.push({ field: field.id, message: read.message });
		else values.push([field.id, read.value]);
	}
	return { inputs: Object.fromEntries(values), problems };
}

type Read = { value: number | string } | { message: string };

function readField(field: Field, typed: string): Read {
	switch (field.kind) {
		case 'number':
			return readNumberField(field, typed);
		case 'choice': {
			if (field.choices.some(({ value }) => value === typed)) return { value: typed };
			return { message: inputWords.choice(field.choices.map(({ name }) => name).join(', ')) };
		}
		case 'text':
			return typed.length > field.max
				? { message: inputWords.long(formatNumber(field.max, 0)) }
				: { value: typed };
	}
}

function readNumberField({ unit, min, max, whole }: NumberField, typed: string): Read {
	const read = readNumber(typed, unit);
	if ('fault' in read) {
		switch (read.fault) {
			case 'empty':
				return { message: inputWords.empty };
			case 'decimal-comma':
				return { message: inputWords.decimalComma(read.better) };
			case 'other-unit':
				return { message: inputWords.otherUnit(unit) };
			case 'no-number':
				return { message: inputWords.noNumber(shortened(typed)) };
		}
	}
	if (read.value < min || read.value > max) {
		return { message: inputWords.range(boundText(min), boundText(max)) };
	}
	if (whole && !Number.isInteger(read.value)) return { message: inputWords.whole };
	return read;
}

function shortened(typed: string): string {
	const text = typed.trim();
	return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
