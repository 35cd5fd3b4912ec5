import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../../src/data/load.ts';
import { latestOf, seriesOf, valueIn } from '../../../src/data/observations.ts';
import { prose } from './prose.ts';

const dataset = loadDataset();
const EXPORTS = 'ict-service-exports';
const EARNINGS = 'average-monthly-earnings';

function indicator(id: string) {
	const data = dataset.indicators.get(id);
	if (!data) throw new Error(`no indicator ${id}`);
	return data;
}

function latest(id: string, country: string): number {
	const found = latestOf(indicator(id), country);
	if (!found) throw new Error(`${id} has no value for ${country}`);
	return found.value;
}

/** Destinations of a region. */
const destinations = (region: string) =>
	[...dataset.places.values()]
		.filter((place) => place.region === region && place.role === 'destination')
		.map(({ iso3 }) => iso3);

/** Destinations of a region with a value, highest first. */
const ranked = (id: string, region: string) =>
	destinations(region)
		.filter((country) => latestOf(indicator(id), country))
		.toSorted((a, b) => latest(id, b) - latest(id, a));

const ratio = (id: string, a: string, b: string) => latest(id, a) / latest(id, b);
const sum = (id: string, countries: string[]) =>
	countries.reduce((total, country) => total + latest(id, country), 0);

describe('titles of charts', () => {
	it('Costa Rica: earnings about twice those in Mexico', () => {
		expect(ratio(EARNINGS, 'CRI', 'MEX')).toBeGreaterThan(1.85);
		expect(ratio(EARNINGS, 'CRI', 'MEX')).toBeLessThan(2.15);
		expect(prose('articles/ownership-and-location/onshore-nearshore-offshore.mdx')).toContain(
			'title="Average earnings in Costa Rica are about twice those in Mexico',
		);
	});

	it('India: exports about twice those of the other nine in Asia together', () => {
		const others = ranked(EXPORTS, 'asia').filter((country) => country !== 'IND');
		expect(others).toHaveLength(9);
		expect(latest(EXPORTS, 'IND') / sum(EXPORTS, others)).toBeGreaterThan(1.85);
		expect(latest(EXPORTS, 'IND') / sum(EXPORTS, others)).toBeLessThan(2.15);
		expect(prose('regions/asia.mdx')).toContain(
			'title="India exports about twice as much as the other nine Asian destinations with a figure together"',
		);
	});

	it('Poland: first of the eighteen', () => {
		const order = ranked(EXPORTS, 'eastern-europe-caucasus');
		expect(order).toHaveLength(18);
		expect(order[0]).toBe('POL');
		expect(prose('countries/poland.mdx')).toContain(
			'title="Poland exports the most ICT services of the destinations in Eastern Europe and the Caucasus"',
		);
	});

	it('Egypt: second of the destinations in Africa, after Morocco', () => {
		expect(ranked(EXPORTS, 'africa').slice(0, 2)).toEqual(['MAR', 'EGY']);
		expect(prose('countries/egypt.mdx')).toContain(
			'title="Egypt comes second for ICT service exports, after Morocco, among the atlas’s destinations in Africa"',
		);
	});

	it('Estonia: more than four times Georgia', () => {
		expect(ratio(EARNINGS, 'EST', 'GEO')).toBeGreaterThan(4);
		expect(prose('regions/eastern-europe-caucasus.mdx')).toContain(
			'title="Average earnings in Estonia are more than four times those in Georgia"',
		);
	});

	it('Philippines: exactly Thailand, Vietnam and India report higher earnings', () => {
		const order = ranked(EARNINGS, 'asia');
		expect(order.slice(0, order.indexOf('PHL'))).toEqual(['THA', 'VNM', 'IND']);
		expect(prose('countries/philippines.mdx')).toContain(
			'title="Thailand, Vietnam and India report higher average earnings than the Philippines"',
		);
	});
});

