import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerRows, dayRows } from '../../../../src/methods/working-hours/file-rows.ts';
import { report } from '../../../../src/methods/working-hours/report.ts';
import { sentencesOf } from '../../../../src/methods/working-hours/sentences.ts';
import { tablesOf } from '../../../../src/methods/working-hours/tables.ts';
import { anyPlan, loose, usual } from './offices.ts';

describe('the tables and files', () => {
	it('agree with each other for any plan', () => {
		fc.assert(
			fc.property(anyPlan, (any) => {
				const answers = report(any);
				const tables = tablesOf(answers);
				for (const { columns, rows } of tables) {
					for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
				}
				const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
				expect(answerRows(answers, 'x')).toHaveLength(cells.length + 1);
				expect(sentencesOf(answers).join(' ')).not.toMatch(/undefined|NaN/);
				expect(JSON.stringify(tables)).not.toMatch(/undefined|NaN/);
			}),
			{ numRuns: 15 },
		);
	});

	it('hold every day of the year for every site', () => {
		const rows = dayRows(usual);
		expect(rows).toHaveLength(1 + 365 * 4);
		expect(rows[0]?.[0]).toBe('date');
		const krakow = rows.filter(([, site]) => site === 'Kraków');
		expect(krakow.find(([date]) => date === '2026-03-08')).toEqual([
			'2026-03-08',
			'Kraków',
			'Europe/Warsaw',
			'180',
			'0',
			'0',
		]);
		const inAll = krakow.reduce((sum, row) => sum + Number(row[4]), 0);
		expect(inAll).toBe(usual.sites[1]?.working.minutes);
	});

	it('name clock changes', () => {
		const changes = tablesOf(usual).at(-1);
		expect(
			changes?.rows.map(({ heading, cells }) => loose(`${heading}: ${cells[0]?.text ?? ''}`)),
		).toEqual([
			'New York: 8 March: forward 1 h; 1 November: back 1 h',
			'Manila: never',
			'Kraków: 29 March: forward 1 h; 25 October: back 1 h',
			'Bogotá: never',
			'Cairo: 24 April: forward 1 h; 30 October: back 1 h',
		]);
	});
});
