import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from '../../../src/corpus/problem.ts';
import { readCsv } from '../../../src/data/csv.ts';

const schema = z.strictObject({
	name: z.string(),
	size: z.coerce.number(),
	note: z.string().optional(),
});

function read(text: string) {
	const problems: Problem[] = [];
	return { rows: readCsv('sizes.csv', text, schema, problems), problems };
}

describe('readCsv', () => {
	it('gives each row with its line', () => {
		const { rows, problems } = read('name,size,note\n"Washington, D.C.",3,\nManila,4,large\n');
		expect(rows).toEqual([
			{ line: 2, row: { name: 'Washington, D.C.', size: 3 } },
			{ line: 3, row: { name: 'Manila', size: 4, note: 'large' } },
		]);
		expect(problems).toEqual([]);
	});

	it('never takes an empty cell for zero', () => {
		const { rows, problems } = read('name,size,note\nManila,,\n');
		expect(rows).toEqual([]);
		expect(problems).toMatchObject([{ file: 'sizes.csv', line: 2, rule: 'schema' }]);
		expect(problems[0]?.what).toContain('size');
	});

	it('names a row with a cell too many and goes on', () => {
		const { rows, problems } = read('name,size,note\nHonolulu, Hawaii,3,\nManila,4,\n');
		expect(rows.map(({ row }) => row.name)).toEqual(['Manila']);
		expect(problems).toMatchObject([{ line: 2, rule: 'csv' }]);
	});

	it('refuses a column the schema does not know', () => {
		expect(read('name,size,colour\nManila,4,red\n').problems).toHaveLength(1);
	});
});