describe('sentences that depend on the data', () => {
	it('India stands above Mexico in earnings', () => {
		expect(latest(EARNINGS, 'IND')).toBeGreaterThan(latest(EARNINGS, 'MEX'));
		expect(prose('articles/ownership-and-location/onshore-nearshore-offshore.mdx')).toMatch(
			/India, with <Datum country="IND" indicator="average-monthly-earnings" \/>, stands above Mexico/,
		);
	});

	it('a wide gap remains between the United States and the Philippines', () => {
		expect(ratio(EARNINGS, 'USA', 'PHL')).toBeGreaterThan(3);
		expect(prose('articles/ownership-and-location/onshore-nearshore-offshore.mdx')).toContain(
			'and a wide gap remains',
		);
	});

	it('Poland earns about three times the Philippines', () => {
		expect(ratio(EARNINGS, 'POL', 'PHL')).toBeGreaterThan(2.75);
		expect(ratio(EARNINGS, 'POL', 'PHL')).toBeLessThan(3.25);
		expect(prose('countries/poland.mdx')).toContain('about three times the Philippine one');
	});

	it('Polish earnings jump by a fourth or more from 2021 to 2022', () => {
		const year = (wanted: number) => valueIn(indicator(EARNINGS), 'POL', wanted)!.value;
		expect(year(2022) / year(2021)).toBeGreaterThan(1.25);
		expect(prose('countries/poland.mdx')).toContain('The series jumps');
	});

	it("Egypt's outsourcing figure of 2023 is more than twice the balance of payments", () => {
		const recorded = valueIn(indicator(EXPORTS), 'EGY', 2023)!.value;
		expect(3.7e9 / recorded).toBeGreaterThan(2);
		expect(prose('countries/egypt.mdx')).toContain('is more than twice the first of these');
	});

	it("Egypt's earnings are below those with which the series begins", () => {
		const series = seriesOf(indicator(EARNINGS), 'EGY');
		expect(series.find(({ year }) => year === 2016)?.note).toContain('break in series');
		expect(latest(EARNINGS, 'EGY')).toBeLessThan(valueIn(indicator(EARNINGS), 'EGY', 2016)!.value);
		expect(prose('countries/egypt.mdx')).toMatch(
			/That is below the <Datum country="EGY" indicator="average-monthly-earnings" year="2016" \/> with which/,
		);
	});

	it('Poland and Romania export about two fifths of the eighteen', () => {
		const share =
			sum(EXPORTS, ['POL', 'ROU']) / sum(EXPORTS, destinations('eastern-europe-caucasus'));
		expect(share).toBeGreaterThan(0.37);
		expect(share).toBeLessThan(0.43);
		expect(prose('regions/eastern-europe-caucasus.mdx')).toContain(
			'together about two fifths of the total of the eighteen',
		);
	});

	it('the Baltic states have the highest earnings of their region', () => {
		const first = ranked(EARNINGS, 'eastern-europe-caucasus').slice(0, 3);
		expect(new Set(first)).toEqual(new Set(['EST', 'LVA', 'LTU']));
		expect(prose('regions/eastern-europe-caucasus.mdx')).toContain(
			'have the highest average earnings of the region',
		);
	});

	it("Bangladesh's association claims more than the whole line of ICT exports", () => {
		expect(latest(EXPORTS, 'BGD')).toBeLessThan(800e6);
		expect(prose('regions/asia.mdx')).toContain(
			"claims US$800 million a year, more than the country's whole line of ICT service exports",
		);
	});

	it('Rwanda in 2024 is held back with less than one cent a month', () => {
		const held = indicator(EARNINGS).quarantined.find(
			({ country, year }) => country === 'RWA' && year === 2024,
		);
		expect(held?.value).toBeLessThan(0.01);
		expect(prose('about/method.mdx')).toContain(
			'Average earnings in Rwanda in 2024 appear there as less than one cent a month',
		);
	});

	it.each([
		['regions/asia.mdx', EXPORTS, ['VNM'], 'Vietnam has no value in the trade series'],
		[
			'regions/asia.mdx',
			EARNINGS,
			['MYS', 'CHN'],
			'Malaysia and China have no value in the series',
		],
		[
			'regions/eastern-europe-caucasus.mdx',
			EARNINGS,
			['ALB', 'MKD', 'UKR'],
			'Albania, North Macedonia and Ukraine have no value in the earnings series',
		],
	])('%s: missing in %s', (file, id, countries, sentence) => {
		const region = file.replace('regions/', '').replace('.mdx', '');
		const missing = destinations(region).filter((country) => !latestOf(indicator(id), country));
		expect(new Set(missing)).toEqual(new Set(countries));
		expect(prose(file)).toContain(sentence);
	});

	it('counts the destinations of both regions', () => {
		expect(destinations('asia')).toHaveLength(11);
		expect(prose('regions/asia.mdx')).toContain('The atlas lists eleven destinations here');
		expect(destinations('eastern-europe-caucasus')).toHaveLength(18);
		expect(prose('regions/eastern-europe-caucasus.mdx')).toContain(
			'The atlas lists eighteen destinations here',
		);
	});

	it('sixteen of the eighteen keep Central or Eastern European Time, none lists English', () => {
		const places = destinations('eastern-europe-caucasus').map((id) => dataset.places.get(id)!);
		const far = places.filter(({ timezone }) => timezone.startsWith('Asia/'));
		expect(far.map(({ iso3 }) => iso3).toSorted()).toEqual(['ARM', 'GEO']);
		expect(places.filter(({ languages }) => languages.includes('English'))).toEqual([]);
		expect(prose('regions/eastern-europe-caucasus.mdx')).toContain(
			'English is an official language in none',
		);
	});
});
