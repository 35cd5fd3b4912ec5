import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/why-firms-outsource/principal-and-agent.mdx');

/** Calls and settled issues of one day, and what a price per call earns. */
function day(contactMinutes: number, callMinutes: number, settledShare: number, price: number) {
	const calls = contactMinutes / callMinutes;
	return { calls, settled: calls * settledShare, earned: calls * price };
}

describe('we-careful-or-quick', () => {
	const careful = day(420, 7, 0.85, 3);
	const quick = day(420, 5, 0.6, 3);

	it.each([
		[
			'careful',
			`420 / 7 = ${print(careful.calls)} calls, 60 × 0.85 = ${print(careful.settled)} settled. The provider earns 60 × 3.00 = ${print(careful.earned)}`,
		],
		[
			'quick',
			`420 / 5 = ${print(quick.calls)} calls, 84 × 0.60 = ${print(quick.settled, 1)} settled. The provider earns 84 × 3.00 = ${print(quick.earned)}`,
		],
		['gain', `252 / 180 − 1 = ${percent(quick.earned / careful.earned - 1, 1)}`],
		[
			'cost of a settled issue',
			`180 / 51 = ${print(careful.earned / careful.settled, 2)}, then 252 / 50.4 = ${print(quick.earned / quick.settled, 2)}`,
		],
		[
			'price per settled issue',
			`51 × 3.60 = ${print(careful.settled * 3.6, 2)}, quick earns 50.4 × 3.60 = ${print(quick.settled * 3.6, 2)}`,
		],
	])('%s', (_, sentence) => {
		expect(text).toContain(sentence);
	});

	it('settles no more issues by haste, and rewards care per settled issue', () => {
		expect(quick.settled).toBeLessThan(careful.settled);
	});
});

it('numeric question on the cost of a settled issue', () => {
	const item = numericItem('principal-and-agent.yaml', 'q-principal-and-agent-settled');
	const careful = day(400, 8, 0.9, 2.7);
	const quick = day(400, 5, 0.55, 2.7);
	expect(item.answer).toBeCloseTo(quick.earned / quick.settled, 2);
	const slips = [careful.earned / careful.settled, 2.7, quick.earned / careful.settled];
	item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!, 2));
});
