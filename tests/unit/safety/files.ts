import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readPlaceIndex, wantedKeys } from '../../../src/changes/since.ts';
import { readCsv } from '../../../src/data/csv.ts';
import { parseArguments } from '../../../src/data/update/arguments.ts';
import { THEME_KEY, nextTheme, parseTheme } from '../../../src/elements/lib/theme.ts';
import { ownLimits, readOwnColumn } from '../../../src/explorer/own-column.ts';
import { placeResolver } from '../../../src/explorer/place-search.ts';
import { readNumber as readCell } from '../../../src/explorer/read-number.ts';
import { readColumn, writeColumn } from '../../../src/explorer/stored-column.ts';
import { readDay } from '../../../src/methods/erlang/day-lines.ts';
import { readNumber } from '../../../src/methods/read-number.ts';
import { InputProblem } from '../../../src/methods/method.ts';
import { readItems } from '../../../src/methods/shrinkage/read-items.ts';
import { readTime, readYear } from '../../../src/methods/working-hours/read-time.ts';
import { decodeCourse, encodeCourse } from '../../../src/teach/course/link.ts';
import { readCourseFile, writeCourseFile } from '../../../src/teach/course/read.ts';
import { readBank } from '../../../src/teach/questions/read-bank.ts';
import { parseNumber } from '../../../src/teach/quiz/parse-number.ts';
import { formatSaved, parseSaved } from '../../../src/teach/quiz/saved.ts';
import * as sco from '../../../src/teach/scorm/state.ts';
import { updateOf } from '../data/update/helpers.ts';
import { catalog } from '../explorer/catalog.ts';
import { anyCourse } from '../teach/course/fixtures.ts';
import {
	busyMs,
	holds,
	hostileJson,
	hostileText,
	inheritedNames,
	longTexts,
	mutated,
} from './hostile.ts';

const placeOf = placeResolver(catalog.places);

describe('numbers and times that a reader types', () => {
	it('are finite numbers or a reason', () => {
		const typed = fc.oneof(
			hostileText,
			mutated(fc.double().map(String)),
			mutated(fc.constant('1,234.5 %')),
		);
		holds(typed, (text) => {
			for (const read of [readNumber(text, '%'), readCell(text, ';'), readCell(text, ',')]) {
				if ('value' in read) expect(Number.isFinite(read.value)).toBe(true);
			}
			expect(Number.isFinite(parseNumber(text, 'h') ?? 0)).toBe(true);
			for (const read of [readTime(text), readYear(text)]) {
				expect(read.problem ?? Number.isInteger(read.value)).toBeTruthy();
			}
		});
	});
});

describe('a table that a reader pastes', () => {
	const cell = fc.oneof(
		hostileText,
		fc.constantFrom('09:00', '100', '315', 'start', 'calls', 'Holiday 8'),
	);
	const table = fc
		.tuple(
			fc.constantFrom(',', ';', '\t', ' '),
			fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
		)
		.map(([sign, rows]) => rows.map((row) => row.join(sign)).join('\n'));

	it('of a day gives lines within a day or says why not', () => {
		holds(table, (text) => {
			const { lines, problems } = readDay(text);
			for (const { start, calls, aht } of lines) {
				expect([start, calls, aht].every((number) => Number.isFinite(number))).toBe(true);
			}
			for (const problem of problems) expect(typeof problem).toBe('string');
		});
	});

	it('of shrinkage gives shares below one or says why not', () => {
		holds(table, (text) => {
			try {
				for (const { share } of readItems(text, 'items')) {
					expect(share >= 0 && share < 1).toBe(true);
				}
			} catch (error) {
				if (!(error instanceof InputProblem)) throw error;
			}
		});
	});

	it('as an own column gives values of known places; every other line is named', () => {
		const own = mutated(
			fc.oneof(table, fc.constant('country,value,year\nPHL,1,2020\nPoland,2.5,2021\nIND,3,2022\n')),
		);
		holds(own, (text) => {
			const { name, values, bad } = readOwnColumn(text, placeOf);
			expect(name.length).toBeLessThanOrEqual(60);
			for (const { country, value, year = 2000 } of values) {
				expect(placeOf(country)).toBe(country);
				expect(Number.isFinite(value) && year >= 1900 && year <= 2100).toBe(true);
			}
			expect(values.length + bad.length).toBeGreaterThan(0);
			const again = readColumn(
				writeColumn({ name, values, bad }),
				new Set(values.map((v) => v.country)),
			);
			if (values.length > 0) expect(again?.values).toEqual(values);
		});
	});

	it('that is endless is read in a moment', () => {
		const spent = busyMs(() => {
			for (const text of [...longTexts, 'PHL,1\n'.repeat(ownLimits.rows)]) {
				readOwnColumn(text, placeOf);
				readDay(text);
				readNumber(text);
				readCell(text, ';');
				parseNumber(text);
			}
		});
		expect(spent).toBeLessThan(6000);
	});
});

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

