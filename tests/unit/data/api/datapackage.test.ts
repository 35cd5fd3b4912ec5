import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package, validate } from 'datapackage';
import { describe, expect, it, onTestFinished } from 'vitest';
import { apiFiles } from '../../../../src/data/api/files.ts';
import { loadEditions } from '../../../../src/data/editions.ts';
import { loadDataset } from '../../../../src/data/load.ts';
import { closed, withError, withFacts, writtenFiles } from './written-files.ts';

interface Descriptor {
	version: string;
	resources: {
		name: string;
		path: string;
		bytes: number;
		hash: string;
		licenses: { name: string }[];
		schema: { fields: { name: string; type: string }[]; primaryKey: string[] };
	}[];
	[key: string]: unknown;
}

/** The files on disk, as someone has them who downloaded the package. */
function download(files: ReadonlyMap<string, string>): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-package-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	for (const [name, body] of files) writeFileSync(join(folder, name), body);
	return folder;
}

/** Reads every row of every table by its schema; throws at the first that does not fit. */
async function readAll(files: ReadonlyMap<string, string>): Promise<Record<string, unknown[]>> {
	const folder = download(files);
	const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as object;
	const opened = await Package.load(descriptor, { basePath: folder });
	const tables: Record<string, unknown[]> = {};
	for (const resource of opened.resources) {
		tables[resource.name] = await resource.read({ keyed: true });
	}
	return tables;
}

const { files, json } = writtenFiles({ ...withError, ...withFacts });
const descriptor = json('datapackage.json') as Descriptor;

describe('the data package', () => {
	it('is a valid tabular data package of this edition', async () => {
		expect(await validate(descriptor)).toEqual({ valid: true, errors: [] });
		expect(descriptor).toMatchObject({
			profile: 'tabular-data-package',
			version: '2026-11',
			licenses: [{ name: 'CC-BY-4.0' }],
		});
	});

	it('lists every CSV file and no other', () => {
		const written = [...files.keys()].filter((name) => name.endsWith('.csv'));
		expect(descriptor.resources.map(({ path }) => path).toSorted()).toEqual(written.toSorted());
		const open = writtenFiles(closed).json('datapackage.json') as Descriptor;
		expect(open.resources.map(({ name }) => name)).not.toContain('exports');
	});

	it('states the size and the checksum of each file', () => {
		for (const { path, bytes, hash } of descriptor.resources) {
			const body = files.get(path) ?? '';
			expect(bytes).toBe(Buffer.byteLength(body));
			expect(hash).toBe(`sha256:${createHash('sha256').update(body).digest('hex')}`);
		}
	});

	it('has a schema that fits every row', async () => {
		const tables = await readAll(files);
		expect(tables.exports).toContainEqual(
			expect.objectContaining({ code: 'PHL', year: 2024, value: 8_100_000_000 }),
		);
		expect(tables.countries).toHaveLength(4);
		expect(tables.quarantined).toHaveLength(1);
		expect(tables['industry-facts']).toContainEqual(expect.objectContaining({ year: null }));
	});

	it.each([
		['a value that is no number', 'exports.csv', '8100000000', 'n/a'],
		['a country code of two letters', 'exports.csv', ',PHL,2024', ',PH,2024'],
		['a second value of a year', 'exports.csv', ',PHL,2024', ',PHL,2023'],
		['an unknown quality', 'exports.csv', ',official,', ',guess,'],
		['a place north of the pole', 'countries.csv', ',14.6,', ',91,'],
	])('refuses %s', async (_, name, right, wrong) => {
		const body = files.get(name) ?? '';
		expect(body).toContain(right);
		await expect(
			readAll(new Map([...files, [name, body.replace(right, wrong)]])),
		).rejects.toThrow();
	});

	it.each([
		['no resources', { ...descriptor, resources: [] }],
		['a name with spaces', { ...descriptor, name: 'Data of the atlas' }],
		['a table without schema', { ...descriptor, resources: [{ name: 'x', path: 'x.csv' }] }],
		['a type that does not exist', withFieldType('amount')],
	])('would be invalid with %s', async (_, wrong) => {
		expect((await validate(wrong)).valid).toBe(false);
	});
});

function withFieldType(type: string): Descriptor {
	const copy = structuredClone(descriptor);
	const field = copy.resources[0]?.schema.fields[0];
	if (field) field.type = type;
	return copy;
}

describe('the data package of this edition', () => {
	it('is valid, and every row fits its schema', async () => {
		const root = process.cwd();
		const written = apiFiles(loadDataset(root), loadEditions(root));
		const all = new Map(written.map(({ name, body }) => [name, body]));
		const tables = await readAll(all);
		expect((await validate(JSON.parse(all.get('datapackage.json') ?? '') as object)).valid).toBe(
			true,
		);
		expect(Object.values(tables).every((rows) => Array.isArray(rows))).toBe(true);
		expect(tables['ict-service-exports']?.length).toBeGreaterThan(1000);
	}, 60_000);
});
