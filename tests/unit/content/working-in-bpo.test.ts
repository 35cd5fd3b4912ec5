import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/working-in-bpo.mdx');

describe('we-sleepiness-with-controls', () => {
	const workers = 0.514 * 181;
	const others = 0.205 * 181;

	it.each([
		['cases among workers', `51.4% of 181 = ${print(workers)} people`],
		['cases among others', `20.5% of 181 = ${print(others)} people`],
		['ratio', `51.4 / 20.5 = ${print(workers / others, 1)}`],
		['difference', `93 − 37 = ${print(93 - 37)} people, ${print(51.4 - 20.5, 1)} points`],
		[
			'cases found anyway',
			`all ${print(workers)} cases on the job. With it, ${print(others)} of them`,
		],
		['cases beyond', `and ${print(workers - others)} go with call-center work`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('women of the Philippine count', () => {
	it('is the share of 45,225 among 81,578', () => {
		expect(article).toContain(`| ${percent(45225 / 81578, 1)} |`);
	});
});

describe('numeric question', () => {
	it('subtracts what the comparison group shows', () => {
		const item = numericItem('working-in-bpo.yaml', 'q-working-in-bpo-extra-cases');
		expect(item.answer).toBeCloseTo(250 * 0.4 - 250 * 0.16);
		const slips = [250 * 0.4, 40 - 16, 0.4 / 0.16];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
