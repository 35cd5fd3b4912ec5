import { expect, it } from 'vitest';
import { countChanges } from '../../../../src/data/editions/summary.ts';

const change = { indicator: 'exports', country: 'PHL', year: 2024, before: 8, after: 9 };

it('counts new, changed and gone values by indicator, the most changed first', () => {
	const changes = [
		{ ...change, indicator: 'pay' },
		change,
		{ ...change, year: 2023, before: undefined },
		{ ...change, year: 2022, after: undefined },
	];
	expect(countChanges(changes)).toEqual([
		{ indicator: 'exports', came: 1, changed: 1, went: 1 },
		{ indicator: 'pay', came: 0, changed: 1, went: 0 },
	]);
	expect(countChanges([])).toEqual([]);
});
