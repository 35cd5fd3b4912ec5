import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInputs, usualInputs } from '../../../src/methods/inputs.ts';
import type { ChoiceField, NumberField, TextField } from '../../../src/methods/method.ts';
import { anyFields, anyInputs } from './any-fields.ts';

const calls: NumberField = {
	kind: 'number',
	id: 'calls',
	label: 'Calls',
	unit: 'calls',
	min: 1,
	max: 20_000,
	step: 1,
	usual: 180,
	origin: { kind: 'invented' },
};
const people: NumberField = { ...calls, id: 'people', unit: 'people', whole: true };
const share: NumberField = { ...calls, id: 'share', unit: '%', min: 0, max: 100 };
const change: NumberField = { ...calls, id: 'change', unit: '%', min: -50.5, max: 50 };
const cost: NumberField = { ...calls, id: 'cost', unit: 'US$ a year', max: 1e6 };
const pool: ChoiceField = {
	kind: 'choice',
	id: 'pool',
	label: 'Pool',
	usual: 'one',
	choices: [
		{ value: 'one', name: 'One queue' },
		{ value: 'two', name: 'Two queues' },
	],
};
const day: TextField = {
	kind: 'text',
	id: 'day',
	label: 'Day',
	max: 40,
	usual: '09:00 1 2',
	origin: { kind: 'invented' },
};

/** The value or the sentence for one field. */
function read(field: NumberField | ChoiceField | TextField, typed: string): unknown {
	const { inputs, problems } = parseInputs([field], { [field.id]: typed });
	expect(problems.length + Object.keys(inputs).length).toBe(1);
	return problems[0]?.message ?? inputs[field.id];
}

describe('a number as typed', () => {
	it.each([
		[calls, '180', 180],
		[calls, '1,234.5', 1234.5],
		[calls, '1 234', 1234],
		[calls, '1\u00a0234', 1234],
		[calls, '1\u202f234.5', 1234.5],
		[calls, '  7 ', 7],
		[calls, '180 calls', 180],
		[calls, '1e3', 1000],
		[calls, '.5e1', 5],
		[share, '30 %', 30],
		[share, '30%', 30],
		[share, '30 percent', 30],
		[change, '−2', -2],
		[change, '-2.5%', -2.5],
		[change, '– 2', -2],
		[change, '-0', 0],
		[cost, 'US$52,000', 52_000],
		[cost, '$52,000', 52_000],
	])('%o “%s” is %d', (field, typed, value) => {
		expect(read(field, typed)).toBe(value);
	});

	it.each([
		[calls, '', 'Write a number.'],
		[calls, '   ', 'Write a number.'],
		[calls, 'many', '“many” is no number. Write digits, for example 1,234.5.'],
		[calls, 'NaN', '“NaN” is no number. Write digits, for example 1,234.5.'],
		[calls, 'Infinity', '“Infinity” is no number. Write digits, for example 1,234.5.'],
		[calls, '1.2.3', '“1.2.3” is no number. Write digits, for example 1,234.5.'],
		[calls, '12 34', '“12 34” is no number. Write digits, for example 1,234.5.'],
		[calls, '12,34,5', '“12,34,5” is no number. Write digits, for example 1,234.5.'],
		[calls, '10-20', '“10-20” is no number. Write digits, for example 1,234.5.'],
		[calls, '12,5', 'Write decimals with a point: 12.5.'],
		[calls, '1,', '“1,” is no number. Write digits, for example 1,234.5.'],
		[calls, '5 %', 'Write the number in calls.'],
		[calls, '€5', 'Write the number in calls.'],
		[cost, '€52,000', 'Write the number in US$ a year.'],
		[share, '3 min', 'Write the number in %.'],
		[calls, '0', 'Must be between 1 and 20,000.'],
		[calls, '20,001', 'Must be between 1 and 20,000.'],
		[calls, '-5', 'Must be between 1 and 20,000.'],
		[calls, '1e300', 'Must be between 1 and 20,000.'],
		[calls, '1e999', '“1e999” is no number. Write digits, for example 1,234.5.'],
		[change, '-51', 'Must be between −50.5 and 50.'],
		[people, '2.5', 'Must be a whole number.'],
	])('%o “%s”: %s', (field, typed, sentence) => {
		expect(read(field, typed)).toBe(sentence);
	});

	it('is quoted in short', () => {
		expect(String(read(calls, 'x'.repeat(200))).length).toBeLessThan(100);
	});
});

describe('choices and texts', () => {
	it('take one of the choices, and name them otherwise', () => {
		expect(read(pool, 'two')).toBe('two');
		expect(read(pool, 'three')).toBe('Choose one of these: One queue, Two queues.');
		expect(read(pool, '__proto__')).toMatch(/^Choose/);
	});

	it('take a text as it is, up to its length', () => {
		expect(read(day, ' 09:00 <b>\n')).toBe(' 09:00 <b>\n');
		expect(read(day, 'x'.repeat(41))).toBe('Too long: at most 40 characters are read.');
	});
});

describe('all fields together', () => {
	it('have their usual values where nothing was typed', () => {
		const fields = [calls, pool, day];
		expect(parseInputs(fields, {})).toEqual({ inputs: usualInputs(fields), problems: [] });
	});

	it('are read one by one: a fault in one hides no other', () => {
		expect(parseInputs([calls, share, people], { calls: 'x', share: '30', people: '0' })).toEqual({
			inputs: { share: 30 },
			problems: [
				{ field: 'calls', message: '“x” is no number. Write digits, for example 1,234.5.' },
				{ field: 'people', message: 'Must be between 1 and 20,000.' },
			],
		});
	});

	it('ignore what belongs to no field, and what every object inherits', () => {
		const named = { ...calls, id: 'toString' };
		expect(parseInputs([named], { other: '1' }).inputs).toEqual({ toString: 180 });
	});

	it('are never out of range, of the wrong kind, or both value and problem', () => {
		const typed = fc.oneof(
			fc.string(),
			fc.double().map(String),
			fc.constantFrom('', '1,5', '−3 %'),
		);
		fc.assert(
			fc.property(anyFields, fc.array(typed), (fields, texts) => {
				const raw = Object.fromEntries(fields.map(({ id }, index) => [id, texts[index]]));
				const { inputs, problems } = parseInputs(fields, raw);
				for (const field of fields) {
					const value = Object.hasOwn(inputs, field.id) ? inputs[field.id] : undefined;
					const faulty = problems.some((problem) => problem.field === field.id);
					expect(faulty).toBe(value === undefined);
					if (value === undefined || field.kind !== 'number') continue;
					expect(value).toBeGreaterThanOrEqual(field.min);
					expect(value).toBeLessThanOrEqual(field.max);
					if (field.whole) expect(Number.isInteger(value)).toBe(true);
				}
			}),
		);
	});

	it('read back every number in range as it is printed', () => {
		fc.assert(
			fc.property(anyInputs, ({ fields, inputs }) => {
				const raw = Object.fromEntries(
					Object.entries(inputs).map(([id, value]) => [id, String(value)]),
				);
				expect(parseInputs(fields, raw)).toEqual({ inputs, problems: [] });
			}),
		);
	});
});
