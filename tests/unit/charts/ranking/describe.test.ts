import { describe, expect, it } from 'vitest';
import { describeRanking } from '../../../../src/charts/ranking/describe.ts';
import { rankingModel } from '../../../../src/charts/ranking/model.ts';
import { dollars, entry, everything } from './entries.ts';

const say = (entries: Parameters<typeof rankingModel>[0], options = {}) =>
	describeRanking(rankingModel(entries, dollars, { ...everything, ...options })).join(' ');

const three = [entry('IND', 160), entry('PHL', 8), entry('NPL', 2)];

describe('describeRanking', () => {
	it('names highest, lowest, median and spread', () => {
		const text = say(three);
		expect(text).toContain('3 places are ranked; the latest value of each place counts.');
		expect(text).toContain('IND is highest with US$160.0 bn in 2024.');
		expect(text).toContain('NPL is lowest with US$2.0 bn in 2024.');
		expect(text).toContain('The median is US$8.0 bn');
		expect(text).toContain('20 times the median');
	});

	it('says which year was chosen', () => {
		expect(say(three, { year: 2024 })).toContain('the year is 2024');
	});

	it('places what is highlighted', () => {
		expect(say(three, { highlight: ['PHL'] })).toContain(
			'PHL has rank 2 of 3 with US$8.0 bn in 2024.',
		);
	});

	it('names first places that are shared', () => {
		expect(say([entry('AAA', 5), entry('BBB', 5)])).toContain('AAA and BBB share the first rank');
	});

	it('names what misleads, what is old and what is missing', () => {
		const text = say([
			...three,
			entry('OLD', 3, { point: { value: 3e9, year: 2018, quality: 'official' } }),
			entry('IRL', 300, { misleading: 'Licences are booked there.' }),
			entry('VNM'),
		]);
		expect(text).toContain('IRL (US$300.0 bn, 2024) is not ranked. Licences are booked there.');
		expect(text).toContain('Older than the rest: OLD (2018).');
		expect(text).toContain('No value: VNM.');
	});

	it('says nothing of a ranking that is empty', () => {
		expect(say([])).toBe('');
	});
});
