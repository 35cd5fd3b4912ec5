import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const text = prose('articles/islamic-economies-and-law/service-contracts.mdx');

describe('we-credit-and-late-fee', () => {
	const fee = 200000;

	it.each([
		['amount at risk', `200,000 × 0.12 = ${print(fee * 0.12)}`],
		['credit for late work', `24,000 × 0.40 = ${print(fee * 0.12 * 0.4)}`],
		['charge on a debt', `200,000 × 0.01 × 2 = ${print(fee * 0.01 * 2)}`],
		['what may stand', `the ${print(fee * 0.12 * 0.4)} may stand`],
		['what may not', `The ${print(fee * 0.01 * 2)} may not`],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});
});

it('says before the first section that the mapping awaits review', () => {
	const lead = text.split(' ## ')[0]!;
	expect(lead).toContain('<Remark>');
	expect(lead).toContain('awaits review by a qualified scholar');
});

describe('q-service-contracts-work-side', () => {
	it('counts the penalty on work only', () => {
		const item = numericItem('service-contracts.yaml', 'q-service-contracts-work-side');
		const credit = 150000 * 0.1 * 0.5;
		const late = 150000 * 0.01;
		expect(item.answer).toBe(credit);
		expect(item.slips.map(({ value }) => value)).toEqual([credit + late, 150000 * 0.1, late]);
	});
});
