import { describe, expect, it } from 'vitest';
import { describeStrip } from '../../../../src/charts/strips/describe.ts';
import { countryStrips } from '../../../../src/charts/strips/model.ts';
import { stripTable } from '../../../../src/charts/strips/table.ts';
import { datasetOf, stripOf, stripWith } from './countries.ts';

const row = (country: string, changes = {}) => {
	const [group] = stripTable(countryStrips(datasetOf(changes), country));
	return group?.rows[0];
};

describe('the rows of a country', () => {
	it('hold value, year and rank', () => {
		expect(row('PHL')).toMatchObject({
			id: 'exports',
			name: 'Exports',
			unit: '',
			value: 'US$8.1 bn',
			year: '2024',
			rank: '1 of 4',
		});
	});

	it('say that there is no value, and why there is no rank', () => {
		expect(row('VNM')).toMatchObject({ value: 'no value', year: '', rank: '' });
		expect(row('IRL')).toMatchObject({ value: 'US$300.0 bn', rank: 'total misleads' });
		expect(row('USA')).toMatchObject({ rank: 'client country' });
		expect(row('PHL', { ranked: false })).toMatchObject({ rank: 'not ranked' });
	});

	it('name the unit where the value does not show it', () => {
		const unit = { name: 'points', prefix: '', suffix: '', divisor: 1e9, decimals: 1 };
		expect(row('PHL', { unit })).toMatchObject({ unit: 'points', value: '8.1' });
	});

	it('stand under the heading of their group', () => {
		const groups = stripTable(countryStrips(datasetOf({ group: 'institutions' }), 'PHL'));
		expect(groups.map(({ name }) => name)).toEqual(['Institutions']);
	});
});

describe('describeStrip', () => {
	it('says where the country stands among the destinations', () => {
		expect(describeStrip(stripOf('PHL'))).toBe('Above the median of 4 destinations (US$4.0 bn).');
		expect(describeStrip(stripOf('POL'))).toBe('At the median of 4 destinations (US$4.0 bn).');
		expect(describeStrip(stripOf('KEN'))).toBe('Below the median of 4 destinations (US$4.0 bn).');
	});

	it('says that a value lies beyond all destinations', () => {
		expect(describeStrip(stripOf('IRL'))).toBe('Above all; median of 4 destinations (US$4.0 bn).');
		expect(describeStrip(stripWith([-1, -2, -3], { own: -9 }))).toMatch(/^Below all; median/);
	});

	it('says that there is no value', () => {
		expect(describeStrip(stripOf('VNM'))).toBe('No value; median of 4 destinations (US$4.0 bn).');
		expect(describeStrip(stripWith([]))).toBe('No destination to compare with.');
	});
});
