import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/risk-law-and-assurance/assurance-and-standards.mdx');

describe('we-report-coverage', () => {
	it('multiplies seats and months', () => {
		expect(text).toContain(`1,800 / 3,000 = ${percent(1800 / 3000)}`);
		expect(text).toContain(`9 / 12 = ${percent(9 / 12)}`);
		const [covered, all] = [1800 * 9, 3000 * 12];
		expect(text).toContain(`${print(covered)} / ${print(all)} = ${percent(covered / all)}`);
		expect(covered / all).toBeLessThan(0.5);
	});
});

describe('we-clean-sample', () => {
	const limit = (n: number) => 1 - 0.05 ** (1 / n);

	it('gives the chance of a clean sample', () => {
		expect(text).toContain(`0.95^25 = ${percent(0.95 ** 25, 1)}`);
		expect(0.95 ** 25).toBeGreaterThan(1 / 4);
		expect(text).toContain(`0.90^25 = ${percent(0.9 ** 25, 1)}`);
	});

	it('gives the failure rate that a clean sample leaves possible', () => {
		expect(text).toContain(`1 − 0.05^(1/25) = ${percent(limit(25), 1)}`);
		expect(text).toContain(`1 − 0.05^(1/60) = ${percent(limit(60), 1)}`);
		expect(1 / limit(25)).toBeCloseTo(9, 0);
		expect(text).toContain('about one time in nine');
	});
});

describe('q-assurance-and-standards-coverage', () => {
	it('is the product of both shares', () => {
		const item = numericItem('assurance-and-standards.yaml', 'q-assurance-and-standards-coverage');
		expect(item.answer).toBe((100 * 600 * 6) / (800 * 12));
	});
});
