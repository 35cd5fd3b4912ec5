import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/labor-standards.mdx');

/** Price of a productive hour that pays a monthly wage. */
const price = (
	wage: number,
	{ hours, shrinkage, charges, other, margin }: Record<string, number>,
) => ((wage / (hours! * (1 - shrinkage!))) * (1 + charges!) + other!) / (1 - margin!);

describe('we-price-for-a-living-wage', () => {
	const terms = { hours: 175, shrinkage: 0.3, charges: 0.2, other: 2.1, margin: 0.1 };
	const left = 6.4 - 2.1 - 0.64;
	const pay = (left / 1.2) * 0.7 * 175;
	const needed = price(420, terms);

	it.each([
		['left for pay', `6.40 − 2.10 − 0.64 = ${print(left, 2)}`],
		['productive hour', `3.66 / 1.20 = ${print(left / 1.2, 2)}`],
		['paid hour', `3.05 × 0.70 = ${print(3.05 * 0.7, 3)}`],
		['month', `2.135 × 175 = ${print(pay)}`],
		['gap', `missed by ${print(420 - pay)}`],
		['price', `(420 / (175 × 0.70) × 1.20 + 2.10) / 0.90 = ${print(needed, 2)}`],
		[
			'two rises',
			`pay about ${percent(needed / 6.4 - 1)} more for the worker to earn about ${percent(420 / pay - 1)} more`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});

	it('returns the offered price for the pay it allows', () => {
		expect(price(pay, terms)).toBeCloseTo(6.4);
	});
});

describe('numeric question', () => {
	it('applies the formula of the article', () => {
		const item = numericItem('labor-standards.yaml', 'q-labor-standards-price');
		const terms = { hours: 180, shrinkage: 0.3, charges: 0.25, other: 3, margin: 0.2 };
		expect(item.answer).toBeCloseTo(price(504, terms));
		const cost = price(504, { ...terms, margin: 0 });
		const slips = [price(504, { ...terms, shrinkage: 0 }), cost * 1.2, cost];
		item.slips.forEach(({ value, tolerance }: { value: number; tolerance?: number }, index) =>
			expect(Math.abs(value - slips[index]!)).toBeLessThan(tolerance ?? 0.02),
		);
	});
});
