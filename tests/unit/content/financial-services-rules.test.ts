import { describe, expect, it } from 'vitest';
import { numericItem, percent, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/financial-services-rules.mdx');

/** The largest share of functions that any one group holds. */
function largestShare(groups: string[]): number {
	const counts = new Map<string, number>();
	for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
	return Math.max(...counts.values()) / groups.length;
}

describe('we-hidden-concentration', () => {
	const region: Record<string, string> = { A: 'one', B: 'one', C: 'one', D: 'other' };
	const before = ['A', 'A', 'B', 'B', 'C', 'D'];
	const after = ['A', 'A', 'B', 'D', 'C', 'D'];
	const byRegion = (providers: string[]) => providers.map((provider) => region[provider]!);

	it('grows when the firm behind the provider is counted', () => {
		expect(text).toContain(`the largest share is 2 / 6 = ${percent(largestShare(before))}`);
		expect(text).toContain(`5 / 6 = ${percent(largestShare(byRegion(before)))}`);
	});

	it('falls by region and not by provider after one move', () => {
		expect(text).toContain(`by region 4 / 6 = ${percent(largestShare(byRegion(after)))}`);
		expect(text).toContain(`by provider still 2 / 6 = ${percent(largestShare(after))}`);
	});
});

describe('q-financial-services-rules-concentration', () => {
	it('counts functions, not providers', () => {
		const item = numericItem(
			'financial-services-rules.yaml',
			'q-financial-services-rules-concentration',
		);
		const site: Record<string, string> = { P: 'x', Q: 'y', R: 'x' };
		const functions = ['P', 'P', 'P', 'Q', 'Q', 'Q', 'R', 'R'];
		expect(item.answer).toBe(100 * largestShare(functions.map((provider) => site[provider]!)));
		expect(item.slips[0]!.value).toBe(100 * largestShare(functions));
	});
});
