import type { NumberField } from '../method.ts';

/** A number field whose id the compiler knows, so that a method cannot read a field it lacks. */
export interface NamedNumberField<Id extends string> extends NumberField {
	id: Id;
}

type Bounds = Pick<NumberField, 'min' | 'max' | 'step' | 'usual'> &
	Partial<Pick<NumberField, 'whole' | 'hint'>>;

/** A number field whose usual value is invented for teaching. */
export function inventedNumber<const Id extends string>(
	id: Id,
	label: string,
	unit: string,
	bounds: Bounds,
): NamedNumberField<Id> {
	return { kind: 'number', id, label, unit, origin: { kind: 'invented' }, ...bounds };
}
