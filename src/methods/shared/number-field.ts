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

/** Number fields of one method with invented values: words by id, of which some have a hint. */
export function inventedNumbers<const Id extends string>(
	words: Readonly<Record<Id, { label: string; unit: string; hint?: string }>>,
) {
	return <const Asked extends Id>(id: Asked, bounds: Omit<Bounds, 'hint'>) => {
		const { label, unit, hint } = words[id];
		return inventedNumber(id, label, unit, { ...bounds, ...(hint !== undefined && { hint }) });
	};
}
