import { describe, expect, it } from 'vitest';
import {
	DIGITAL,
	EARNINGS,
	ENGLISH,
	EXPORTS,
	OUTAGES,
	RATE,
	data,
	newestYear,
	notes,
	ranked,
	says,
	thousands,
} from './country-profiles.ts';
import { percent, print } from './prose.ts';

describe('Latin America and the Caribbean', () => {
	it('Argentina: a rate of growth that fits another base, and two counts of jobs', () => {
		expect(percent(9.685 / 7.831 - 1, 1)).toBe('23.7%');
		expect(print(9.685 / 1.208, 2)).toBe('8.02');
		says(
			'argentina',
			'exports of US$9.685 bn, a record, up 20.8%',
			'it had announced US$7.831 bn',
			'is 23.7%, not 20.8%; the stated rate fits a base of about US$8.02 bn',
		);
		says('argentina', `has 696,306 people`, `has 283,500 in companies`);
		says('argentina', `The difference of about ${thousands(696_306 - 283_500)} is no loss of jobs`);
		expect(ranked(ENGLISH, 'latin-america-caribbean')[0]).toBe('ARG');
		says('argentina', 'the highest value in the region');
	});

	it('Brazil: the main pole holds 6% of the industry', () => {
		says('brazil', '1.4 million people in the country', 'more than 90,000 formal jobs');
		says('brazil', `about ${percent(90_000 / 1.4e6)} of the industry`);
		expect(data('digital-service-imports', 'BRA')).toBeGreaterThan(data(DIGITAL, 'BRA'));
		says('brazil', 'In trade the country is a buyer');
	});

	it('Colombia: sales a job, the share of exports, members, the union agreement', () => {
		says('colombia', '12.05 trillion pesos and exports of US$1.475 bn');
		says('colombia', '56.5 trillion pesos and US$2.934 bn', 'from 605,000 to 789,687');
		const [before, after] = [12.05e12 / 605_000, 56.5e12 / 789_687];
		says(
			'colombia',
			`from about ${print(before / 1e6)} million pesos to about ${print(after / 1e6)} million, three and a half times as much in four years`,
		);
		expect(after / before).toBeCloseTo(3.5, 0);
		expect(after / before).toBeGreaterThan(3.5);
		expect(after / before).toBeLessThan(3.7);
		const rates = [data(RATE, 'COL', 2020), data(RATE, 'COL', 2024)] as const;
		notes('colombia', `${print(rates[0])} and ${print(rates[1])} pesos for a dollar`);
		const shares = [1.475e9 / (12.05e12 / rates[0]), 2.934e9 / (56.5e12 / rates[1])] as const;
		says(
			'colombia',
			`they were ${percent(shares[0])} of sales in 2020 and ${percent(shares[1])} in 2024`,
		);
		expect(1 - shares[1]).toBeCloseTo(4 / 5, 1);
		says('colombia', "four fifths of the sector's income comes from Colombians");
		expect(thousands(605_000 / 75)).toBe('8,000');
		says('colombia', '75 companies for the 605,000 jobs', 'That would be 8,000 people each');
		expect(40_000 / 789_687).toBeCloseTo(1 / 20, 2);
		says('colombia', 'about one in twenty');
	});

	it('Costa Rica: exports of two classes, twice the pay, and the dollar', () => {
		expect(data(DIGITAL, 'CRI', 2023) / data(EXPORTS, 'CRI', 2023)).toBeGreaterThan(4);
		says('costa-rica', 'more than four times as much');
		expect(percent(119_982 / 197_038, 1)).toBe('60.9%');
		expect(2319 / 1169).toBeCloseTo(2, 1);
		says('costa-rica', 'US$2,319 a month in 2024, against US$1,169', 'twice the national average');
		const [old, now] = [data(RATE, 'CRI', 2022), data(RATE, 'CRI', 2024)];
		says('costa-rica', `A dollar bought ${print(old)} colones in 2022 and ${print(now)} in 2024`);
		says('costa-rica', `rose by about ${percent(old / now - 1)} in dollars in two years`);
		expect(newestYear(OUTAGES, 'CRI')).toBe(2023);
	});

	it('Dominican Republic: growth of jobs, fall of the export line, pay in dollars', () => {
		says('dominican-republic', '20,177 direct jobs', 'gave 33,000');
		says('dominican-republic', `a rise of ${percent(33_000 / 20_177 - 1)} in five years`);
		expect(data(EXPORTS, 'DOM', 2022) / data(EXPORTS, 'DOM', 2017)).toBeCloseTo(0.5, 2);
		expect(data(EXPORTS, 'DOM')).toBeLessThan(data(EXPORTS, 'DOM', 2022));
		says(
			'dominican-republic',
			'grew by more than half in five years while the official export line fell by half',
		);
		const rate = data(RATE, 'DOM', 2023);
		notes('dominican-republic', `${print(rate, 2)} pesos for a dollar`);
		says('dominican-republic', `about US$${print(25_000 / rate)} to US$${print(45_000 / rate)}`);
		expect(data(ENGLISH, 'DOM')).toBeLessThan(data(ENGLISH, 'ARG'));
		expect(ranked(ENGLISH, 'latin-america-caribbean').indexOf('DOM')).toBeGreaterThan(3);
	});

	it('El Salvador: the growth that its own figures give, and the width of a range', () => {
		says('el-salvador', 'US$394 million in 2019, 403 million in 2020, 487 million in 2021');
		says('el-salvador', `Its own figures give ${percent(403 / 394 - 1, 1)}`);
		expect(500 / 487 - 1).toBeLessThan(0.03);
		says('el-salvador', 'almost no growth since 2021');
		expect(48_000 - 36_000).toBe(12_000);
		says('el-salvador', 'Jobs are a range, 36,000 to 48,000, with 12,000 "new" in 2024');
	});

	it('Guatemala: exports a job in two years, and the jumps between counts', () => {
		says('guatemala', '38,000 jobs and exports of US$874 million for 2021');
		says(
			'guatemala',
			`US$${thousands(874e6 / 38_000)} and US$${thousands(1.2e9 / 50_000)}`,
			'a projection of US$1.2 bn for 2022',
		);
		expect(50 / 38 - 1).toBeGreaterThan(0.3);
		expect(50 / 38 - 1).toBeLessThan(1 / 3);
		says('guatemala', 'The jump of almost a third');
		says('guatemala', `a fall by ${print(45_000 - 38_000)}`);
		expect(data(EXPORTS, 'GTM')).toBeLessThan(874e6);
		expect(data(EXPORTS, 'GTM', 2019)).toBeGreaterThan(data(EXPORTS, 'GTM'));
		expect(data(DIGITAL, 'GTM')).toBeGreaterThan(1.2e9);
	});

	it('Jamaica: growth, share of the labor force, a line that stands still, exports a job', () => {
		says('jamaica', 'about 44,000, after 38,400', `reported the ${percent(44_000 / 38_400 - 1)}`);
		const force = data('labor-force', 'JAM', 2021);
		notes('jamaica', `about ${print(force / 1e6, 2)} million (2021`);
		says('jamaica', `roughly one person in ${print(force / 44_000)}`);
		const line = [2019, 2020, 2021, 2022, 2023].map((year) => data(EXPORTS, 'JAM', year));
		expect(new Set(line).size).toBe(1);
		says('jamaica', 'the same to the last dollar in every year between');
		says('jamaica', `some US$${thousands(data(DIGITAL, 'JAM', 2023) / 44_000)} for each`);
	});

	it('Mexico: people for each company and each workstation, and its place in two scales', () => {
		says('mexico', '21,000 companies employed 304,600 people, or about 15 each');
		expect(Math.round(304_600 / 21_000)).toBe(15);
		says('mexico', '94 providers with 230 centers, 112,868 workstations and 145,131 jobs');
		says(
			'mexico',
			`about ${print(Math.round(145_131 / 94 / 10) * 10)} people for each company, and ${print(145_131 / 112_868, 1)} for each workstation`,
		);
		const english = ranked(ENGLISH, 'latin-america-caribbean');
		expect([english.length, english.at(-1)]).toEqual([11, 'MEX']);
		says('mexico', 'lowest of the eleven countries of the region in the test');
		expect(data(EARNINGS, 'MEX') / data(EARNINGS, 'CRI')).toBeCloseTo(0.5, 1);
		expect(data(EARNINGS, 'MEX')).toBeGreaterThan(data(EARNINGS, 'GTM'));
		says('mexico', "are about half of Costa Rica's and a little above Guatemala's");
	});
});
