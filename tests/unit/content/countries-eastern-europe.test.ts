import { describe, expect, it } from 'vitest';
import { latestOf, seriesOf } from '../../../src/data/observations.ts';
import {
	DIGITAL,
	EARNINGS,
	EXPORTS,
	LONDON,
	NEW_YORK,
	OUTAGES,
	RATE,
	data,
	hours,
	indicator,
	newestYear,
	notes,
	ranked,
	says,
	yearly,
} from './country-profiles.ts';
import { percent, print } from './prose.ts';

describe('Eastern Europe and the Caucasus', () => {
	it('Armenia: growth of two counts, and the jump beside Georgia', () => {
		says('armenia', '16,442 employees', 'up from 14,533', 'more than 40,000 employees');
		says('armenia', `The first report shows ${percent(16_442 / 14_533 - 1)} a year`);
		expect(40_000 / 16_442).toBeGreaterThan(2.4);
		expect(40_000 / 16_442).toBeLessThan(2.5);
		says('armenia', 'almost two and a half times');
		for (const iso3 of ['ARM', 'GEO']) {
			expect(data(EXPORTS, iso3, 2022) / data(EXPORTS, iso3, 2021)).toBeGreaterThan(1.8);
		}
		says('armenia', 'a similar jump from 2021 to 2022');
		expect(hours('ARM', LONDON)).toEqual([4, 5]);
		expect(hours('ARM', NEW_YORK)).toEqual([0]);
		expect(data(OUTAGES, 'ARM')).toBeGreaterThan(50);
	});

	it('Bulgaria: the rest beside IT, the forecast, growth after 2022, real pay', () => {
		says('bulgaria', 'Of 104,690 people, 62,778 worked in IT companies');
		says(
			'bulgaria',
			`about ${print(Math.round((104_690 - 62_778) / 100) * 100)} for everything else`,
		);
		expect(104_690 / (104_690 - 62_778)).toBeGreaterThan(2);
		says('bulgaria', 'more than doubles the trade');
		expect(5.4 / 4.935 - 1).toBeCloseTo(0.1, 1);
		says('bulgaria', 'is about a tenth more than in 2022', 'nearly 17%');
		expect(data('inflation', 'BGR', 2022)).toBeGreaterThan(6.7);
		expect(0.168).toBeCloseTo(1 / 6, 2);
		says('bulgaria', 'while revenue grew by a sixth', 'an increase in wages of 6.7% in 2022');
		says('bulgaria', 'gave 6.6% for 2020', 'it reported 5.8%, less than for 2020');
	});

	it('Czechia: a share of the labor force, a factor of 2.5, the lowest unemployment', () => {
		const force = data('labor-force', 'CZE');
		notes('czechia', `about ${print(force / 1e6, 1)} million`);
		expect(Math.round(force / 160_000)).toBe(34);
		says('czechia', 'about one in 34 people', 'and 160,000 did so when he spoke');
		says('czechia', `a factor of ${print(100_000 / 40_500, 1)}`);
		const line = seriesOf(indicator(EXPORTS), 'CZE')
			.filter(({ year }) => year >= 2015)
			.map(({ value }) => value);
		expect(line).toEqual(line.toSorted((a, b) => a - b));
		says('czechia', 'a steady rise');
		const members = 'BGR HRV CZE EST HUN LVA LTU POL ROU SVK PRT'.split(' ');
		expect(members.toSorted((a, b) => data('unemployment', a) - data('unemployment', b))[0]).toBe(
			'CZE',
		);
		expect(data(EARNINGS, 'CZE')).toBeGreaterThan(data(EARNINGS, 'SVK'));
		expect(data(EARNINGS, 'CZE')).toBeGreaterThan(data(EARNINGS, 'HUN'));
	});

	it('Georgia: a total above the ICT line, an old speed, low pay', () => {
		expect(2.5e9 / data(EXPORTS, 'GEO')).toBeGreaterThan(2.5);
		expect(data('fixed-speed', 'GEO')).toBeGreaterThan(4 * 7.14);
		expect(ranked(EARNINGS, 'eastern-europe-caucasus').at(-1)).toBe('GEO');
		expect(data(EARNINGS, 'GEO')).toBeGreaterThan(data(EARNINGS, 'GEO', 2020));
		expect(data(EXPORTS, 'GEO', 2024)).toBeLessThan(data(EXPORTS, 'GEO', 2023));
		says('georgia', 'the lowest value of the region', 'In 2024 the Georgian line fell slightly');
	});

	it('Hungary: people for each center in two counts', () => {
		says('hungary', '205 centers and more than 73,800 employees');
		says('hungary', `from ${print(73_800 / 205)} people to about ${print(100_000 / 200)}`);
		expect(100_000 / 73_800 - 1).toBeCloseTo(1 / 3, 1);
		says('hungary', 'is a third higher, for about as many centers');
		const pay = [2021, 2022, 2023].map((year) => data(EARNINGS, 'HUN', year));
		expect(pay[1]! > pay[0]! && pay[1]! > pay[2]!).toBe(true);
	});

	it('Portugal: total sales, pay, clocks', () => {
		says('portugal', '63.6%, or €418 million', `about €${print(418 / 0.636)} million in 2019`);
		expect(data(EARNINGS, 'PRT')).toBeGreaterThan(data(EARNINGS, 'POL'));
		expect(data(EARNINGS, 'PRT')).toBeGreaterThan(data(EARNINGS, 'ROU'));
		expect(hours('PRT', LONDON)).toEqual([8]);
		expect(hours('PRT', NEW_YORK)).toEqual([3]);
		expect(data(OUTAGES, 'PRT')).toBeCloseTo(10, 0);
		says('portugal', 'shares three hours for most of the year', 'One firm in ten');
	});

	it('Romania: a doubling in two years, and prices in each of five years', () => {
		says('romania', '€4.5 bn for 2018', 'more than €9 bn for 2020', 'A doubling in two years');
		expect(9 / 4.5).toBe(2);
		const prices = [2019, 2020, 2021, 2022, 2023].map((year) => data('inflation', 'ROU', year));
		expect(Math.min(...prices)).toBeGreaterThan(0);
		expect(Math.max(...prices)).toBe(data('inflation', 'ROU', 2022));
		expect(data(EXPORTS, 'ROU', 2024)).toBeLessThan(data(EXPORTS, 'ROU', 2023));
	});

	it('Serbia: exports in euros, growth needed, growth reached', () => {
		const rate = data(RATE, 'DEU', 2024);
		notes('serbia', `${print(rate, 3)} euros for a dollar in 2024`);
		const euros = data(EXPORTS, 'SRB', 2024) * rate;
		says('serbia', `that is about €${print(euros / 1e9, 1)} bn`, '€4 bn by the end of 2024');
		expect(euros).toBeGreaterThan(4e9);
		for (const start of [4.1, euros / 1e9]) expect(yearly(start, 10, 3)).toBeGreaterThan(1 / 3);
		says('serbia', 'growth of more than a third a year would be needed');
		says(
			'serbia',
			`rose by ${percent(data(EXPORTS, 'SRB', 2024) / data(EXPORTS, 'SRB', 2023) - 1)} in dollars`,
		);
		expect(data(EARNINGS, 'SRB')).toBeLessThan(data(EARNINGS, 'BGR'));
		expect(newestYear(EARNINGS, 'BGR')! - newestYear(EARNINGS, 'SRB')!).toBe(1);
	});

	it('Slovakia: pay and prices from 2017 to 2021, and the lowest exports of four', () => {
		says('slovakia', 'earned €1,730 a month', 'average gross pay was €1,900');
		says('slovakia', `That is ${percent(1900 / 1730 - 1, 1)} more`);
		const years = [2018, 2019, 2020, 2021].map((year) => data('inflation', 'SVK', year));
		const prices = years.reduce((product, rate) => product * (1 + rate / 100), 1) - 1;
		says('slovakia', `rose by about ${percent(prices, 1)} between the two years`);
		const [a, b, c, d] = years.map((rate) => print(rate, 1));
		notes('slovakia', `${a}%, ${b}%, ${c}% and ${d}% for 2018 to 2021`);
		const four = ['CZE', 'HUN', 'POL', 'SVK'].toSorted(
			(x, y) => data(EXPORTS, x) - data(EXPORTS, y),
		);
		expect(four[0]).toBe('SVK');
	});

	it('Ukraine: a fall of 4%, and two lines that disagree about 2022', () => {
		says(
			'ukraine',
			`a fall of about ${percent(1 - data(EXPORTS, 'UKR', 2024) / data(EXPORTS, 'UKR', 2023))}`,
		);
		expect(data(EXPORTS, 'UKR', 2022)).toBeGreaterThan(data(EXPORTS, 'UKR', 2021));
		expect(data(DIGITAL, 'UKR', 2022)).toBeLessThan(data(DIGITAL, 'UKR', 2021));
		expect(newestYear('labor-force', 'UKR')).toBe(2021);
		expect(latestOf(indicator(EARNINGS), 'UKR')).toBeUndefined();
		says('ukraine', 'The labor-force figures in this atlas end in 2021');
	});
});
