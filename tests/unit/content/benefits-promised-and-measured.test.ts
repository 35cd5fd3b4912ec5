import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/benefits-promised-and-measured.mdx');

describe('we-half-the-wage', () => {
	const inHouse = 100 * 50_000;
	const bill = 110 * 25_000;
	const added = 6 * 100_000 + 150_000 + 900_000 / 3;
	const saving = inHouse - bill - added;
	const raised = saving - bill * 0.1;

	it.each([
		['in-house cost', `100 × 50,000 = ${print(inHouse)}`],
		['gap in price', `1 − 25,000 / 50,000 = ${percent(1 - 25_000 / 50_000)}`],
		['bill of the provider', `110 × 25,000 = ${print(bill)}`],
		['added cost', `6 × 100,000 + 150,000 + 900,000 / 3 = ${print(added)}`],
		[
			'saving',
			`5,000,000 − 2,750,000 − 1,050,000 = ${print(saving)}, which is ${percent(saving / inHouse, 1)}`,
		],
		[
			'saving after a rise of the price',
			`grows by ${print(bill * 0.1)} and the saving falls to ${print(raised)}, or ${percent(raised / inHouse, 1)}`,
		],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('turns half the price into about a quarter of the cost', () => {
		expect(saving / inHouse).toBeCloseTo(0.25, 1);
	});
});

describe('numeric question on the yearly saving', () => {
	const share = (people: number, once: number) =>
		Number(((1 - (people * 27_000 + 180_000 + once) / (40 * 45_000)) * 100).toFixed(1));

	it('counts all people and all costs, and names three slips', () => {
		const item = numericItem(
			'benefits-promised-and-measured.yaml',
			'q-benefits-promised-and-measured-saving',
		);
		expect(item.answer).toBe(share(44, 240_000 / 4));
		expect(item.slips.map(({ value }) => value)).toEqual([
			(1 - 27_000 / 45_000) * 100,
			share(44, 0),
			share(40, 60_000),
		]);
		expect(item.why).toContain(print(44 * 27_000 + 180_000 + 60_000));
	});
});
