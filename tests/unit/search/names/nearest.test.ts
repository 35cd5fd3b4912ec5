import { expect, test } from 'vitest';
import { forgiven, nearestName, pageNames } from '../../../../src/search/names/nearest.ts';

const pages = [
	['Philippines', 'PHL', 'Filipinas', 'الفلبين'],
	['Occupancy', 'ocupación'],
	['Average handle time', 'AHT'],
	['Contact center', 'helpdesk', 'call center'],
	['Governance'],
];

test.each([
	['philipines', 'Philippines', 'Philippines'],
	['Occupnacy', 'Occupancy', 'Occupancy'],
	['ocupasion', 'ocupación', 'Occupancy'],
	['avrage hadnle time', 'Average handle time', 'Average handle time'],
	['hlepdesk', 'helpdesk', 'Contact center'],
	['الفلبن', 'الفلبين', 'Philippines'],
	['Filipinas', 'Filipinas', 'Philippines'],
])('%s is near "%s"', (typed, name, title) => {
	expect(nearestName(typed, pages)).toEqual({ name, title });
});

test.each(['aht', 'ahp', 'phil', 'xqzzt blorp', 'helpdesk software', ''])(
	'%s is near nothing',
	(typed) => {
		expect(nearestName(typed, pages)).toBeUndefined();
	},
);

test('a title goes before an equally near other name', () => {
	expect(nearestName('band', [['First', 'bands'], ['Bandy']])).toEqual({
		name: 'Bandy',
		title: 'Bandy',
	});
});

test('longer texts are forgiven more errors', () => {
	expect([3, 4, 7, 8, 11, 12].map(forgiven)).toEqual([0, 1, 1, 2, 2, 3]);
});

test('what is odd in the list of names is left out', () => {
	expect(pageNames([['A', 'B'], 'no', [1], null])).toEqual([['A', 'B']]);
	expect(pageNames({ A: 'B' })).toEqual([]);
});
