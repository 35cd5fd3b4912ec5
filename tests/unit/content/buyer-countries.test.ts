import { describe, expect, it } from 'vitest';
import { numericItem, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/buyer-countries.mdx');

/** What one displaced worker loses: pay without work, then a lower wage until the horizon. */
const loss = (pay: number, without: number, share: number, horizon: number) =>
	pay * without + (horizon - without) * pay * (1 - share);

describe('we-who-gains-from-a-move', () => {
	const firm = 3 * (100 * 40000 - 2400000) - 600000;
	const [quick, slow] = [loss(32000, 0.5, 0.9, 3), loss(32000, 1, 0.75, 3)];
	const agents = 60 * quick + 40 * slow;

	it.each([
		['firm, a year', `100 × 40,000 − 2,400,000 = ${print(100 * 40000 - 2400000)} a year`],
		['firm', `3 × 1,600,000 − 600,000 = ${print(firm)}`],
		['quick', `16,000 + 2.5 × 3,200 = ${print(quick)} each, ${print(60 * quick)} together`],
		['slow', `32,000 + 2 × 8,000 = ${print(slow)} each, ${print(40 * slow)} together`],
		['agents', `1,440,000 + 1,920,000 = ${print(agents)}`],
		['balance', `4,200,000 − 3,360,000 = ${print(firm - agents)}`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('numeric question', () => {
	it('subtracts what the agents lose', () => {
		const item = numericItem('buyer-countries.yaml', 'q-buyer-countries-balance');
		const firm = 2 * 900000 - 300000;
		const agents = 50 * loss(30000, 0.5, 0.8, 2);
		expect(item.answer).toBeCloseTo(firm - agents);
		const slips = [2 * 900000 - agents, firm - 50 * 15000, firm];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
