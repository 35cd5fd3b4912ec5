import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/technology/hype-check.mdx');

/** Chance that an idea works once a test is passed (Bayes). */
const after = (prior: number, ifWorking: number, ifNot: number) =>
	(prior * ifWorking) / (prior * ifWorking + (1 - prior) * ifNot);

describe('we-base-rate-of-pilots', () => {
	const praised = after(0.2, 0.9, 0.4);
	const compared = after(praised, 0.8, 0.1);

	it.each([
		['praised and working', `20 × 0.90 = ${print(20 * 0.9)}`],
		['praised and not', `80 × 0.40 = ${print(80 * 0.4)}`],
		['after praise', `18 / (18 + 32) = ${percent(praised)}`],
		['compared', `18 × 0.80 = ${print(18 * 0.8, 1)} against 32 × 0.10 = ${print(32 * 0.1, 1)}`],
		['after comparison', `14.4 / (14.4 + 3.2) = ${percent(compared)}`],
		[
			'both',
			`from 20% to ${percent(praised)}. One honest comparison raised it from ${percent(praised)} to ${percent(compared)}`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('we-scoring-a-forecast', () => {
	it.each([
		['centers', `1,750 / 1,900 = ${print(1750 / 1900, 2)}, so ${percent(1 - 1750 / 1900)} too few`],
		['revenue', `64.6 / 60 = ${print(64.6 / 60, 2)}, so ${percent(64.6 / 60 - 1)} more`],
		['forecast each', `60,000 / 1,900 = US$${print(60000 / 1900, 1)} million`],
		['counted each', `64,600 / 1,700 = US$${print(64600 / 1700, 1)} million`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('numeric question', () => {
	it('weighs praise by the base rate', () => {
		const item = numericItem('hype-check.yaml', 'q-hype-check-base-rate');
		const whole = (share: number) => Math.round(share * 100);
		expect(item.answer).toBe(whole(after(0.1, 0.8, 0.3)));
		expect(item.slips.map(({ value }) => value)).toEqual([80, 10, whole(0.8 / 1.1)]);
	});
});
