import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runUpdate } from '../../../../scripts/lib/data-update/run.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { readObservations } from '../../../../src/data/read-observations.ts';
import { observationsCsv } from '../../../../src/data/update/observations-csv.ts';
import { smallFiles, writeProject } from '../small-dataset.ts';

const WIDE = 'tests/fixtures/downloads/world-bank-wide.csv';

function run(root: string, ...words: string[]) {
	const said: string[] = [];
	const complaints: string[] = [];
	const code = runUpdate(root, words, {
		print: (text) => said.push(text),
		complain: (text) => complaints.push(text),
	});
	const file = join(root, 'content/data/observations/exports.csv');
	return {
		code,
		said: said.join('\n'),
		complaints: complaints.join('\n'),
		stored: readFileSync(file, 'utf8'),
	};
}

describe('npm run data:update', () => {
	it('only prints the differences unless it is told to write', () => {
		const root = writeProject();
		const before = statSync(join(root, 'content/data/observations/exports.csv')).mtimeMs;
		const { code, said, stored } = run(root, 'exports', WIDE);
		expect(code).toBe(0);
		expect(said).toContain('Nothing was written. Add --write');
		expect(stored).toBe(smallFiles['observations/exports.csv']);
		expect(statSync(join(root, 'content/data/observations/exports.csv')).mtimeMs).toBe(before);
		expect(existsSync(join(root, 'content/data/editions'))).toBe(false);
	});

	it('stores the values and lists the changes for the next edition', () => {
		const root = writeProject();
		const { code, stored } = run(root, 'exports', WIDE, '--write');
		expect(code).toBe(0);
		expect(stored).toBe(
			[
				'country,year,value,source,quality,note',
				'IRL,2024,310000000000,example,,',
				'PHL,2022,6500000000,example,,',
				'PHL,2023,7000000000,example,,',
				'PHL,2024,8200000000,example,,new survey',
				'',
			].join('\n'),
		);
		expect(readFileSync(join(root, 'content/data/editions/next.csv'), 'utf8')).toBe(
			[
				'indicator,country,year,before,after',
				'exports,IRL,2024,300000000000,310000000000',
				'exports,PHL,2022,,6500000000',
				'exports,PHL,2024,8100000000,8200000000',
				'exports,USA,2021,90000000000,',
				'',
			].join('\n'),
		);
		expect(readdirSync(join(root, 'content/data/observations'))).toEqual(['exports.csv']);
	});

	it('changes nothing the second time', () => {
		const root = writeProject();
		const first = run(root, 'exports', WIDE, '--write').stored;
		const again = run(root, 'exports', WIDE, '--write');
		expect(again.said).toContain('Nothing changes.');
		expect(again.said).toContain('already holds these values');
		expect(again.stored).toBe(first);
	});

	it.each([
		[['exports'], 'Give the id of one indicator and one file.'],
		[['imports', WIDE], 'There is no indicator "imports"'],
		[['exports', 'no-such-file.csv'], 'There is no file no-such-file.csv.'],
		[['exports', WIDE, '--force'], 'There is no option --force.'],
		[['exports', WIDE, '--from', 'May'], '--from needs a year, not "May".'],
		[['exports', WIDE, '--where', 'sex'], '--where needs column=value, not "sex".'],
		[
			['exports', 'tests/fixtures/downloads/ilostat.csv', '--write'],
			'ilostat.csv:2  The file holds',
		],
		[['exports', 'tests/fixtures/downloads/README.md', '--write'], 'README.md:1  The layout'],
	])('refuses %j and writes nothing', (words, reason) => {
		const { code, complaints, stored } = run(writeProject(), ...words);
		expect(code).toBe(1);
		expect(complaints).toContain(reason);
		expect(stored).toBe(smallFiles['observations/exports.csv']);
	});

	it('refuses stored values that cannot be read', () => {
		const root = writeProject();
		const file = join(root, 'content/data/observations/exports.csv');
		writeFileSync(file, 'country,year,value,source,quality,note\nPHL,2024,much,example,,\n');
		expect(run(root, 'exports', WIDE).complaints).toContain('exports.csv:2');
	});
});

describe('the stored values of this edition', () => {
	const dataset = readDataset(process.cwd());

	it.each([...dataset.indicators.values()].map(({ indicator }) => [indicator.id, indicator]))(
		'%s: reading and writing gives the same file',
		(id, indicator) => {
			const file = `content/data/observations/${id}.csv`;
			const text = readFileSync(file, 'utf8');
			const rows = readObservations(file, text, indicator, dataset.places, []);
			expect(observationsCsv(rows)).toBe(text);
		},
	);
});
