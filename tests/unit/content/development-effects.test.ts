import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/development-effects.mdx');

describe('we-jobs-added-or-moved', () => {
	const [inBpo, atWork] = [0.046 * 1000, 0.024 * 1000];

	it('splits new BPO workers into added and moved', () => {
		expect(article).toContain(`4.6% of 1,000 = ${print(inBpo)}`);
		expect(article).toContain(`2.4% of 1,000 = ${print(atWork)}`);
		expect(article).toContain(`46 − 24 = ${print(inBpo - atWork)}`);
		expect((inBpo - atWork) / inBpo).toBeCloseTo(0.48, 2);
		expect(article).toContain('nearly half of the jobs were moved');
	});
});

describe('we-multiplier-taken-apart', () => {
	const lost = 6000 * 0.5;
	const net = 10000 - lost;
	const income = 10000 * 400 - lost * 300;
	const local = (income * 0.6) / 310;

	it.each([
		['announced', 10000 * (1 + 3), 'each creating three more, 40,000 in all'],
		['old jobs lost', lost, '6,000 × 0.50 = 3,000'],
		['net jobs', net, '10,000 − 3,000 = 7,000'],
		['extra income', income, '10,000 × 400 − 3,000 × 300 = 3,100,000'],
		['spent in the city', income * 0.6, 'Spent in the city, 60%: 1,860,000'],
		['local jobs', local, '1,860,000 / 310 = 6,000 jobs'],
		['sum', net + local, '7,000 + 6,000 = 13,000'],
	])('%s', (_, result, sentence) => {
		expect(sentence).toContain(print(result));
		expect(article).toContain(sentence);
	});

	it('compares with the announcement', () => {
		expect(article).toContain(`or ${percent((net + local) / 40000, 1)} of the announcement`);
	});
});

describe('exports for each claimed worker', () => {
	it('is 328 million over a million', () => {
		expect(article).toContain(`about US$${print(328e6 / 1e6)} of exports for each worker`);
	});
});

describe('numeric questions', () => {
	it('subtracts jobs added from new BPO workers', () => {
		const item = numericItem('development-effects.yaml', 'q-development-effects-moved');
		expect(item.answer).toBeCloseTo(2000 * (0.06 - 0.045));
		const slips = [2000 * 0.045, 2000 * 0.06, 2000 * (0.06 + 0.045)];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});

	it('takes away only old jobs that were not filled again', () => {
		const item = numericItem('development-effects.yaml', 'q-development-effects-multiplier');
		expect(item.answer).toBe(4000 - 2500 * 0.4);
		const slips = [4000 - 2500, 4000 - 2500 * 0.6, 4000];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
