import { describe, expect, it } from 'vitest';
import { InputProblem, type Inputs } from '../../../../src/methods/method.ts';
import { inventedNumber } from '../../../../src/methods/shared/number-field.ts';
import { readNumbers } from '../../../../src/methods/shared/read-numbers.ts';

const fields = [
	inventedNumber('agents', 'Agents', 'people', {
		min: 1,
		max: 500,
		step: 1,
		usual: 10,
		whole: true,
	}),
	inventedNumber('pay', 'Pay', 'US$', { min: 0, max: 9e6, step: 1, usual: 350 }),
];
const problem = (inputs: Inputs) => {
	try {
		readNumbers(fields, inputs);
	} catch (error) {
		if (error instanceof InputProblem) return [error.field, error.message];
		throw error;
	}
	return undefined;
};

describe('readNumbers', () => {
	it('gives the numbers by the id of their field', () => {
		expect(readNumbers(fields, { agents: 3, pay: 2.5, other: 1 })).toEqual({ agents: 3, pay: 2.5 });
	});

	it('says at which field a number is missing or no number', () => {
		expect(problem({ agents: 3 })).toEqual(['pay', '“Pay” needs a number.']);
		expect(problem({ agents: 'many', pay: 1 })?.[0]).toBe('agents');
		expect(problem({ agents: 3, pay: NaN })?.[0]).toBe('pay');
		expect(problem({ agents: 3, pay: Infinity })?.[0]).toBe('pay');
	});

	it('refuses zero agents, a negative cost and half a person', () => {
		expect(problem({ agents: 0, pay: 1 })).toEqual([
			'agents',
			'“Agents” must lie between 1 and 500.',
		]);
		expect(problem({ agents: 3, pay: -1 })).toEqual([
			'pay',
			'“Pay” must lie between 0 and 9,000,000.',
		]);
		expect(problem({ agents: 2.5, pay: 1 })).toEqual(['agents', '“Agents” needs a whole number.']);
	});
});
