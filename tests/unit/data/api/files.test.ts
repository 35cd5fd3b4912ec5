import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { apiFiles } from '../../../../src/data/api/files.ts';
import { indicatorTable } from '../../../../src/data/api/indicator-csv.ts';
import { smallIndicator } from '../small-dataset.ts';
import { closed, editionOf, withError, withFacts, writtenFiles } from './written-files.ts';

describe('apiFiles', () => {
	it('writes the same values as CSV and JSON', () => {
		const { text, json } = writtenFiles();
		const rows = csvParse(text('exports.csv'));
		const { series } = json('exports.json') as {
			series: { country: string; values: [number, number][] }[];
		};
		const fromJson = series.flatMap(({ country, values }) =>
			values.map(([year, value]) => `${country} ${year} ${value}`),
		);
		const fromCsv = rows.map((row) => `${row.code} ${row.year} ${row.value}`);
		expect(fromCsv.toSorted()).toEqual(fromJson.toSorted());
		expect(rows.columns).toEqual([
			...['entity', 'code', 'year', 'value', 'unit', 'quality', 'note', 'source'],
		]);
	});

	it('names the data edition, the scale and whether places are ranked', () => {
		const { json, text } = writtenFiles();
		expect(json('exports.json')).toMatchObject({
			edition: '2026-11',
			indicator: { scale: 'linear', ranked: true },
		});
		expect(json('latest.json')).toMatchObject({ edition: '2026-11' });
		expect(text('README.md')).toContain('Data edition 2026-11 of 2026-11-22.');
	});

	it('lists who has no value, with the name', () => {
		expect(writtenFiles().json('exports.json')).toMatchObject({
			missing: [{ country: 'VNM', name: 'Vietnam', region: 'asia' }],
		});
	});

	it('lists held-back values apart and nowhere else', () => {
		const { text, json } = writtenFiles(withError);
		expect([...csvParse(text('quarantined.csv'))]).toMatchObject([
			{ indicator: 'exports', code: 'VNM', year: '2024', value: '9000000000000' },
		]);
		expect(text('exports.csv')).not.toContain('VNM');
		expect(text('latest.json')).not.toContain('9000000000000');
		expect(json('exports.json')).toMatchObject({ quarantined: [{ country: 'VNM', year: 2024 }] });
	});

	it('warns beside a misleading total', () => {
		const rows = csvParse(writtenFiles().text('exports.csv'));
		expect(rows.find((row) => row.code === 'IRL')?.note).toContain('licences');
	});

	it('gives the newest value of each place with its own year', () => {
		const { json } = writtenFiles();
		expect(json('latest.json')).toMatchObject({
			places: { VNM: { name: 'Vietnam', region: 'asia' } },
			indicators: {
				exports: { PHL: [2024, 8.1e9], IRL: [2024, 3e11], USA: [2021, 9e10] },
			},
		});
		expect(json('latest.json')).not.toHaveProperty('indicators.exports.VNM');
	});

	it('gives no table away where the terms are not confirmed', () => {
		const { dataset, files, text, json } = writtenFiles({ ...closed, ...withError });
		expect(files.has('exports.csv')).toBe(false);
		expect(json('exports.json')).toMatchObject({ series: [] });
		expect(json('latest.json')).toMatchObject({ indicators: {} });
		expect(text('README.md')).toContain('not confirmed');
		const others = [...files].filter(([name]) => name !== 'shown.json').map(([, body]) => body);
		expect(others.join()).not.toContain('8100000000');
		expect([...files.values()].join()).not.toContain('9000000000000');
		expect(() => indicatorTable(dataset, smallIndicator(dataset))).toThrow('may not be offered');
	});

	it('keeps only the newest of such values, with citation and notice, in an unlisted file', () => {
		const { json, text } = writtenFiles(closed);
		expect(json('shown.json')).toMatchObject({
			notice: expect.stringContaining('not offered for download') as string,
			indicators: {
				exports: { citation: 'Example office. 2026', values: { PHL: [2024, 8.1e9] } },
			},
		});
		expect(text('shown.json')).not.toContain('7000000000');
		expect(text('README.md') + text('datapackage.json')).not.toContain('shown.json');
		expect(writtenFiles().json('shown.json')).toMatchObject({ indicators: {} });
	});

	it('lists places and cities', () => {
		const { text } = writtenFiles();
		expect(csvParse(text('countries.csv'))[0]).toMatchObject({ code: 'PHL', iso_numeric: '608' });
		expect(csvParse(text('cities.csv'))[0]).toMatchObject({ code: 'PHL', city: 'Manila' });
	});

	it('passes on what industries publish about themselves, with scope and source', () => {
		const rows = csvParse(writtenFiles(withFacts).text('industry-facts.csv'));
		expect(rows).toHaveLength(2);
		expect(rows[1]).toMatchObject({
			code: 'PHL',
			value: 'about 2,000',
			scope: 'the whole sector',
			year: '',
			source: 'example',
		});
		expect(writtenFiles().files.has('industry-facts.csv')).toBe(false);
	});

	it('offers the changes of an edition, without the values that may not be passed on', () => {
		const change = { indicator: 'exports', country: 'PHL', year: 2024, before: 8e9, after: 8.1e9 };
		const gone = { ...change, indicator: 'gone', after: undefined };
		const editions = [{ ...editionOf({ id: '2026-12' }), changes: [change, gone] }, editionOf()];
		const rows = (files: Record<string, string>) => [
			...csvParse(writtenFiles(files, editions).text('changes-2026-12.csv')),
		];
		expect(rows({})).toEqual([
			{
				indicator: 'exports',
				code: 'PHL',
				year: '2024',
				before: '8000000000',
				after: '8100000000',
			},
			{ indicator: 'gone', code: 'PHL', year: '2024', before: '', after: '' },
		]);
		expect(rows(closed)[0]).toMatchObject({ code: 'PHL', before: '', after: '' });
		expect(writtenFiles({}, editions).files.has('changes-2026-11.csv')).toBe(false);
	});

	it('refuses data that no edition names', () => {
		expect(() => apiFiles(writtenFiles().dataset, [])).toThrow('no edition');
	});
});
