import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/work-society-environment/impact-sourcing.mdx');

describe('we-impact-against-a-comparison', () => {
	const gross = (250 - 90) * 200 * 12;
	const net = (250 - 160) * 200 * 12;

	it.each([
		['gross', `160 × 200 × 12 = ${print(gross)} a year`],
		['anyway', `160 − 90 = ${print(160 - 90)} a month`],
		['net', `90 × 200 × 12 = ${print(net)} a year`],
		['cost, gross', `120,000 / 384,000 = ${print(120000 / gross, 2)} gross`],
		['cost, net', `120,000 / 216,000 = ${print(120000 / net, 2)} net`],
		[
			'too high',
			`${percent(gross / net - 1)} too high: 384,000 / 216,000 = ${print(gross / net, 2)}`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});

	it('pays off within a year', () => {
		expect(net).toBeGreaterThan(120000);
	});
});

describe('numeric question', () => {
	it('compares with those who lost the draw', () => {
		const item = numericItem('impact-sourcing.yaml', 'q-impact-sourcing-net-gain');
		expect(item.answer).toBe((220 - 150) * 50 * 12);
		const slips = [(220 - 100) * 50 * 12, (150 - 100) * 50 * 12, (220 - 150) * 50];
		item.slips.forEach(({ value }, index) => expect(value).toBe(slips[index]!));
	});
});
