import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../checks/data-files.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const csv = 'entity,code,year,value,unit\nPoland,POL,2022,8000,US$\nPoland,POL,2023,9000,US$\n';
const json = (values: [number, number][], edition = '2026-11') =>
	JSON.stringify({ edition, series: [{ country: 'POL', values }] });
const both: [number, number][] = [
	[2022, 8000],
	[2023, 9000],
];

function resource(path: string, body: string, primaryKey?: string[]) {
	const hash = `sha256:${createHash('sha256').update(body).digest('hex')}`;
	return { path, bytes: Buffer.byteLength(body), hash, schema: { primaryKey } };
}

/** A site with one indicator; what is given stands instead. */
const good: Record<string, string> = {
	'data/v1/exports.csv': csv,
	'data/v1/exports.json': json(both),
	'data/v1/cities.csv': 'code,city\nPOL,Kraków\n',
	'data/v1/latest.json': '{"edition":"2026-11","indicators":{"exports":{"POL":[2023,9000]}}}',
	'data/v1/shown.json': '{"edition":"2026-11"}',
	'data/v1/datapackage.json': JSON.stringify({
		version: '2026-11',
		resources: [
			resource('exports.csv', csv, ['code', 'year']),
			resource('cities.csv', 'code,city\nPOL,Kraków\n', ['code', 'city']),
		],
	}),
	'data/index.html': '<a href="/data/v1/exports.csv">CSV</a>',
};

async function problems(changes: Record<string, string> = {}) {
	const found = await dataFiles.run(siteOf({ ...good, ...changes }));
	return found.map(({ file, message }) => `${file} ${message}`);
}

function without(...names: string[]) {
	return siteOf(Object.fromEntries(Object.entries(good).filter(([name]) => !names.includes(name))));
}

describe('data files', () => {
	it('are sound when all forms hold the same values', async () => {
		expect(await problems()).toEqual([]);
		expect(await dataFiles.run(siteOf({ 'index.html': '' }))).toEqual([]);
	});

	it('name country and year of a value that differs', async () => {
		const other: [number, number][] = [
			[2022, 8000],
			[2023, 9001],
		];
		expect(await problems({ 'data/v1/exports.json': json(other) })).toContain(
			'data/v1/exports.csv POL 2023: 9000 as CSV, 9001 as JSON',
		);
	});

	it('hold no table of values whose terms withhold them', async () => {
		const withheld = '{"edition":"2026-11","series":[],"withheld":"Terms not confirmed"}';
		expect(await problems({ 'data/v1/exports.json': withheld })).toEqual([
			'data/v1/exports.csv has no JSON file with the values',
			'data/v1/latest.json gives exports, whose values are not passed on',
		]);
	});

	it('are as the data package describes them', async () => {
		expect(await problems({ 'data/v1/cities.csv': 'code,city\nPOL,Krakow\n' })).toEqual([
			'data/v1/cities.csv is not the file that the data package describes',
		]);
		expect(await dataFiles.run(without('data/v1/cities.csv'))).toEqual([
			{ file: 'data/v1/cities.csv', message: 'does not exist' },
		]);
	});

	it('stand in the data package, every one', async () => {
		expect(await problems({ 'data/v1/more.csv': 'a\n1\n' })).toEqual([
			'data/v1/more.csv is not in the data package',
		]);
		expect(await dataFiles.run(without('data/v1/datapackage.json'))).toEqual([
			{ file: 'data/v1/datapackage.json', message: 'is missing' },
		]);
	});

	it('are of one edition', async () => {
		expect(await problems({ 'data/v1/exports.json': json(both, '2026-10') })).toEqual([
			'data/v1/exports.json names edition 2026-10, the data package 2026-11',
		]);
	});

	it.each([
		['a value of an older year', '[2022,8000]'],
		['another value', '[2023,9001]'],
		['a year without a value', '[2024,9000]'],
	])('give no %s as the newest', async (_, point) => {
		const wrong = `{"edition":"2026-11","indicators":{"exports":{"POL":${point}}}}`;
		expect(await problems({ 'data/v1/latest.json': wrong })).toEqual([
			'data/v1/latest.json exports POL is not the newest value',
		]);
	});

	it('that may only be shown are linked from no page', async () => {
		const page = '<a href="/data/v1/shown.json">All values</a>';
		expect(await problems({ 'data/index.html': page })).toEqual([
			'data/index.html links to shown.json, which is not for download',
		]);
	});
});
