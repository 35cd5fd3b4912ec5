import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/charts/shared/csv-text.ts';
import { delimiterOf, parseDelimited } from '../../../src/explorer/delimited.ts';
import { ownLimits, readOwnColumn } from '../../../src/explorer/own-column.ts';
import { ownMeasure } from '../../../src/explorer/own-measure.ts';
import { placeResolver } from '../../../src/explorer/place-search.ts';
import { readNumber } from '../../../src/explorer/read-number.ts';
import { readColumn, writeColumn } from '../../../src/explorer/stored-column.ts';
import { ownWords } from '../../../src/strings/explorer-own.ts';
import { catalog } from './catalog.ts';

const placeOf = placeResolver(catalog.places);
const read = (text: string) => readOwnColumn(text, placeOf);

describe('a reader’s own column', () => {
	it('is read by name or code, with or without a first line', () => {
		const values = [
			{ country: 'PHL', value: 12 },
			{ country: 'POL', value: 7.5 },
		];
		expect(read('PHL,12\nPoland,7.5').values).toEqual(values);
		expect(read('\uFEFFcountry,seats\r\nPhilippines,12\r\npol,7.5\r\n')).toEqual({
			name: 'seats',
			values,
			bad: [],
		});
	});

	it('is read back from a file of the atlas', () => {
		const file = 'entity,code,year,value,unit\nPoland,POL,2020,3,US$\nPoland,POL,2021,4,US$\n';
		expect(read(file).values).toEqual([
			{ country: 'POL', value: 3, year: 2020 },
			{ country: 'POL', value: 4, year: 2021 },
		]);
	});

	it('takes tabs and semicolons, and then the decimal comma', () => {
		expect(read('PHL\t1,5').values).toEqual([{ country: 'PHL', value: 1.5 }]);
		expect(read('Land;Wert\nPHL;−2,25;2019').values).toEqual([{ country: 'PHL', value: -2.25 }]);
	});

	it('lists every line it cannot use, with the reason', () => {
		const { values, bad } = read(
			'code,value,year\nXXX,1,2020\nPHL,many,2020\nPHL,3,2020\nPHL,4,2020\nPOL,5,20\nPOL,\n',
		);
		expect(values).toEqual([{ country: 'PHL', value: 3, year: 2020 }]);
		expect(bad).toEqual([
			{ line: 2, reason: '‘XXX’ is no place of the atlas' },
			{ line: 3, reason: '‘many’ is no number' },
			{ line: 5, reason: '‘PHL’ for 2020 is there already; the first value stands' },
			{ line: 6, reason: '‘20’ is no year from 1900 to 2100' },
			{ line: 7, reason: 'no number given' },
		]);
	});

	it('gives one reason, and no line, where the whole file is of no use', () => {
		for (const text of ['', 'code,value', 'x'.repeat(ownLimits.characters + 1)]) {
			const { bad } = read(text);
			expect(bad.map(({ line, reason }) => ownWords.line(line, reason))).toEqual([
				expect.stringMatching(/^The file .*[^.]\.$/),
			]);
		}
	});

	it('leaves markup as the text it is', () => {
		const { name, bad } = read('country,<b>x</b>\n<img src=x onerror=alert(1)>,1\nPHL,2');
		expect(name).toBe('<b>x</b>');
		expect(bad[0]?.reason).toBe('‘<img src=x onerror=alert(1)>’ is no place of the atlas');
	});

	it('reads 50,000 lines in good time and refuses more', () => {
		const row = (_: unknown, index: number) => `PHL,${index},${1900 + (index % 200)}`;
		const most = Array.from({ length: ownLimits.rows }, row).join('\n');
		expect(read(most).values).toHaveLength(200);
		expect(read(most).bad).toHaveLength(ownLimits.rows - 200);
		expect(read(`${most}\nPOL,1`)).toMatchObject({
			values: [],
			bad: [{ reason: 'The file has more than 50,000 lines. Nothing was read' }],
		});
		expect(read('x'.repeat(ownLimits.characters + 1)).bad[0]?.reason).toContain('2 MB');
		expect(read(' \n\n').bad[0]?.reason).toBe('The file holds no lines of values');
	});

	it('never throws, and says of every line either what it is worth or why not', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
				const { values, bad } = read(text);
				expect(values.length + bad.length).toBeGreaterThan(0);
				for (const { value } of values) expect(Number.isFinite(value)).toBe(true);
			}),
		);
	});

	it('becomes a measure with every place of the atlas', () => {
		const { facts, series } = ownMeasure(
			read('PHL,1.25,2020\nPHL,3,2019\nPOL,2'),
			catalog.places,
			2026,
		);
		expect(series).toHaveLength(catalog.places.length);
		expect(series.find(({ country }) => country === 'PHL')?.points).toEqual([
			{ value: 3, year: 2019, quality: 'estimate' },
			{ value: 1.25, year: 2020, quality: 'estimate' },
		]);
		expect(facts).toMatchObject({ id: 'own', years: [2019, 2026] });
		expect(facts.unit.decimals).toBe(2);
		expect(facts.api).toBeUndefined();
	});

	it('says where the file gave no year', () => {
		const { series } = ownMeasure(read('POL,2'), catalog.places, 2026);
		expect(series.find(({ country }) => country === 'POL')?.points).toEqual([
			{ value: 2, year: 2026, quality: 'estimate', note: 'no year given in the file' },
		]);
	});
});

