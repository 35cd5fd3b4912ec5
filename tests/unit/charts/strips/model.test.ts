import { describe, expect, it } from 'vitest';
import { countryStrips } from '../../../../src/charts/strips/model.ts';
import { readDataset } from '../../../../src/data/load.ts';
import { smallFiles, writeProject } from '../../data/small-dataset.ts';

const more = `${smallFiles['countries.csv'] ?? ''}KEN,KE,404,kenya,Kenya,africa,destination,Nairobi,-1.3,36.8,English,KES,Africa/Nairobi
POL,PL,616,poland,Poland,eastern-europe-caucasus,destination,Warsaw,52.2,21,Polish,PLN,Europe/Warsaw
EGY,EG,818,egypt,Egypt,africa,destination,Cairo,30,31.2,Arabic,EGP,Africa/Cairo
`;

/** Newest values: Kenya 1, Poland and Egypt 4, Philippines 8.1; Vietnam none. */
const dataset = readDataset(
	writeProject({
		'countries.csv': more,
		'observations/exports.csv': `${smallFiles['observations/exports.csv'] ?? ''}KEN,2023,3000000000,example,,
KEN,2024,1000000000,example,,
POL,2024,4000000000,example,,
EGY,2024,4000000000,example,,
`,
	}),
);

function strip(country: string) {
	const [found] = countryStrips(dataset, country);
	if (!found) throw new Error('there is no strip');
	return found;
}

describe('the strips of a country', () => {
	it('compare the newest values of the destinations, low to high', () => {
		expect(strip('PHL').values).toEqual([
			{ iso3: 'KEN', value: 1e9 },
			{ iso3: 'POL', value: 4e9 },
			{ iso3: 'EGY', value: 4e9 },
			{ iso3: 'PHL', value: 8.1e9 },
		]);
		expect(strip('PHL').count).toBe(4);
	});

	it('leave out client countries and totals that mislead', () => {
		const places = strip('PHL').values.map(({ iso3 }) => iso3);
		expect(places).not.toContain('USA');
		expect(places).not.toContain('IRL');
	});

	it('give the median of the values, without counting the missing as zero', () => {
		expect(strip('PHL').median).toBe(4e9);
	});

	it('give the value of the country with its year', () => {
		expect(strip('PHL').value).toMatchObject({ number: 8.1e9, text: 'US$8.1 bn', year: 2024 });
	});

	it('rank from the highest value; equal values share a rank and the next rank is skipped', () => {
		const ranks = ['PHL', 'POL', 'EGY', 'KEN'].map((country) => strip(country).value?.rank);
		expect(ranks).toEqual([1, 2, 2, 4]);
	});

	it('say that a country has no value', () => {
		expect(strip('VNM').value).toBeUndefined();
		expect(strip('VNM').count).toBe(4);
	});

	it('come one for each indicator', () => {
		expect(countryStrips(dataset, 'PHL').map(({ indicator }) => indicator.id)).toEqual(['exports']);
	});
});
