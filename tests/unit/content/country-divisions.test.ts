import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legalStatus } from '../../../src/data/legal-status.ts';
import { loadDataset } from '../../../src/data/load.ts';
import { latestOf, seriesOf, valueIn } from '../../../src/data/observations.ts';
import type { RegionSlug } from '../../../src/schemas/common.ts';
import { percent, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

/**
 * Arithmetic of the country profiles. Published inputs stand in the same text (`says`) and are
 * divided here; inputs of the data catalog are read from it.
 */
const dataset = loadDataset();
const EXPORTS = 'ict-service-exports';
const DIGITAL = 'digital-service-exports';
const EARNINGS = 'average-monthly-earnings';
const OUTAGES = 'firms-with-outages';
const WOMEN = 'female-labor-share';
const ENGLISH = 'english-proficiency';
const RATE = 'exchange-rate';

function indicator(id: string) {
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`no indicator ${id}`);
	return data;
}

/** A value of the catalog, of the year or else the newest. Throws when there is none. */
function data(id: string, iso3: string, year?: number): number {
	const found =
		year === undefined ? latestOf(indicator(id), iso3) : valueIn(indicator(id), iso3, year);
	if (!found) throw new Error(`${id} has no value for ${iso3} ${year ?? ''}`);
	return found.value;
}

const newestYear = (id: string, iso3: string) => latestOf(indicator(id), iso3)?.year;

/** Expects the sentences in a profile's running text. */
function says(country: string, ...sentences: string[]) {
	const text = prose(`countries/${country}.mdx`);
	for (const sentence of sentences) expect(text).toContain(sentence);
}

/** Expects the words in the file itself, so also in the notes of its citations. */
function notes(country: string, ...words: string[]) {
	const file = readFileSync(`content/countries/${country}.mdx`, 'utf8');
	for (const word of words) expect(file).toContain(word);
}

/** Destinations of a region. */
const destinations = (region: RegionSlug) =>
	[...dataset.places.values()]
		.filter((place) => place.region === region && place.role === 'destination')
		.map(({ iso3 }) => iso3);

/** Destinations of a region with a value, highest first. */
const ranked = (id: string, region: RegionSlug) =>
	destinations(region)
		.filter((iso3) => latestOf(indicator(id), iso3))
		.toSorted((a, b) => data(id, b) - data(id, a));

/** Hours of nine to five shared with a city, fewest and most of January and July. */
function hours(iso3: string, client: string): number[] {
	const zone = dataset.places.get(iso3)?.timezone;
	if (!zone) throw new Error(`no time zone for ${iso3}`);
	const all = ['2026-01-15', '2026-07-15'].map((day) =>
		sharedHours(utcDay(zone, day), utcDay(client, day)),
	);
	return [...new Set(all)].toSorted((a, b) => a - b);
}
const LONDON = 'Europe/London';
const NEW_YORK = 'America/New_York';

/** Yearly growth that leads from one amount to another. */
const yearly = (from: number, to: number, years: number) => (to / from) ** (1 / years) - 1;
const thousands = (value: number) => print(Math.round(value / 1000) * 1000);

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

describe('the Middle East', () => {
	it('Jordan: exports for each of the people counted', () => {
		expect(data(EXPORTS, 'JOR', 2023) / 20_000).toBeLessThan(2000);
		says('jordan', 'Shared among 20,000 people that would be less than US$2,000 each');
		expect(data(OUTAGES, 'JOR') / 100).toBeCloseTo(1 / 7, 2);
	});

	it('Saudi Arabia and the Emirates: buyers, and hours', () => {
		expect(data('digital-service-imports', 'SAU')).toBeGreaterThan(data(DIGITAL, 'SAU'));
		expect(data(OUTAGES, 'SAU')).toBeLessThan(1);
		expect(hours('ARE', LONDON)).toEqual([4, 5]);
		expect(seriesOf(indicator(EXPORTS), 'ARE')).toHaveLength(2);
	});

	it('Türkiye: the market in dollars', () => {
		says('turkiye', 'TRY 4.45 bn in 2016, 68.5 bn in 2024 and 85 bn in 2025');
		const rates = [2016, 2024, 2025].map((year) => data(RATE, 'TUR', year));
		const [a, b, c] = rates.map((rate) => print(rate, 2));
		notes('turkiye', `${a}, ${b} and ${c} lira for a dollar`);
		const [x, y, z] = [4.45, 68.5, 85].map((lira, index) => print(lira / rates[index]!, 1));
		says('turkiye', `about US$${x} bn, US$${y} bn and US$${z} bn`);
		says('turkiye', `the lira amount rose by ${percent(85 / 68.5 - 1)}`);
		expect(data(WOMEN, 'TUR')).toBeLessThan(69);
	});
});
