import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../src/methods/total-cost/deal.ts';
import { worthOf } from '../../../src/methods/total-cost/worth.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/making-the-deal/business-case-and-total-cost.mdx');
const quiz = 'business-case-and-total-cost.yaml';

describe('we-stranded-costs', () => {
	const ends = 5_200_000 - 780_000;

	it.each([
		`5,200,000 − 3,700,000 = ${print(5_200_000 - 3_700_000)}, or ${percent(1_500_000 / 5_200_000, 1)}`,
		`5,200,000 − 780,000 = ${print(ends)}`,
		`4,420,000 − 3,700,000 = ${print(ends - 3_700_000)}, or ${percent((ends - 3_700_000) / 5_200_000, 1)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('loses more than half of the saving', () => {
		expect(780_000 / 1_500_000).toBeGreaterThan(0.5);
		expect(text).toContain('More than half of the saving was an allocation');
	});

	it('is the cost that the link puts into the calculator', () => {
		expect(text).toContain(`?cost=${(52_000 * ends) / 5_200_000}`);
	});
});

describe('we-late-transition', () => {
	const later = [300_000 / 1.1, 400_000 / 1.1 ** 2, 450_000 / 1.1 ** 3] as const;
	const worth = later[0] + later[1] + later[2] - 900_000;

	it.each([
		`300,000 / 1.1 = ${print(later[0])}. Then 400,000 / 1.21 = ${print(later[1])}, and 450,000 / 1.331 = ${print(later[2])}`,
		`272,727 + 330,579 + 338,092 − 900,000 = ${print(worth)}`,
		`200,000 / 450,000 = ${print(200_000 / 450_000, 2)} of the third. In all, ${print(2 + 200_000 / 450_000, 2)} years`,
		`41,397 − 100,000 / 1.1 = −${print(-(worth - 100_000 / 1.1))}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-five-risks-together', () => {
	const usual: Deal = {
		fte: 100,
		cost: 52_000,
		growth: 0.03,
		rate: 24_000,
		indexed: 0.6,
		wage: 0.07,
		currency: -0.02,
		productivity: [0.85, 0.92, 0.96, 1, 1],
		transition: 650_000,
		severance: 700_000,
		retained: 8,
		retainedCost: 110_000,
		retainedGrowth: 0.03,
		travel: 90_000,
		audit: 60_000,
		attrition: 37_500,
		exit: 0,
		discount: 0.1,
	};
	const slow = [0.85, 0.85, 0.85, 0.85, 0.85];
	const risks: [string, Partial<Deal>][] = [
		['12% a year instead of 7%', { wage: 0.12 }],
		['gains 3% a year instead of losing 2%', { currency: 0.03 }],
		['The transition costs twice as much', { transition: 1_300_000 }],
		['stay at 85% of in-house productivity', { productivity: slow }],
		['Twelve retained people are needed instead of eight', { retained: 12 }],
	];
	const millions = (change: Partial<Deal>) => print(worthOf({ ...usual, ...change }).npv / 1e6, 2);
	const together = Object.assign({}, ...risks.map(([, change]) => change)) as Partial<Deal>;

	it.each(risks)('%s', (sentence, change) => {
		expect(text).toContain(`${sentence}: ${millions(change)}`);
	});

	it('starts at the base case and nearly vanishes', () => {
		expect(text).toContain(`an NPV of US$${millions({})} million`);
		expect(text).toContain(`All five together: ${millions(together)}`);
		expect(text).toContain(
			`a saving of ${percent(worthOf({ ...usual, ...together }).share, 1)} of the in-house cost`,
		);
		expect(text).toContain(`promised ${percent(1 - 24 / 52, 1)}`);
	});
});

describe('numeric questions', () => {
	it('counts only what ends', () => {
		const item = numericItem(quiz, 'q-business-case-and-total-cost-cash-saving');
		expect(item.answer).toBe(2_000_000 - 300_000 - 1_450_000);
		expect(item.slips.map(({ value }) => value)).toEqual([
			2_000_000 - 1_450_000,
			2_000_000 - 1_450_000 + 300_000,
		]);
	});

	it('discounts each year by its own distance', () => {
		const item = numericItem(quiz, 'q-business-case-and-total-cost-npv');
		expect(item.answer).toBeCloseTo(242_000 / 1.1 + 242_000 / 1.21 - 400_000);
		const slips = [2 * 242_000 - 400_000, (2 * 242_000) / 1.1 - 400_000, 420_000];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
