import { describe, expect, it } from 'vitest';
import { legalStatus } from '../../../src/data/legal-status.ts';
import { seriesOf } from '../../../src/data/observations.ts';
import {
	DIGITAL,
	EARNINGS,
	EXPORTS,
	LONDON,
	NEW_YORK,
	OUTAGES,
	WOMEN,
	data,
	dataset,
	hours,
	indicator,
	notes,
	ranked,
	says,
	yearly,
} from './country-profiles.ts';
import { percent, print } from './prose.ts';

describe('Asia', () => {
	it('Bangladesh: what the early and the late amount give a person', () => {
		expect(25e6 / 400).toBeGreaterThan(60_000);
		expect(25e6 / 400).toBeLessThan(65_000);
		expect(700e6 / 70_000).toBe(10_000);
		says('bangladesh', 'over US$60,000 a person, against about US$10,000 in 2023');
		expect(25 / 12).toBeGreaterThan(2);
		says('bangladesh', 'twice as much at the start as in 2012');
		expect(Math.min(20_000, 25_000) / 40_000).toBeGreaterThanOrEqual(0.5);
		says('bangladesh', 'more than half of the staff was new each year');
		expect(data(WOMEN, 'BGD')).toBeLessThan(40);
		expect(ranked(EARNINGS, 'asia').at(-1)).toBe('BGD');
		expect(data(OUTAGES, 'BGD') / 100).toBeCloseTo(7 / 10, 1);
		expect(hours('BGD', LONDON)).toEqual([2, 3]);
	});

	it('China: graduates, growth of signed contracts, power, hours', () => {
		says('china', '10.67 of 16.34 million', 'Two thirds of the people');
		expect(10.67 / 16.34).toBeCloseTo(2 / 3, 1);
		says('china', `${percent(yearly(62.3, 215.4, 2023 - 2013), 1)} a year from 2013 to 2023`);
		expect(ranked(OUTAGES, 'asia').at(-1)).toBe('CHN');
		expect(Math.max(...hours('CHN', LONDON))).toBe(1);
		expect(hours('CHN', NEW_YORK)).toEqual([0]);
	});

	it('India: the growth that the association expected, and power cuts', () => {
		expect(data(OUTAGES, 'IND')).toBeLessThan(data(OUTAGES, 'IND', 2014));
		expect(data(EXPORTS, 'IND', 2023)).toBeLessThan(data(DIGITAL, 'IND', 2023));
		expect(data(DIGITAL, 'IND', 2023) - data(EXPORTS, 'IND', 2023)).toBeGreaterThan(54.6e9);
		says('india', 'Process work is somewhere in the space between');
	});

	it('Indonesia: a hundred times and not ten', () => {
		expect(240e6 * 0.05).toBe(12e6);
		expect(12e6 / 120_000).toBe(100);
		says('indonesia', '5% would be 12 million, a hundred times the staff and not ten');
		expect(data('digital-service-imports', 'IDN')).toBeGreaterThan(data(DIGITAL, 'IDN'));
		expect(ranked(OUTAGES, 'asia').slice(-2)).toEqual(['IDN', 'CHN']);
	});

	it('Malaysia: investment for each job, and the age of three laws', () => {
		says('malaysia', 'RM 66.22 bn was approved, with 25,498 jobs');
		says('malaysia', `about RM ${print(66.22e9 / 25_498 / 1e6, 1)} million for each job`);
		const year = (iso3: string) =>
			Number(
				/20\d\d/.exec(
					legalStatus(dataset, iso3).find((row) => row.area === 'data-protection')?.title ?? '',
				)?.[0],
			);
		expect([year('PHL') - year('MYS'), year('IDN') - year('MYS')]).toEqual([2, 12]);
		says(
			'malaysia',
			'two years older than the Philippine act and twelve years older than the Indonesian law',
		);
	});

	it('Pakistan: growth, and a part of a total', () => {
		expect(328 / 263 - 1).toBeCloseTo(1 / 4, 1);
		says('pakistan', 'US$328 million', 'about a quarter more than in the year before');
		notes('pakistan', `328 / 3,810 is ${percent(328 / 3810, 1)}`);
		says('pakistan', 'less than a tenth');
		expect(data(WOMEN, 'PAK')).toBeLessThan(25);
		says('pakistan', 'Fewer than one in four');
	});

	it('Sri Lanka: a line that fell, pay that fell, a third', () => {
		expect(data(EXPORTS, 'LKA', 2022)).toBeLessThan(data(EXPORTS, 'LKA', 2021));
		expect(data(EXPORTS, 'LKA', 2023)).toBeLessThan(data(EXPORTS, 'LKA', 2022));
		expect(data(EARNINGS, 'LKA', 2022)).toBeLessThan(data(EARNINGS, 'LKA', 2021));
		expect(data(EXPORTS, 'LKA', 2020) / 970e6).toBeCloseTo(1, 1);
		expect(data(WOMEN, 'LKA') / 100).toBeCloseTo(1 / 3, 1);
		expect(hours('LKA', LONDON)).toEqual([2.5, 3.5]);
	});

	it('Vietnam: where two rates of growth begin, and a gap in the series', () => {
		expect([1.2 ** 10, 1.35 ** 10].map(Math.round)).toEqual([6, 20]);
		says('vietnam', 'Growing at 20% for ten years makes 6 times as much, at 35% it makes 20 times');
		says(
			'vietnam',
			`US$${print(2000 / 1.2 ** 10)} million or US$${print(2000 / 1.35 ** 10)} million`,
		);
		expect(data(DIGITAL, 'VNM', 2014)).toBeLessThan(1e9);
		const years = seriesOf(indicator(DIGITAL), 'VNM').map(({ year }) => year);
		expect(years.filter((year) => year > 2014 && year < 2020)).toEqual([]);
		says('vietnam', 'From 2015 to 2019 the series is empty');
		expect(data(EARNINGS, 'VNM') / data(EARNINGS, 'BGD')).toBeGreaterThan(2);
		expect(data(WOMEN, 'VNM')).toBeGreaterThan(48);
		expect(hours('VNM', LONDON)).toEqual([1, 2]);
		expect(hours('VNM', 'Asia/Tokyo')).toEqual([6]);
	});
});
