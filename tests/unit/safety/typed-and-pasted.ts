import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownLimits, readOwnColumn } from '../../../src/explorer/own-column.ts';
import { placeResolver } from '../../../src/explorer/place-search.ts';
import { readNumber as readCell } from '../../../src/explorer/read-number.ts';
import { readColumn, writeColumn } from '../../../src/explorer/stored-column.ts';
import { readDay } from '../../../src/methods/erlang/day-lines.ts';
import { readNumber } from '../../../src/methods/read-number.ts';
import { InputProblem } from '../../../src/methods/method.ts';
import { readItems } from '../../../src/methods/shrinkage/read-items.ts';
import { readTime, readYear } from '../../../src/methods/working-hours/read-time.ts';
import { parseNumber } from '../../../src/teach/quiz/parse-number.ts';
import { catalog } from '../explorer/catalog.ts';
import { busyMs, holds, hostileText, longTexts, mutated } from './hostile.ts';

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