describe('a kept column', () => {
	const codes = new Set(catalog.places.map(({ code }) => code));

	it('comes back as it was', () => {
		const column = { ...read('country,seats\nPHL,1\nPOL,2'), bad: [] };
		expect(readColumn(writeColumn(column), codes)).toEqual(column);
	});

	it('is nothing when it is damaged', () => {
		for (const text of [
			null,
			'',
			'{',
			'[]',
			'{"name":1,"values":[]}',
			'{"name":"a","values":[[1]]}',
		]) {
			expect(readColumn(text, codes)).toBeUndefined();
		}
		fc.assert(
			fc.property(fc.json(), (text) => {
				expect(() => readColumn(text, codes)).not.toThrow();
			}),
		);
	});
});

describe('numbers as people write them', () => {
	it.each([
		['1,234.5', ',', 1234.5],
		['US$3', ',', 3],
		['12 %', ',', 12],
		['−4', ',', -4],
		['1 234', ',', 1234],
		['3,5', ';', 3.5],
		['2.500,75', ';', 2500.75],
		['−1.234.567,5', '\t', -1234567.5],
		['0.720', ';', 0.72],
		['1.2340', ';', 1.234],
		['1.234', '\t', 1.234],
		['2e3', ',', 2000],
	])('%s in a file with "%s" is %d', (text, delimiter, value) => {
		expect(readNumber(text, delimiter)).toEqual({ value });
	});

	it.each([
		['1,234', ';', 'two-ways'],
		['1.234', ';', 'two-ways'],
		['', ',', 'none'],
		['0x10', ',', 'none'],
		['Infinity', ',', 'none'],
		['1e999', ',', 'none'],
		['12 seats', ',', 'none'],
	])('%s in a file with "%s" is refused', (text, delimiter, fault) => {
		expect(readNumber(text, delimiter)).toEqual({ fault });
	});
});

describe('cells and lines', () => {
	it('are split as d3 splits them', () => {
		const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é') });
		fc.assert(
			fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
				const text = csvText(rows);
				const expected = csvParseRows(text).filter((row) => row.some((item) => item.trim() !== ''));
				expect(parseDelimited(text, ',', 1000).map(({ cells }) => cells)).toEqual(expected);
			}),
		);
	});

	it('know the line they begin on', () => {
		const rows = parseDelimited('a,"x\ny"\r\n\r\nb,2', ',', 10);
		expect(rows).toEqual([
			{ line: 1, cells: ['a', 'x\ny'] },
			{ line: 4, cells: ['b', '2'] },
		]);
	});

	it('are split by the sign that the first line holds', () => {
		expect(['a\tb,c', 'a;b,c', 'a,b', 'a'].map(delimiterOf)).toEqual(['\t', ';', ',', ',']);
	});
});
