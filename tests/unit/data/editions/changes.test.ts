import { describe, expect, it } from 'vitest';
import {
	formatChanges,
	mergeChanges,
	parseChanges,
	undoChanges,
} from '../../../../src/data/editions/changes.ts';

const change = { indicator: 'exports', country: 'PHL', year: 2024, before: 8, after: 9 };
const came = { ...change, country: 'VNM', before: undefined, after: 5 };
const went = { ...change, country: 'IRL', before: 0, after: undefined };

describe('a list of changes', () => {
	it('is the same after writing and reading; zero is a value', () => {
		expect(parseChanges(formatChanges([change, came, went]))).toEqual([went, change, came]);
		expect(formatChanges([went])).toBe(
			'indicator,country,year,before,after\nexports,IRL,2024,0,\n',
		);
	});

	it('joins changes of one value and drops what came back', () => {
		expect(mergeChanges([change, { ...change, before: 9, after: 10 }])).toEqual([
			{ ...change, after: 10 },
		]);
		expect(mergeChanges([change, { ...change, before: 9, after: 8 }])).toEqual([]);
		expect(mergeChanges([came, { ...came, before: 5, after: undefined }])).toEqual([]);
	});

	it('can be undone', () => {
		const now = [
			{ country: 'PHL', year: 2024, value: 9 },
			{ country: 'PHL', year: 2023, value: 7 },
			{ country: 'VNM', year: 2024, value: 5 },
		];
		expect(undoChanges(now, [change, came, went])).toEqual([
			{ country: 'PHL', year: 2023, value: 7 },
			{ country: 'PHL', year: 2024, value: 8 },
			{ country: 'IRL', year: 2024, value: 0 },
		]);
	});
});
