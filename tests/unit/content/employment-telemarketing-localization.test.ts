import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/employment-telemarketing-localization.mdx');
const yearly = (people: number, wage: number) => people * wage * 12;

describe('we-inherited-wages', () => {
	const [planned, inherited] = [yearly(50, 2000), yearly(60, 2600)];

	it.each([
		['planned', `50 × 2,000 × 12 = ${print(planned)} a year`],
		['inherited', `60 × 2,600 × 12 = ${print(inherited)} a year`],
		[
			'gap',
			`Gap: ${print(inherited - planned)} a year, or ${percent((inherited - planned) / planned)}`,
		],
		['price', `it brings in ${print(planned * 1.4)}`],
		['loss', `That is ${print(inherited - planned * 1.4)} less than the inherited wages`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('q-employment-telemarketing-localization-wages', () => {
	it('compares a year of wages', () => {
		const item = numericItem(
			'employment-telemarketing-localization.yaml',
			'q-employment-telemarketing-localization-wages',
		);
		const gap = yearly(45, 2200) - yearly(40, 1800);
		expect(item.answer).toBe(gap);
		expect(item.slips[0]!.value).toBe(gap / 12);
		expect(item.slips[1]!.value).toBe(yearly(45, 400));
	});
});
