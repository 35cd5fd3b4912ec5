import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/load.ts';
import { sourceFile } from '../../../src/schemas/source.ts';

const dataset = readDataset(process.cwd());
const sources = new Map(
	readdirSync('content/sources')
		.flatMap((name) =>
			sourceFile.parse(JSON.parse(readFileSync(`content/sources/${name}`, 'utf8'))),
		)
		.map((source) => [source.id, source]),
);

describe('the facts about the industry', () => {
	const { industryFacts } = dataset;

	it('are 240 of 66 places', () => {
		expect(industryFacts).toHaveLength(240);
		expect(new Set(industryFacts.map(({ country }) => country)).size).toBe(66);
	});

	it('all rest on a page that was read', () => {
		for (const { metric, source } of industryFacts) {
			expect([metric, sources.get(source)?.custom.checked]).toEqual([metric, 'read']);
			expect([source, sources.get(source)?.URL]).toEqual([source, expect.any(String)]);
		}
	});

	it('call what lies ahead a target', () => {
		for (const { kind, metric } of industryFacts) {
			expect([metric, kind === 'target']).toEqual([metric, /^(Target|Promised): /.test(metric)]);
		}
	});

	it('name the index whenever they give a place in one', () => {
		const ranks = industryFacts.filter(({ kind }) => kind === 'rank');
		expect(ranks).toHaveLength(24);
		for (const { metric } of ranks) expect(metric).toContain('Kearney');
	});

	it('say what kind of money an amount is', () => {
		for (const { kind, value } of industryFacts) {
			if (kind !== 'revenue' && kind !== 'exports') continue;
			expect(value).toMatch(/US\$|€|MAD|CN¥|R\$|TRY/);
		}
	});
});

describe('the state of laws', () => {
	it('has six findings for each place, each with a source', () => {
		for (const iso3 of dataset.places.keys()) {
			const rows = dataset.legalStatus.filter(({ country }) => country === iso3);
			expect([iso3, rows.length]).toEqual([iso3, 6]);
		}
		for (const { source } of dataset.legalStatus) expect(sources.has(source)).toBe(true);
	});

	it('knows the members of the European Union and its eight decisions', () => {
		const standing = dataset.legalStatus.filter(({ area }) => area === 'eu-data-transfer');
		const countries = (status: string) =>
			standing.filter((row) => row.status === status).map(({ country }) => country);
		expect(countries('eu-member')).toHaveLength(17);
		expect(countries('adequate').toSorted()).toEqual(['ARG', 'BRA', 'GBR', 'JPN', 'NZL', 'URY']);
		expect(countries('partly-adequate').toSorted()).toEqual(['CAN', 'USA']);
	});

	it('has three countries with no more than a draft on data protection', () => {
		const drafts = dataset.legalStatus.filter(
			({ area, status }) => area === 'data-protection' && status !== 'law',
		);
		expect(drafts.map(({ country }) => country).toSorted()).toEqual(['BGD', 'PAK', 'SLV']);
	});
});
