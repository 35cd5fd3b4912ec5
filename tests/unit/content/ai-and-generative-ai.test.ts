import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/technology/ai-and-generative-ai.mdx');

/** Effect of a tool that the second group did not have, by the first group's start. */
const effect = (a: [number, number], b: [number, number]) => (a[1] - a[0] - (b[1] - b[0])) / a[0];

describe('we-staggered-rollout', () => {
	it.each([
		['naive', `2.5 / 2.0 − 1 = ${percent(2.5 / 2 - 1)}`],
		['without the tool', `2.3 − 2.1 = ${print(2.3 - 2.1, 1)}`],
		['effect', `(2.5 − 2.0) − (2.3 − 2.1) = ${print(0.5 - 0.2, 1)} issues`],
		['in percent', `0.3 / 2.0 = ${percent(effect([2, 2.5], [2.1, 2.3]))}`],
		['points', `advertise 25%. Ten points of it`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('we-contained-or-solved', () => {
	const people = 4 * 1.15;
	const cost = 100000 * 0.4 + (40000 + 60000 * 0.25) * people;

	it.each([
		['dearer contacts', `costs 15% more, ${print(people, 2)}`],
		['solved', `0.60 × (1 − 0.25) = ${percent(0.6 * 0.75)}`],
		['without', `100,000 × 4.00 = ${print(400000)}`],
		['advertised', `100,000 × 0.40 + 40,000 × 4.00 = ${print(100000 * 0.4 + 40000 * 4)}`],
		[
			'as it comes',
			`40,000 + (40,000 + 15,000) × 4.60 = ${print(cost)}, a saving of ${print(400000 - cost)} instead of ${print(200000)}`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('agents in Türkiye', () => {
	it('are 9,000 more than 141,000', () => {
		expect(article).toContain(`150,000 agents in 2025, ${print(150000 - 141000)} more`);
	});
});

describe('numeric questions', () => {
	it('takes the gain without the tool away', () => {
		const item = numericItem('ai-and-generative-ai.yaml', 'q-ai-and-generative-ai-rollout');
		expect(item.answer).toBeCloseTo(effect([4, 5], [3.8, 4.2]) * 100);
		const slips = [1 / 4, (5 - 4.2) / 4, 0.4 / 4].map((share) => share * 100);
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});

	it('counts contained customers who stay away', () => {
		const item = numericItem('ai-and-generative-ai.yaml', 'q-ai-and-generative-ai-containment');
		expect(item.answer).toBeCloseTo(20000 * 0.7 * 0.7);
		const slips = [20000 * 0.7, 20000 * 0.4, 20000 * 0.7 * 0.3];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
