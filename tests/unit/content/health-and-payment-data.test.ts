import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/health-and-payment-data.mdx');

describe('we-missed-pauses', () => {
	const calls = 12_000;
	const byHand = calls * 0.015;
	const automatic = calls * 0.001;

	it.each([
		['missed by hand', `12,000 × 0.015 = ${print(byHand)} recordings a month`],
		['archive by hand', `180 × 12 = ${print(byHand * 12)} of them`],
		['missed by machine', `12,000 × 0.001 = ${print(automatic)} a month`],
		['archive by machine', `${print(automatic * 12)} in the archive`],
		['people in reach', `80 + 6 = ${80 + 6} to 0`],
		['removed', `2,160 − 144 = ${print((byHand - automatic) * 12)} recordings`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('q-health-and-payment-data-pauses', () => {
	it('multiplies the month by the months kept', () => {
		const item = numericItem('health-and-payment-data.yaml', 'q-health-and-payment-data-pauses');
		expect(item.answer).toBe(9000 * 0.02 * 6);
		expect(item.slips[1]!.value).toBe(9000 * 0.02 * 12);
	});
});
