import { describe, expect, it } from 'vitest';
import { formatUpdate } from '../../../../src/data/update/report.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { indicatorOf, writeProject } from '../small-dataset.ts';
import { download, updateOf, values } from './helpers.ts';

const wide = download('world-bank-wide.csv');
const held = { source: 'example' };
const before = [
	{ country: 'PHL', year: 2022, value: 6_500_000_000, ...held, note: 'new survey' },
	{ country: 'PHL', year: 2023, value: 7_000_000_000, ...held },
	{ country: 'PHL', year: 2024, value: 8_000_000_000, ...held, note: 'preliminary' },
	{ country: 'USA', year: 2022, value: 90_000_000_000, ...held },
];

describe('an update', () => {
	it('tells new, changed and gone values apart, the largest changes first', () => {
		expect(updateOf(wide, { before }).differences).toEqual([
			{ kind: 'changed', country: 'PHL', year: 2024, before: 8e9, after: 8.2e9, share: 0.025 },
			{ kind: 'new', country: 'IRL', year: 2024, after: 3.1e11 },
			{ kind: 'gone', country: 'USA', year: 2022, before: 9e10 },
		]);
	});

	it('keeps the whole row of a value that did not change', () => {
		const { observations, keptNotes } = updateOf(wide, { before });
		expect(observations).toContainEqual(before[0]);
		expect(observations).toContainEqual({ ...before[2], value: 8.2e9 });
		expect(keptNotes).toBe(1);
	});

	it('begins with the first year the atlas holds, or the one asked for', () => {
		const since2023 = before.filter(({ year }) => year > 2022);
		expect(values(updateOf(wide, { before: since2023 }).observations)).not.toContain(
			'PHL 2022 6500000000',
		);
		const from = updateOf(wide, { before, from: 2024 });
		expect(values(from.observations)).toEqual(['IRL 2024 310000000000', 'PHL 2024 8200000000']);
	});

	it('names the values that the rules hold back', () => {
		const indicator = indicatorOf({ plausible: { min: 0, max: 1e11 } });
		expect(updateOf(wide, { before, indicator }).held).toMatchObject([
			{ country: 'IRL', year: 2024, reason: expect.stringContaining('Above 100') as string },
		]);
	});

	it('refuses a word for a number, with its line, and gives nothing', () => {
		const { faults, observations } = updateOf(wide.replace('"8200000000"', '"about 8 bn"'));
		expect(faults).toMatchObject([{ line: 9, what: '"about 8 bn" for PHL is no number.' }]);
		expect(observations).toEqual([]);
	});

	it('refuses a quarter for a year', () => {
		const quarter = download('world-bank.json').replace('"date":"2024"', '"date":"2024Q1"');
		expect(updateOf(quarter).faults[0]?.what).toContain('PHL: year "2024Q1"');
	});

	it('refuses a second value of a country and year', () => {
		const row = '"Manila","PHL","ICT service exports (BoP, current US$)","X.1","","","5","",';
		expect(updateOf(`${wide}${row}\n`).faults).toMatchObject([
			{ line: 11, what: 'PHL 2024 already has a value in line 9.' },
		]);
	});

	it('refuses a file without any place of the atlas', () => {
		const foreign = wide.replaceAll(/"(PHL|IRL|VNM)"/g, '"ZZZ"');
		expect(updateOf(foreign).faults[0]?.what).toContain('holds no value of a place');
	});
});

describe('the report of an update', () => {
	const { places } = readDataset(writeProject());
	const indicator = indicatorOf({ plausible: { min: 0, max: 1e11 } });
	const report = formatUpdate(updateOf(wide, { before, indicator }), indicator, places);

	it('counts and lists the differences in a table', () => {
		expect(report).toContain('4 values for exports: 1 new, 1 changed, 1 gone, 1 held back.');
		expect(report).toMatch(/changed\s+Philippines\s+2024\s+US\$8\.0 bn\s+US\$8\.2 bn\s+\+2\.5%/);
		expect(report).toMatch(/new, held back\s+Ireland\s+2024\s+US\$310\.0 bn/);
		expect(report).toMatch(/gone\s+United States\s+2022\s+US\$90\.0 bn/);
	});

	it('names the places without a value and says what to look at', () => {
		expect(report).toContain('without a value in the file: VNM USA.');
		expect(report).toContain('Codes of the file that the atlas does not cover: 2.');
		expect(report).toContain('1 changed values keep the note they had.');
	});

	it('says when nothing changes', () => {
		const same = updateOf(wide, { before: updateOf(wide).observations });
		expect(formatUpdate(same, indicatorOf(), places)).toContain('Nothing changes.');
	});
});
