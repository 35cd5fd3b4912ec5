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
});
