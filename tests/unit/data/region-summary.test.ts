import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/load.ts';
import { regionSummary } from '../../../src/data/region-summary.ts';
import { smallFiles, writeProject } from './small-dataset.ts';

const countries = ['IND', 'PHL', 'VNM', 'LKA', 'NPL'];
const dataset = readDataset(
	writeProject({
		'countries.csv': [
			(smallFiles['countries.csv'] ?? '').split('\n')[0],
			...countries.map(
				(iso3, index) =>
					`${iso3},${iso3.slice(0, 2)},${index + 101},${iso3.toLowerCase()},${iso3},asia,destination,Town,1,1,English,USD,Asia/Manila`,
			),
			'USA,US,840,united-states,United States,client,client,Town,1,1,English,USD,Asia/Manila',
			'IRL,IE,372,ireland,Ireland,western-europe,destination,Dublin,53,-6,English,EUR,Europe/Dublin',
		].join('\n'),
		'cities.csv': 'country,city,order,lat,lng,timezone\n',
		'observations/exports.csv': `country,year,value,source,quality,note
IND,2024,100000000000,example,,
PHL,2023,5000000000,example,,
PHL,2024,2000000000,example,,
LKA,2020,4000000000,example,,
NPL,2024,1000000000,example,,
USA,2024,900000000000,example,,
`,
	}),
);

describe('the summary of a region', () => {
	it('rests on data without a fault', () => {
		expect(dataset.problems).toEqual([]);
	});

	const asia = regionSummary(dataset, 'asia', 'exports');

	it('counts its destinations, also those without a value', () => {
		expect(asia.destinations).toBe(5);
	});

	it('gives the median of the newest values, and never counts a missing one as zero', () => {
		// 100, 4, 2, 1: with Vietnam as zero it would be 2.
		expect(asia.median).toBe('US$3.0 bn');
	});

	it('names the three largest by their newest values', () => {
		expect(asia.largest).toEqual(['IND', 'LKA', 'PHL']);
	});

	it('names fewer where fewer have a value', () => {
		expect(regionSummary(dataset, 'middle-east', 'exports').largest).toEqual([]);
	});

	it('refuses an indicator that is not in the catalogue', () => {
		expect(() => regionSummary(dataset, 'asia', 'import')).toThrow(
			'There is no indicator "import" in content/data/indicators.yaml.',
		);
	});
});
