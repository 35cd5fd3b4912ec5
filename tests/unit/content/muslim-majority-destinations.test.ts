import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/islamic-economies-and-law/muslim-majority-destinations.mdx');
const eleven = ['BGD', 'EGY', 'IDN', 'JOR', 'MAR', 'MYS', 'PAK', 'SAU', 'TUN', 'TUR', 'ARE'];

const rows = (file: string) =>
	readFileSync(`content/data/${file}.csv`, 'utf8')
		.split('\n')
		.map((line) => line.split(','));

/** Value of a country in the latest year of a file of observations. */
const latest = (indicator: string, country: string) =>
	Number(
		rows(`observations/${indicator}`)
			.filter(([code]) => code === country)
			.sort((a, b) => Number(a[1]) - Number(b[1]))
			.at(-1)?.[2],
	);

describe('we-exports-per-worker', () => {
	it.each([
		['Pakistan', `US$328 million / 1,000,000 = US$${print(328e6 / 1e6)} per worker`],
		['Bangladesh', `US$700 million / 70,000 = US$${print(700e6 / 70000)} per worker`],
		['Tunisia', `€300 million / 25,000 = €${print(300e6 / 25000)} per worker`],
		['Morocco', `26.22 billion / 148,500 = ${print(26.22e9 / 148500)} dirhams per worker`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('finds foreign languages at one agent in sixteen', () => {
		expect(150000 / 9425).toBeCloseTo(16, 0);
		expect(text).toContain('one in sixteen');
	});
});

describe('what the text says of the data', () => {
	const surplus = (country: string) =>
		latest('digital-service-exports', country) / latest('digital-service-imports', country);

	it('names sellers and buyers', () => {
		expect(text).toContain(
			'Five of the eleven sell more than they buy: Bangladesh, Morocco, Pakistan, Tunisia and the United Arab Emirates',
		);
		expect(eleven.filter((country) => surplus(country) > 1)).toEqual([
			'BGD',
			'MAR',
			'PAK',
			'TUN',
			'ARE',
		]);
		expect(text).toContain('Egypt sells outsourcing and still buys more digital services');
		expect(surplus('EGY')).toBeLessThan(1);
		expect(text).toContain('Saudi Arabia and Indonesia buy more than twice what they sell');
		for (const buyer of ['SAU', 'IDN']) expect(surplus(buyer)).toBeLessThan(0.5);
	});

	it('counts data protection laws', () => {
		const status = new Map(
			rows('legal-status')
				.filter(([, area]) => area === 'data-protection')
				.map(([country, , value]) => [country, value]),
		);
		expect(eleven.filter((country) => status.get(country) === 'law')).toHaveLength(9);
		expect(['BGD', 'PAK'].map((country) => status.get(country))).toEqual(['draft', 'draft']);
	});

	it('finds no adequacy decision', () => {
		const decided = rows('legal-status').filter(
			([country, area, value]) =>
				eleven.includes(country!) && area === 'eu-data-transfer' && value !== 'no-decision',
		);
		expect(decided).toEqual([]);
	});
});

describe('q-muslim-majority-destinations-per-worker', () => {
	it('divides exports by workers', () => {
		const item = numericItem(
			'muslim-majority-destinations.yaml',
			'q-muslim-majority-destinations-per-worker',
		);
		expect(item.answer).toBe(540e6 / 45000);
	});
});