describe('a course that somebody sends', () => {
	it('as a file is a course or a reason, and is written back whole', () => {
		const file = mutated(anyCourse.map(writeCourseFile));
		holds(
			fc.oneof(
				file,
				hostileJson.map((value) => JSON.stringify(value)),
				hostileText,
			),
			(text) => {
				const { course, problems } = readCourseFile(text);
				if (!course) expect(problems.length).toBeGreaterThan(0);
				else expect(readCourseFile(writeCourseFile(course)).course).toEqual(course);
			},
		);
	});

	it('as a link is a course or a reason', () => {
		const link = mutated(anyCourse.map((course) => encodeCourse(course) ?? ''));
		holds(fc.oneof(link, hostileText), (text) => {
			const { course, problems } = decodeCourse(text);
			expect(course !== undefined || problems.length > 0).toBe(true);
		});
	});

	it('with fields of any kind inside is still a course of texts', () => {
		const value = fc.oneof(hostileJson, hostileText, fc.constantFrom(null, NaN, 1e9, [], {}));
		const item = fc.record({ kind: value, id: value, minutes: value, note: value });
		const session = fc.record({
			title: value,
			minutes: value,
			notes: value,
			items: fc.array(item),
		});
		holds(fc.record({ title: value, author: value, sessions: fc.array(session) }), (made) => {
			const text = JSON.stringify({ format: 'bpo-atlas-course', version: 1, ...made });
			const { course } = readCourseFile(text);
			for (const { title, notes, items } of course?.sessions ?? []) {
				expect([title, notes].every((part) => typeof part === 'string')).toBe(true);
				for (const { kind, id } of items) expect(typeof kind + typeof id).toBe('stringstring');
			}
		});
	});
});

describe('what lies in the storage of a browser', () => {
	const text = fc.oneof(
		hostileText,
		hostileJson.map((value) => JSON.stringify(value)),
		mutated(fc.constant('{"version":1,"quizzes":{"a-quiz":{"q-a":["x","y"],"q-b":["3"]}}}')),
		mutated(fc.constant('{"name":"Seats","values":[["PHL",12,2020],["POL",3,null]]}')),
		mutated(fc.constant('[1,["a,b","3"],1,80]')),
	);

	it('is read as answers, a column, a state or a theme, or counts as nothing', () => {
		expect(THEME_KEY).toBe('bpo-theme');
		holds(
			text,
			(stored) => {
				const saved = parseSaved(stored);
				expect(parseSaved(formatSaved(saved))).toEqual(saved);
				const column = readColumn(stored, new Set(['PHL', 'POL']));
				for (const { country, value } of column?.values ?? []) {
					expect(['PHL', 'POL']).toContain(country);
					expect(Number.isFinite(value)).toBe(true);
				}
				const { answers, best } = sco.readState(stored, 2);
				expect(answers).toHaveLength(2);
				expect(typeof best).toBe('number');
				expect(['system', 'light', 'dark']).toContain(nextTheme(parseTheme(stored)));
			},
			800,
		);
	});
});

describe('a file that the page fetched', () => {
	it('of questions or places is what it should be, or is refused', () => {
		holds(fc.oneof(hostileJson, fc.array(hostileJson, { maxLength: 3 })), (value) => {
			const index = readPlaceIndex(value);
			if (index) wantedKeys([...inheritedNames], index);
			if (Array.isArray(value) && value.length === 0) return;
			expect(() => readBank(value)).toThrow('questions');
		});
	});
});
