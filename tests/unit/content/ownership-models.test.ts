import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/ownership-and-location/ownership-models.mdx');

describe('we-captive-break-even', () => {
	const captive = (seats: number, empty = 0) => 900_000 + seats * 18_000 + empty * 4_000;
	const provider = (seats: number) => seats * 26_000;
	const breakEven = 900_000 / (26_000 - 18_000);

	it.each([
		['break-even', print(breakEven, 1), '900,000 / (26,000 − 18,000) = 112.5, so from 113 seats'],
		['captive, 80', print(captive(80)), '900,000 + 80 × 18,000 = 2,340,000'],
		['provider, 80', print(provider(80)), '80 × 26,000 = 2,080,000'],
		['captive, 200', print(captive(200)), '900,000 + 200 × 18,000 = 4,500,000'],
		['provider, 200', print(provider(200)), '200 × 26,000 = 5,200,000'],
		['saving', print(provider(200) - captive(200)), 'Owning saves 700,000'],
		[
			'captive, half empty',
			print(captive(100, 100)),
			'900,000 + 100 × 18,000 + 100 × 4,000 = 3,100,000',
		],
		['provider, 100', print(provider(100)), 'Provider: 2,600,000'],
		['loss', print(captive(100, 100) - provider(100)), 'Owning now costs 500,000 more'],
	])('%s', (_, result, sentence) => {
		expect(sentence).toContain(result);
		expect(text).toContain(sentence);
	});

	it('rounds the break-even up to whole seats', () => {
		expect(Math.ceil(breakEven)).toBe(113);
		expect(captive(112)).toBeGreaterThan(provider(112));
		expect(captive(113)).toBeLessThan(provider(113));
	});
});

describe('q-ownership-models-break-even', () => {
	it('divides the fixed cost by the saving per seat', () => {
		const item = numericItem('ownership-models.yaml', 'q-ownership-models-break-even');
		expect(item.answer).toBe(600_000 / (20_000 - 15_000));
		expect(item.slips.map(({ value }) => value)).toEqual([600_000 / 20_000, 600_000 / 15_000]);
	});
});
