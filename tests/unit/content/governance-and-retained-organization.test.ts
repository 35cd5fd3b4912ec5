import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/running-and-ending-it/governance-and-retained-organization.mdx');

describe('we-two-retained-teams', () => {
	const large = 1 + 2 + 1 + 0.5 + 0.5;
	const small = 1 + 1 + 0.5 + 0.25 + 0.25;

	it.each([
		`1 + 2 + 1 + 0.5 + 0.5 = ${print(large)} full-time equivalents`,
		`5 × 95,000 = ${print(large * 95_000)}, or ${percent((large * 95_000) / 4e6, 1)} of the fee`,
		`1 + 1 + 0.5 + 0.25 + 0.25 = ${print(small)} FTE`,
		`3 × 95,000 = ${print(small * 95_000)}, or ${percent((small * 95_000) / 1e6, 1)} of the fee`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('keeps the large team within the range and the small one above half of it', () => {
		expect((large * 95_000) / 4e6).toBeLessThan(0.12);
		expect(small / large).toBeGreaterThan(0.5);
		expect(1e6 / 4e6).toBe(1 / 4);
	});
});

describe('numeric question', () => {
	it('divides the team by the fee', () => {
		const item = numericItem(
			'governance-and-retained-organization.yaml',
			'q-governance-and-retained-organization-share',
		);
		const team = 4 * 100_000;
		expect(item.answer).toBeCloseTo((team / 2_500_000) * 100);
		const slips = [(100_000 / 2_500_000) * 100, (team / (2_500_000 + team)) * 100];
		item.slips.forEach(({ value }, index) =>
			expect(Math.abs(value - slips[index]!)).toBeLessThanOrEqual(0.05),
		);
	});
});
