import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { apiFiles, indicatorCsv } from '../../../src/data/api.ts';
import { readDataset } from '../../../src/data/load.ts';
import { smallFiles, smallIndicator, writeProject } from './small-dataset.ts';

function files(changes: Record<string, string> = {}) {
	const dataset = readDataset(writeProject(changes));
	expect(dataset.problems).toEqual([]);
	return { dataset, files: new Map(apiFiles(dataset).map(({ name, body }) => [name, body])) };
}

const withError = {
	'observations/exports.csv': `${smallFiles['observations/exports.csv'] ?? ''}VNM,2024,9e12,example,,\n`,
};
const closed = {
	'indicators.yaml': (smallFiles['indicators.yaml'] ?? '').replace(
		'"redistribute":true',
		'"redistribute":false',
	),
};

describe('apiFiles', () => {
	it('writes the same values as CSV and JSON', () => {
		const { files: written } = files();
		const rows = csvParse(written.get('exports.csv') ?? '');
		const json = JSON.parse(written.get('exports.json') ?? '') as {
			series: { country: string; values: [number, number][] }[];
		};
		const fromJson = json.series.flatMap(({ country, values }) =>
			values.map(([year, value]) => `${country} ${year} ${value}`),
		);
		const fromCsv = rows.map((row) => `${row.code} ${row.year} ${row.value}`);
		expect(fromCsv.toSorted()).toEqual(fromJson.toSorted());
		expect(rows.columns.slice(0, 4)).toEqual(['entity', 'code', 'year', 'value']);
	});

	it('lists who has no value, with the name', () => {
		const json: unknown = JSON.parse(files().files.get('exports.json') ?? '');
		expect(json).toMatchObject({ missing: [{ country: 'VNM', name: 'Vietnam', region: 'asia' }] });
	});

	it('lists held-back values apart and nowhere else', () => {
		const { files: written } = files(withError);
		expect([...csvParse(written.get('quarantined.csv') ?? '')]).toMatchObject([
			{ indicator: 'exports', code: 'VNM', year: '2024', value: '9000000000000' },
		]);
		expect(written.get('exports.csv')).not.toContain('VNM');
		expect(JSON.parse(written.get('exports.json') ?? '')).toMatchObject({
			quarantined: [{ country: 'VNM', year: 2024 }],
		});
	});

	it('warns beside a misleading total', () => {
		const rows = csvParse(files().files.get('exports.csv') ?? '');
		expect(rows.find((row) => row.code === 'IRL')?.note).toContain('licences');
	});

	it('gives no value away where the terms are not confirmed', () => {
		const { dataset, files: written } = files({ ...closed, ...withError });
		expect(written.has('exports.csv')).toBe(false);
		expect(written.get('exports.json')).not.toContain('8100000000');
		expect([...written.values()].join()).not.toContain('9000000000000');
		expect(JSON.parse(written.get('exports.json') ?? '')).toMatchObject({ series: [] });
		expect(written.get('README.md')).toContain('not confirmed');
		expect(() => indicatorCsv(dataset, smallIndicator(dataset))).toThrow('may not be offered');
	});
});
