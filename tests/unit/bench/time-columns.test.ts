import { expect, test } from 'vitest';
import { timeColumns } from '../../../bench/lib/time-columns.ts';

test('a column of times gives the one in the middle and the slowest, rounded', () => {
	expect(timeColumns([9, 1.26, 4])).toEqual({ 'median ms': 4, 'slowest ms': 9 });
	expect(timeColumns([9, 1.26], 1)).toEqual({ 'median ms': 5.1, 'slowest ms': 9 });
});

test('no time at all is no time', () => {
	expect(timeColumns([])).toEqual({ 'median ms': 0, 'slowest ms': 0 });
});
