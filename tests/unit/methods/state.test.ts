import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf, usualInputs } from '../../../src/methods/inputs.ts';
import type { Field } from '../../../src/methods/method.ts';
import { loadMethod, methodIds } from '../../../src/methods/registry.ts';
import { decode, encode, LONGEST_QUERY, rawFromQuery } from '../../../src/methods/state.ts';
import { anyFields, anyInputs } from './any-fields.ts';

const origin = { kind: 'invented' } as const;
const calls: Field = {
	kind: 'number',
	id: 'calls',
	label: 'Calls',
	unit: 'calls',
	min: 1,
	max: 1000,
	step: 1,
	usual: 180,
	origin,
};
const day: Field = { kind: 'text', id: 'day', label: 'Day', max: 9000, usual: 'a', origin };

const anyText = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webQueryParameters());

describe('the state of a calculator in its address', () => {
	it('is empty for the usual values', () => {
		expect(encode([calls, day], { calls: 180, day: 'a' })).toBe('');
	});

	it('holds what differs, by the ids of the fields', () => {
		expect(encode([calls, day], { calls: 90, day: 'a b\nc' })).toBe('calls=90&day=a+b%0Ac');
	});

	it('comes back as it was', () => {
		fc.assert(
			fc.property(anyInputs, ({ fields, inputs }) => {
				const query = encode(fields, inputs);
				if (query === undefined) throw new Error('too long');
				// A lone surrogate has no form in an address.
				fc.pre(Object.values(inputs).every((value) => String(value).isWellFormed()));
				expect(decode(fields, query)).toEqual({ inputs, problems: [] });
				expect(decode(fields, `?${query}`).inputs).toEqual(inputs);
			}),
		);
	});

	it('keeps what cannot be used, so that the field shows it with its problem', () => {
		expect(rawFromQuery([calls], '?calls=lots')).toEqual({ calls: 'lots' });
		expect(decode([calls], '?calls=lots').problems).toHaveLength(1);
	});

	it('ignores keys that are no field, and all but the first of a key', () => {
		expect(rawFromQuery([calls], '?x=1&calls=5&calls=6&highlight=a')).toEqual({ calls: '5' });
	});

	it('reaches no prototype', () => {
		const query = '?__proto__=1&constructor=2&__proto__[calls]=3&calls.__proto__=4';
		expect(rawFromQuery([calls], query)).toEqual({});
		expect(decode([calls], query).inputs).toEqual({ calls: 180 });
		expect(Object.hasOwn(Object.prototype, 'calls')).toBe(false);
	});

	it('is bounded', () => {
		expect(encode([day], { day: 'x'.repeat(LONGEST_QUERY) })).toBeUndefined();
		expect(rawFromQuery([calls], `?calls=5&x=${'x'.repeat(LONGEST_QUERY)}`)).toEqual({});
		expect(rawFromQuery([calls], `?calls=${'1'.repeat(100)}`)).toEqual({});
	});

	it('of any text throws nothing and gives only the fields', () => {
		fc.assert(
			fc.property(anyFields, anyText, (fields, text) => {
				const { inputs, problems } = decode(fields, text);
				const named = [...Object.keys(inputs), ...problems.map(({ field }) => field)];
				expect(named.toSorted()).toEqual(fields.map(({ id }) => id).toSorted());
			}),
		);
	});

	it.each(methodIds)(
		'of %s fits into a link with the usual values and has distinct keys',
		async (id) => {
			const fields = fieldsOf(await loadMethod(id));
			const ids = fields.map((field) => field.id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const field of ids) expect(field).toMatch(/^[a-z][a-z0-9-]*$/);
			expect(ids).not.toContain('highlight');
			expect(decode(fields, '')).toEqual({ inputs: usualInputs(fields), problems: [] });
			const changed = { ...usualInputs(fields), [ids[0] ?? '']: -1 };
			expect(encode(fields, changed)).toBe(`${ids[0]}=-1`);
		},
	);
});
