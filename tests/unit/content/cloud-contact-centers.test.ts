import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const article = prose('articles/technology/cloud-contact-centers.mdx');

describe('we-chain-of-five-services', () => {
	const four = 0.9995 * 0.999 * 0.999 * 0.995;
	const five = four * 0.99;

	it.each([
		['four links', `0.9995 × 0.999 × 0.999 × 0.995 = ${print(four, 4)}`],
		['hours for all', `4,000 × (1 − 0.9925) = ${print(4000 * (1 - four))}`],
		['five links', `0.9925 × 0.99 = ${print(five, 4)}`],
		['hours for one', `4,000 × (1 − 0.9826) = ${print(4000 * (1 - five))}`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});

	it('gives two hours for the first link alone', () => {
		expect(4000 * (1 - 0.9995)).toBeCloseTo(2);
		expect(article).toContain('shows 99.95%, two hours a year');
	});
});

describe('numeric question', () => {
	it('multiplies three availabilities', () => {
		const item = numericItem('cloud-contact-centers.yaml', 'q-cloud-contact-centers-chain');
		const lost = (share: number) => Math.round(5000 * (1 - share));
		expect(item.answer).toBe(lost(0.999 * 0.995 * 0.99));
		const slips = [0.999, 0.99, (0.999 + 0.995 + 0.99) / 3].map(lost);
		expect(item.slips.map(({ value }) => value)).toEqual(slips);
	});
});
