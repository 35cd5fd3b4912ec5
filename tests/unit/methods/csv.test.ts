import { csvFormatRows, csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { calculationRows } from '../../../src/methods/csv.ts';
import { fieldsOf, usualInputs } from '../../../src/methods/inputs.ts';
import type { Field, Result } from '../../../src/methods/method.ts';
import { loadMethod, methodIds } from '../../../src/methods/registry.ts';

const origin = { kind: 'invented' } as const;
const fields: Field[] = [
	{
		kind: 'number',
		id: 'aht',
		label: 'Average handle time',
		unit: 's',
		min: 1,
		max: 999,
		step: 1,
		usual: 315,
		origin,
	},
	{ kind: 'text', id: 'note', label: 'Note', max: 99, usual: '', origin },
];
const method = { groups: [{ heading: 'Calls', fields }] };
const result: Pick<Result, 'outputs' | 'tables'> = {
	outputs: [
		{ id: 'agents', label: 'Agents', value: 37, text: '37 agents', main: true },
		{ id: 'asa', label: 'Average wait', value: Infinity, text: 'without end' },
	],
	tables: [
		{
			id: 'around',
			caption: 'Around the answer',
			columns: [
				{ name: 'Agents', numeric: true },
				{ name: 'In time', numeric: true },
			],
			rows: [{ heading: '36', cells: [{ text: '74.6%', value: 0.746 }] }],
		},
	],
};
const facts = {
	title: 'Agents, for a service level',
	version: '1.0',
	link: 'https://x.example/?aht=1',
};

describe('a calculation as CSV', () => {
	it('says what it is, then inputs, outputs and tables with full precision', () => {
		expect(calculationRows(method, { aht: 290.5, note: 'a' }, result, facts)).toEqual([
			['part', 'name', 'row', 'column', 'value', 'text', 'unit'],
			['about', 'title', '', '', '', 'Agents, for a service level', ''],
			['about', 'version', '', '', '', '1.0', ''],
			['about', 'link', '', '', '', 'https://x.example/?aht=1', ''],
			['input', 'Average handle time', '', '', '290.5', '', 's'],
			['input', 'Note', '', '', '', 'a', ''],
			['output', 'Agents', '', '', '37', '37 agents', ''],
			['output', 'Average wait', '', '', '', 'without end', ''],
			['table', 'Around the answer', '36', 'In time', '0.746', '74.6%', ''],
		]);
	});

	it.each(['=1+1', '+x', '@SUM(A1)', '-cmd', '\t=1'])(
		'runs nothing in a spreadsheet: %s',
		(text) => {
			const rows = calculationRows(method, { aht: 1, note: text }, result, facts);
			expect(rows[5]?.[5]).toBe(`'${text}`);
		},
	);

	it('leaves a negative number in a text as it is', () => {
		const rows = calculationRows(method, { aht: 1, note: '-2.5' }, result, facts);
		expect(rows[5]?.[5]).toBe('-2.5');
	});

	it.each(methodIds)(
		'of %s has rows of one length and holds every input and output',
		async (id) => {
			const method = await loadMethod(id);
			const inputs = usualInputs(fieldsOf(method));
			const { outputs, tables } = method.calculate(inputs);
			const rows = calculationRows(method, inputs, { outputs, tables }, facts);
			expect(csvParseRows(csvFormatRows(rows.map((row) => [...row])))).toEqual(rows);
			expect(new Set(rows.map((row) => row.length))).toEqual(new Set([7]));
			const count = (part: string) => rows.filter((row) => row[0] === part).length;
			expect(count('input')).toBe(fieldsOf(method).length);
			expect(count('output')).toBe(outputs.length);
			expect(count('table')).toBe(
				tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells)).length,
			);
		},
	);
});
