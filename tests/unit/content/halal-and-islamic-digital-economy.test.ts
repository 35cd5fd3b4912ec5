import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/islamic-economies-and-law/halal-and-islamic-digital-economy.mdx');

describe('we-wrong-order-files', () => {
	const clean = 0.996 ** 60;

	it.each([
		['wrong files', `5,000 × 0.004 = ${print(5000 * 0.004)}`],
		['a right file', `1 − 0.004 = ${1 - 0.004}`],
		['a clean sample', `0.996^60 = ${percent(clean, 1)}`],
		['at least one', `1 − 0.786 = ${percent(1 - clean, 1)}`],
		['a year', `Over a year that makes ${print(20 * 12)}`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('is clean in about four months of five', () => {
		expect(clean).toBeCloseTo(4 / 5, 1);
		expect(text).toContain('In about four months of five the sample is clean');
	});
});

describe('q-halal-and-islamic-digital-economy-sample', () => {
	it('multiplies chances', () => {
		const item = numericItem(
			'halal-and-islamic-digital-economy.yaml',
			'q-halal-and-islamic-digital-economy-sample',
		);
		expect(item.answer).toBeCloseTo(0.99 ** 50 * 100, 1);
		expect(item.slips[1]!.value).toBeCloseTo((1 - 0.99 ** 50) * 100, 1);
	});
});
