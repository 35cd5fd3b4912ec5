import { problemWords } from '../../strings/calculators.ts';
import { InputProblem, type Inputs } from '../method.ts';
import { plainNumber } from './format-money.ts';
import type { NamedNumberField } from './number-field.ts';

/**
 * The numbers of the given fields by id. Throws InputProblem for a value that is no finite number,
 * lies outside the field's range, or has a fraction where only whole numbers make sense.
 */
export function readNumbers<Id extends string>(
	fields: readonly NamedNumberField<Id>[],
	inputs: Inputs,
): Record<Id, number> {
	return Object.fromEntries(
		fields.map((field) => [field.id, checked(field, inputs[field.id])]),
	) as Record<Id, number>;
}

function checked(field: NamedNumberField<string>, value: number | string | undefined): number {
	const { id, label, min, max, whole } = field;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new InputProblem(id, problemWords.noNumber(label));
	}
	if (value < min || value > max) {
		throw new InputProblem(id, problemWords.outside(label, plainNumber(min), plainNumber(max)));
	}
	if (whole && !Number.isInteger(value)) {
		throw new InputProblem(id, problemWords.notWhole(label));
	}
	return value;
}
