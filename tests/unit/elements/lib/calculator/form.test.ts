import { describe, expect, it } from 'vitest';
import { stepped, usualText } from '../../../../../src/elements/lib/calculator/form.ts';
import { readNumber } from '../../../../../src/methods/read-number.ts';
import { fieldsOf } from '../../../../../src/methods/inputs.ts';
import type { NumberField } from '../../../../../src/methods/method.ts';
import { loadMethod, methodIds } from '../../../../../src/methods/registry.ts';

const field: NumberField = {
	kind: 'number',
	id: 'share',
	label: 'Share',
	unit: '%',
	min: -1,
	max: 1000.5,
	step: 0.1,
	usual: 0.3,
	origin: { kind: 'invented' },
};

describe('a step by an arrow key', () => {
	it.each([
		['0.2', 1, '0.3'],
		['0.1', -1, '0'],
		['0', -1, '−0.1'],
		['1,000.4', 1, '1,000.5'],
		['1,000.5', 1, '1,000.5'],
		['5000', -1, '1,000.5'],
		['30 %', 1, '30.1'],
		['abc', 1, 'abc'],
		['', -1, ''],
	] as const)('“%s” moved by %d is “%s”', (typed, direction, text) => {
		expect(stepped(field, typed, direction)).toBe(text);
	});
});

describe('the usual value in a field', () => {
	it.each(methodIds)('of %s is read back as it is', async (id) => {
		for (const field of fieldsOf(await loadMethod(id))) {
			if (field.kind === 'number') {
				expect(readNumber(usualText(field), field.unit)).toEqual({ value: field.usual });
			} else expect(usualText(field)).toBe(field.usual);
		}
	});
});
