import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { peersOf } from '../../../src/data/peers.ts';
import { countriesWith, type SmallCountry } from './small-countries.ts';

const line = (last: number) => [1, 1, 1, 1, last];
const asia = (iso3: string, last: number): SmallCountry => ({
	iso3,
	region: 'asia',
	values: { 'ict-service-exports': line(last) },
});
const exportsOf = { id: 'ict-service-exports' };

describe('the peers of a country', () => {
	it('are the nearest of its region by ratio, nearest first', () => {
		const dataset = countriesWith(
			[
				asia('AAA', 100),
				asia('BBB', 40),
				asia('CCC', 210),
				asia('DDD', 90),
				asia('EEE', 1000),
				asia('FFF', 500),
				{ ...asia('GGG', 100), region: 'africa' },
			],
			[exportsOf],
		);
		// By difference BBB (60 away) would come before CCC (110 away).
		expect(peersOf(dataset, 'AAA')).toEqual({
			measure: 'ict-service-exports',
			places: ['DDD', 'CCC', 'BBB', 'FFF'],
			regions: ['asia'],
		});
	});

	it('are fewer than four in a small region', () => {
		const dataset = countriesWith([asia('AAA', 100), asia('BBB', 40)], [exportsOf]);
		expect(peersOf(dataset, 'AAA')?.places).toEqual(['BBB']);
	});

	it('need a line of their own', () => {
		const short: SmallCountry = {
			iso3: 'BBB',
			region: 'asia',
			values: { 'ict-service-exports': [1, 100] },
		};
		const dataset = countriesWith([asia('AAA', 100), short, asia('CCC', 500)], [exportsOf]);
		expect(peersOf(dataset, 'AAA')?.places).toEqual(['CCC']);
	});

	it('leave misleading totals out', () => {
		const misleading = [{ country: 'BBB', reason: 'Companies book licenses there.' }];
		const dataset = countriesWith(
			[asia('AAA', 100), asia('BBB', 100), asia('CCC', 500)],
			[{ ...exportsOf, misleading }],
		);
		expect(peersOf(dataset, 'AAA')?.places).toEqual(['CCC']);
		expect(peersOf(dataset, 'BBB')).toBeUndefined();
	});

	it('are taken from the next measure where the first has too few values', () => {
		const dataset = countriesWith(
			[
				{ iso3: 'AAA', region: 'asia', values: { 'average-monthly-earnings': line(5) } },
				{ iso3: 'BBB', region: 'asia', values: { 'average-monthly-earnings': line(6) } },
				asia('CCC', 5),
			],
			[exportsOf, { id: 'average-monthly-earnings' }],
		);
		expect(peersOf(dataset, 'AAA')).toMatchObject({
			measure: 'average-monthly-earnings',
			places: ['BBB'],
		});
	});

	it('of the Western European nearshore come from Eastern Europe too', () => {
		const dataset = countriesWith(
			[
				{ ...asia('AAA', 100), region: 'western-europe' },
				{ ...asia('BBB', 90), region: 'eastern-europe-caucasus' },
				asia('CCC', 100),
			],
			[exportsOf],
		);
		expect(peersOf(dataset, 'AAA')).toMatchObject({
			places: ['BBB'],
			regions: ['western-europe', 'eastern-europe-caucasus'],
		});
	});

	it('exist for every country of the atlas', () => {
		const dataset = loadDataset();
		for (const iso3 of dataset.places.keys()) {
			expect(peersOf(dataset, iso3)?.places, iso3).toHaveLength(4);
		}
	});

	it('are refused for a country that is not in the atlas', () => {
		expect(() => peersOf(loadDataset(), 'XXX')).toThrow('XXX is not in');
	});
});
