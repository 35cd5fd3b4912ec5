import fc from 'fast-check';
import type { Field } from '../../../src/methods/method.ts';

const origin = { kind: 'invented' } as const;
const id = fc.constantFrom('a', 'aht', 'calls', 'p-1', 'constructor', '__proto__', 'x', 'y', 'z');
/** JSON knows no −0, and nobody types it. */
const number = fc
	.double({ min: -1e12, max: 1e12, noNaN: true })
	.map((value) => (value === 0 ? 0 : value));

const numberField = fc
	.record({
		id,
		unit: fc.constantFrom('', 's', '%', 'US$', 'US$ a year', '% of paid time', 'calls'),
		bounds: fc.tuple(number, number).map((two) => two.toSorted((a, b) => a - b)),
		whole: fc.boolean(),
	})
	.map(({ bounds, ...rest }): Field => {
		const [low = 0, high = 0] = bounds;
		const [min, max] = rest.whole ? [Math.floor(low), Math.ceil(high)] : [low, high];
		return { kind: 'number', label: 'A', step: 1, usual: min, min, max, origin, ...rest };
	});

const choiceField = fc
	.record({
		id,
		values: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1 }),
	})
	.map(({ id, values }): Field => {
		const choices = values.map((value) => ({ value, name: value }));
		return { kind: 'choice', id, label: 'B', choices, usual: values[0] ?? '' };
	});

const textField = fc
	.record({ id, usual: fc.string({ maxLength: 20 }) })
	.map(({ id, usual }): Field => ({ kind: 'text', id, label: 'C', max: 200, usual, origin }));

/** Fields of a method that could be. */
export const anyFields = fc.uniqueArray(fc.oneof(numberField, choiceField, textField), {
	selector: (field) => field.id,
	minLength: 1,
	maxLength: 6,
});

/** Fields with values that they take. */
export const anyInputs = anyFields.chain((fields) =>
	fc.tuple(...fields.map(valueOf)).map((values) => ({
		fields,
		inputs: Object.fromEntries(fields.map(({ id }, index) => [id, values[index] ?? ''])),
	})),
);

function valueOf(field: Field): fc.Arbitrary<number | string> {
	if (field.kind === 'choice') return fc.constantFrom(...field.choices.map(({ value }) => value));
	if (field.kind === 'text') {
		return fc.string({ maxLength: field.max, unit: 'grapheme' }).map((text) => text.slice(0, 200));
	}
	const { min, max, whole } = field;
	if (whole) return fc.integer({ min, max });
	return fc.double({ min, max, noNaN: true }).map((value) => (value === 0 ? 0 : value));
}
