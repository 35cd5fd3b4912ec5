import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../src/methods/inputs.ts';
import { loadMethod } from '../../../src/methods/registry.ts';
import { decode } from '../../../src/methods/state.ts';
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

	it('is what the linked calculator answers', async () => {
		const method = await loadMethod('service-credits');
		const query = /\/methods\/service-credits\/\?([^)]+)\)/.exec(text)![1]!;
		const { inputs, problems } = decode(fieldsOf(method), query);
		expect(problems).toEqual([]);
		const credit = method.calculate(inputs).outputs.find(({ id }) => id === 'credit');
		expect(credit?.value).toBeCloseTo(fee * 0.12 * 0.4);
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
