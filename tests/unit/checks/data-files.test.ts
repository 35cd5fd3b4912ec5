import { describe, expect, it } from 'vitest';
import { dataFiles } from '../../../checks/data-files.ts';
import { siteOf } from '../../../checks/lib/site.ts';

const csv = 'entity,code,year,value,unit\nPoland,POL,2023,9000,US$\n';
const json = (value: number) =>
	JSON.stringify({ series: [{ country: 'POL', values: [[2023, value]] }] });

describe('data files', () => {
	it('accepts a pair with the same values', async () => {
		const site = siteOf({ 'data/v1/exports.csv': csv, 'data/v1/exports.json': json(9000) });
		expect(await dataFiles.run(site)).toEqual([]);
	});

	it('names country and year of a value that differs', async () => {
		const site = siteOf({ 'data/v1/exports.csv': csv, 'data/v1/exports.json': json(9001) });
		expect(await dataFiles.run(site)).toEqual([
			{ file: 'data/v1/exports.csv', message: 'POL 2023: 9000 as CSV, 9001 as JSON' },
		]);
	});

	it('refuses a table of values whose terms withhold them', async () => {
		const withheld = '{"series":[],"withheld":"Terms not confirmed"}';
		const site = siteOf({ 'data/v1/exports.csv': csv, 'data/v1/exports.json': withheld });
		expect(await dataFiles.run(site)).toHaveLength(1);
	});
});
