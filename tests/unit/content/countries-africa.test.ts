import { describe, expect, it } from 'vitest';
import { legalStatus } from '../../../src/data/legal-status.ts';
import {
	DIGITAL,
	EXPORTS,
	LONDON,
	NEW_YORK,
	OUTAGES,
	data,
	dataset,
	destinations,
	hours,
	notes,
	says,
	yearly,
} from './country-profiles.ts';
import { percent, print } from './prose.ts';

describe('Africa', () => {
	it('Ghana: one class of exports is far above the other', () => {
		expect(data(EXPORTS, 'GHA') / data(DIGITAL, 'GHA')).toBeLessThan(0.05);
		says('ghana', 'nearly all of the second sum is something other');
		expect(hours('GHA', LONDON)).toEqual([7, 8]);
	});

	it('Kenya: where 20% a year lead, and what a million needs', () => {
		expect(Math.round(36_000 * 1.2 ** 5)).toBe(89_580);
		notes('kenya', '36,000 × 1.2 to the power of 5 = 89,580');
		says('kenya', 'At 20% a year 36,000 jobs become about 90,000 in five years');
		says('kenya', `about ${percent(yearly(36_000, 1e6, 5))} a year`);
		expect(data(EXPORTS, 'KEN', 2023)).toBeLessThan(data(EXPORTS, 'KEN', 2022));
		expect(data(OUTAGES, 'KEN')).toBeCloseTo(75, 0);
		expect(hours('KEN', LONDON)).toEqual([5, 6]);
		expect(hours('KEN', NEW_YORK)).toEqual([0, 1]);
	});

	it('Mauritius: growth a year between two counts', () => {
		says('mauritius', 'about 10,500 people', '20,000 had been passed');
		says('mauritius', `growth of about ${percent(yearly(10_500, 20_000, 2016 - 2009))} a year`);
		expect(20_000 / 10_500).toBeCloseTo(2, 0);
		says('mauritius', 'doubled its count in seven years');
		expect(hours('MUS', LONDON)).toEqual([4, 5]);
	});

	it('Morocco: promised levels, and growth that the next aim needs', () => {
		says(
			'morocco',
			'63,000 jobs and earned MAD 8 bn',
			'60,000 more jobs and MAD 18 bn of additional',
		);
		says('morocco', `makes ${print(63_000 + 60_000)} jobs and MAD ${8 + 18} bn`);
		says(
			'morocco',
			`grow by ${percent(270_000 / 148_500 - 1)} in six years and exports by ${percent(40 / 26.22 - 1)}`,
		);
		expect(40 / 270).toBeLessThan(26.22 / 148.5);
		says('morocco', 'each job would bring in less export revenue than now');
		expect(hours('MAR', LONDON)).toEqual([7, 8]);
	});

	it('Nigeria: the share of the leader, and of the labor force', () => {
		says('nigeria', 'US$285.8 million', 'US$15.1 bn');
		says('nigeria', `the leader holds ${percent(285.8e6 / 15.1e9, 1)}`);
		const force = data('labor-force', 'NGA', 2021);
		notes('nigeria', `about ${print(force / 1e6)} million (2021`);
		expect((16_540 / force) * 10_000).toBeGreaterThan(1);
		expect((16_540 / force) * 10_000).toBeLessThan(2);
		says('nigeria', 'fewer than two people in 10,000 of the labor force');
		expect(data(OUTAGES, 'NGA') / 100).toBeCloseTo(4 / 5, 1);
		expect(hours('NGA', LONDON)).toEqual([7, 8]);
		expect(hours('NGA', NEW_YORK)).toEqual([2, 3]);
	});

	it('Rwanda: the growth that the two counts give', () => {
		says('rwanda', `From 2,853 to 4,000 is ${percent(4000 / 2853 - 1, 1)}`);
		expect(data(OUTAGES, 'RWA') / 100).toBeCloseTo(6 / 10, 1);
		expect(hours('RWA', LONDON)).toEqual([6, 7]);
		expect(hours('RWA', NEW_YORK)).toEqual([1, 2]);
	});

	it('South Africa: sums that collide', () => {
		says('south-africa', 'just under R13.6 bn of export revenue', 'US$328 million, some R6 bn');
		expect(13.6).toBeGreaterThan(6);
		expect(1e12).toBeGreaterThan(data('gdp', 'ZAF'));
		expect(20_518 * (2030 - 2022)).toBeLessThan(500_000);
		says('south-africa', 'At 20,518 a year it is not');
	});

	it('Tunisia: people for each center, revenue a job, the oldest dated law', () => {
		says('tunisia', 'The 102 centers', 'about 8,000 people', `${print(8000 / 102)} on average`);
		says('tunisia', '€300 million over 25,000 jobs', `is €${print(300e6 / 25_000)} a job`);
		const dated = destinations('africa').flatMap((iso3) => {
			const law = legalStatus(dataset, iso3).find((row) => row.area === 'data-protection');
			const year = /(?:19|20)\d\d/.exec(law?.title ?? '')?.[0];
			return year ? [{ iso3, year: Number(year) }] : [];
		});
		expect(dated.toSorted((a, b) => a.year - b.year)[0]).toEqual({ iso3: 'TUN', year: 2004 });
		says('tunisia', 'is of 2004, the oldest among the African destinations');
	});
});
