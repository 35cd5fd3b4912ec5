import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCsv } from '../../../src/data/csv.ts';
import { parseArguments } from '../../../src/data/update/arguments.ts';
import { updateOf } from '../data/update/helpers.ts';
import { holds, hostileText, inheritedNames, mutated } from './hostile.ts';

/** What a row needs so that the rest of it is looked at. */
const cellsThatMatter: Readonly<Record<string, string>> = {
	...{ ref_area: 'PHL', REF_AREA: 'PHL', code: 'PHL', time: '2020', TIME_PERIOD: '2020' },
	...{ year: '2020', obs_value: '1', OBS_VALUE: '1', estimate: '1', stddev: '0.1' },
	...{ indicator: 'X.1', INDICATOR: 'X.1' },
};
describe('a file of a publisher', () => {
	const names = ['world-bank-wide.csv', 'world-bank.json', 'unctad.csv', 'unctad-underscores.csv'];
	const files = [...names, 'data360.csv', 'ilostat.csv', 'governance.csv'].map((name) =>
		readFileSync(`tests/fixtures/downloads/${name}`, 'utf8'),
	);

	it('gives checked rows or a reason, however damaged it is', () => {
		holds(
			mutated(fc.constantFrom(...files)),
			(text) => {
				const { observations, faults } = updateOf(text);
				for (const { value, year, note = '' } of observations) {
					expect(Number.isFinite(value) && Number.isInteger(year)).toBe(true);
					expect(note).not.toContain('native code');
				}
				expect(observations.length > 0 || faults.length > 0).toBe(true);
			},
			150,
		);
	});

	it('may name its columns and codes as it likes', () => {
		const heads = [
			'ref_area,source,indicator,sex,classif1,time,obs_value,obs_status',
			'REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT,SEX,AGE',
			'code,year,indicator,estimate,stddev,nsource,pctrank,__proto__',
		].map((head) => head.split(','));
		const row = fc.array(fc.constantFrom('', ...inheritedNames), { minLength: 8, maxLength: 8 });
		holds(fc.tuple(fc.constantFrom(...heads), row), ([head, names]) => {
			const cells = head.map((name, at) => cellsThatMatter[name] ?? names[at]);
			const { observations, faults } = updateOf(
				[head, cells].map((line) => line.join(',')).join('\n'),
			);
			expect(JSON.stringify([observations, faults])).not.toMatch(/native code|expected string/);
		});
	});

	it('with hostile heads makes rows that the schema accepts', () => {
		const schema = z.strictObject({ a: z.string(), b: z.string().optional() });
		const cells = fc.array(fc.constantFrom('a', 'b', 'x', ...inheritedNames), { maxLength: 3 });
		holds(fc.array(cells, { maxLength: 5 }), (rows) => {
			const text = rows.map((row) => row.join(',')).join('\n');
			for (const { row } of readCsv('f.csv', text, schema, [])) {
				expect(Object.keys(row).every((key) => key === 'a' || key === 'b')).toBe(true);
			}
		});
	});

	it('is asked for on the command line, in words or not at all', () => {
		const word = fc.oneof(
			hostileText,
			fc.constantFrom('--write', '--from', '--where', '2005', 'a=b'),
		);
		holds(fc.array(word, { maxLength: 6 }), (words) => {
			const read = parseArguments(words);
			expect(typeof read === 'string' || typeof read.indicator === 'string').toBe(true);
		});
	});
});
