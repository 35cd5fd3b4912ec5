import { describe, expect, it } from 'vitest';
import { mapModel } from '../../../../src/charts/map/model.ts';
import { sample } from './sample.ts';

const model = mapModel(sample(), 'exports');
const mark = (country: string) => model.marks.find((item) => item.country === country);

describe('mapModel', () => {
	it('takes the newest value with its own year', () => {
		expect(mark('IND')).toMatchObject({ value: 178e9, year: 2024 });
		expect(mark('BIH')).toMatchObject({ value: 0.5e9, year: 2022 });
	});

	it('puts a circle on the first hub city, or on the capital', () => {
		expect(mark('IND')?.at).toEqual([77.6, 13]);
		expect(mark('PHL')?.at).toEqual([121, 14.6]);
	});

	it('ranks among all and in the region, without the total that misleads', () => {
		expect(mark('IRL')).toMatchObject({ misleading: 'Licences are booked in Ireland.' });
		expect(mark('IRL')).not.toHaveProperty('rank');
		expect(mark('IND')).toMatchObject({ rank: 1, regionRank: 1 });
		expect(mark('POL')).toMatchObject({ rank: 2, regionRank: 1 });
		expect(mark('PHL')).toMatchObject({ rank: 3, regionRank: 2 });
	});

	it('keeps a place without a value, last and without a number', () => {
		expect(model.marks.at(-1)).toEqual({
			country: 'VNM',
			name: 'Vietnam',
			region: 'asia',
			at: [105.8, 21],
		});
	});

	it('keeps clients apart, with no value', () => {
		expect(model.clients.map(({ name }) => name)).toEqual(['United States', 'Singapore']);
		expect(mark('USA')).toBeUndefined();
	});

	it('refuses an unknown indicator and a negative value', () => {
		expect(() => mapModel(sample(), 'wages')).toThrow('no indicator wages');
		expect(() => mapModel(sample([['IND', 2024, -1]]), 'exports')).toThrow('India is negative');
	});
});
