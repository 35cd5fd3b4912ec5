import { describe, expect, it } from 'vitest';
import { loadDataset, readDataset } from '../../../src/data/load.ts';
import { smallFiles, writeProject } from './small-dataset.ts';

const observations = 'observations/exports.csv';

describe('readDataset', () => {
	it('reads places, cities, indicators and values', () => {
		const { places, cities, indicators, problems } = readDataset(writeProject());
		expect(problems).toEqual([]);
		expect([...places.keys()]).toEqual(['PHL', 'VNM', 'IRL', 'USA']);
		expect(cities).toHaveLength(1);
		expect(indicators.get('exports')?.observations).toHaveLength(4);
	});

	const bad: [string, string, string, number][] = [
		['a value of an unknown country', observations, 'ATL,2024,1,example,,', 6],
		['a value without a source', observations, 'VNM,2024,1,,,', 6],
		['a value that is no number', observations, 'VNM,2024,n/a,example,,', 6],
		['a second value for the same year', observations, 'PHL,2024,1,example,,', 6],
		['an unknown grade of quality', observations, 'VNM,2024,1,example,good,', 6],
		['a city of an unknown country', 'cities.csv', 'ATL,Poseidonis,1,30,-40,Atlantic/Azores', 3],
		['a city in no time zone', 'cities.csv', 'VNM,Hanoi,1,21,105.8,Asia/Hanoy', 3],
		[
			'a country that stands there twice',
			'countries.csv',
			'PHL,PI,609,pi,Pi,asia,destination,Manila,14,121,English,PHP,Asia/Manila',
			6,
		],
	];
	it.each(bad)('names %s by file and line, with what to do', (_, name, row, line) => {
		const root = writeProject({ [name]: `${smallFiles[name] ?? ''}${row}\n` });
		const { problems } = readDataset(root);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ file: `content/data/${name}`, line });
		expect(problems[0]?.fix).toMatch(/\.$/);
		expect(() => loadDataset(root)).toThrow(`content/data/${name}:${line}`);
	});

	it('names an indicator without values and one that accuses an unknown country', () => {
		const yaml = (smallFiles['indicators.yaml'] ?? '')
			.replace('"id":"exports"', '"id":"imports"')
			.replace('"IRL"', '"ATL"');
		const { problems } = readDataset(writeProject({ 'indicators.yaml': yaml }));
		expect(problems.map(({ rule }) => rule).toSorted()).toEqual(['country', 'observations']);
	});

	it('refuses a range that holds nothing', () => {
		const yaml = (smallFiles['indicators.yaml'] ?? '').replace('"max":1000000000000', '"max":-1');
		const { problems } = readDataset(writeProject({ 'indicators.yaml': yaml }));
		expect(problems).toMatchObject([{ rule: 'range' }]);
	});

	it('refuses a largest ratio where values may be negative', () => {
		const yaml = (smallFiles['indicators.yaml'] ?? '').replace('"min":0', '"min":-5');
		const { problems } = readDataset(writeProject({ 'indicators.yaml': yaml }));
		expect(problems).toMatchObject([{ rule: 'step' }]);
	});

	it('refuses straight quotes in the words of an indicator', () => {
		const yaml = (smallFiles['indicators.yaml'] ?? '').replace(
			'What a',
			"A country's share: what a",
		);
		const { problems } = readDataset(writeProject({ 'indicators.yaml': yaml }));
		expect(problems).toMatchObject([
			{ file: 'content/data/indicators.yaml', rule: 'straight-quote', line: 1 },
		]);
	});

	it('refuses a log scale where a value is zero or less, and names the value', () => {
		const root = writeProject({
			'indicators.yaml': (smallFiles['indicators.yaml'] ?? '').replace('"linear"', '"log"'),
			[observations]: `${smallFiles[observations] ?? ''}VNM,2024,0,example,,\n`,
		});
		expect(readDataset(root).problems).toMatchObject([
			{ rule: 'scale', what: 'exports has scale: log, but VNM has 0 in 2024.' },
		]);
	});

	const facts = `country,metric,kind,value,scope,year,period,source,confidence,issuer
PHL,Jobs in BPO,jobs,1.8 million,the whole sector,2024,,example,high,An association
`;
	const laws = `country,area,status,source,asOf,scope,title,url
PHL,cybercrime,law,example,2026-04-27,,,
`;

	it('reads facts of the industry and the state of laws, and does without', () => {
		const dataset = readDataset(
			writeProject({ 'industry-facts.csv': facts, 'legal-status.csv': laws }),
		);
		expect(dataset.problems).toEqual([]);
		expect(dataset.industryFacts).toHaveLength(1);
		expect(dataset.legalStatus).toHaveLength(1);
		const none = readDataset(writeProject());
		expect([none.industryFacts, none.legalStatus]).toEqual([[], []]);
	});

	it.each([
		[
			'no year and no reason',
			'PHL,Jobs,jobs,5 million,all of them,,,example,high,Someone',
			'schema',
		],
		['no figure', 'PHL,Jobs,jobs,many,all of them,2024,,example,high,Someone', 'schema'],
		['no source', 'PHL,Jobs,jobs,5 million,all of them,2024,,,high,Someone', 'schema'],
		['an unknown country', 'ATL,Jobs,jobs,5,all of them,2024,,example,high,Someone', 'country'],
		[
			'a twin',
			'PHL,Jobs in BPO,jobs,2 million,the whole sector,2024,,example,high,An association',
			'unique',
		],
	])('refuses a fact with %s', (_, row, rule) => {
		const root = writeProject({ 'industry-facts.csv': `${facts}${row}\n` });
		expect(readDataset(root).problems).toMatchObject([
			{ rule, file: 'content/data/industry-facts.csv', line: 3 },
		]);
	});

	it.each([
		['a status of another area', 'VNM,cybercrime,adequate,example,2026-04-27,,,', 'schema'],
		[
			'a partial decision without scope',
			'VNM,eu-data-transfer,partly-adequate,example,2026-04-27,,,',
			'schema',
		],
		[
			'an open address',
			'VNM,data-protection,law,example,2026-04-27,,A law,http://example.org/',
			'schema',
		],
		[
			'a link without a title',
			'VNM,data-protection,law,example,2026-04-27,,,https://example.org/',
			'schema',
		],
		['a second status', 'PHL,cybercrime,draft,example,2026-04-27,,,', 'unique'],
	])('refuses a law with %s', (_, row, rule) => {
		const root = writeProject({ 'legal-status.csv': `${laws}${row}\n` });
		expect(readDataset(root).problems).toMatchObject([
			{ rule, file: 'content/data/legal-status.csv', line: 3 },
		]);
	});
});
