import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputProblem } from '../../../../src/methods/method.ts';
import { creditsOf } from '../../../../src/methods/service-credits/credits.ts';
import { serviceCreditsMethod } from '../../../../src/methods/service-credits/method.ts';
import { run } from '../shared/run.ts';

const metric = { name: 'A', target: 80, minimum: 70, actual: 74, allocation: 1 };

describe('the worked example', () => {
	const result = run(serviceCreditsMethod);

	it.each([
		['at-risk', 'US$48,000'],
		['credit', 'US$37,440'],
		['fee', 'US$362,560'],
		['earned', 'US$11,520'],
		['net', 'US$25,920'],
	])('gives %s as %s', (id, text) => expect(result.text(id)).toBe(text));

	it('gives severity and credit of each metric', () => {
		const rows = result.tables[0]?.rows.map(({ heading, cells }) => [
			heading,
			cells[3]?.text,
			cells[5]?.text,
		]);
		expect(rows).toEqual([
			['Service level', '0.60', 'US$23,040'],
			['First contact resolution', '0.00', 'US$0'],
			['Quality score', '0.50', 'US$14,400'],
			['Sum', '', 'US$37,440'],
			['After the cap', '', 'US$37,440'],
		]);
	});

	it('names buyer, provider and workers', () => {
		expect(result.said).toContain('The provider owes the buyer a credit of US$37,440');
		expect(result.said).toContain('workers');
	});
});

describe('creditsOf', () => {
	it('runs from nothing at the target to all at the minimum, and no further', () => {
		const credit = (actual: number) => creditsOf(1000, 0.1, [{ ...metric, actual }]).credit;
		expect([90, 80, 75, 70, 60].map(credit)).toEqual([0, 0, 50, 100, 100]);
	});

	it('reads a minimum above the target as a measure of which less is better', () => {
		const handleTime = { ...metric, target: 300, minimum: 360 };
		const credit = (actual: number) => creditsOf(1000, 0.1, [{ ...handleTime, actual }]).credit;
		expect([280, 300, 330, 360, 400].map(credit)).toEqual([0, 0, 50, 100, 100]);
	});

	it('never exceeds the amount at risk', () => {
		const any = fc.record({
			name: fc.constant('A'),
			target: fc.integer({ min: 50, max: 99 }),
			minimum: fc.integer({ min: 0, max: 49 }),
			actual: fc.integer({ min: 0, max: 100 }),
			allocation: fc.double({ min: 0, max: 3, noNaN: true }),
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 3 }), (metrics) => {
				const { credit, atRisk } = creditsOf(400_000, 0.12, metrics);
				expect(credit).toBeGreaterThanOrEqual(0);
				expect(credit).toBeLessThanOrEqual(atRisk);
			}),
		);
	});
});

describe('cap and earn-back', () => {
	it('holds the sum at the amount at risk, and earns back of the part that was paid', () => {
		const result = run(serviceCreditsMethod, { 'm1-actual': 70, 'm2-actual': 70, 'm3-actual': 87 });
		expect(result.text('credit')).toBe('US$48,000');
		expect(result.said).toContain('the cap holds the credit at the US$48,000');
		// 80 of 200 parts of the credit are the first metric's; half comes back.
		expect(result.text('earned')).toBe('US$9,600');
	});

	it('returns nothing before the months are reached', () => {
		const result = run(serviceCreditsMethod, { 'earn-run': 2 });
		expect(result.text('earned')).toBe('US$0');
		expect(result.said).toContain('2 good months in a row, 3 are needed');
	});

	it('returns nothing when the first metric is left out', () => {
		const result = run(serviceCreditsMethod, { 'm1-allocation': 0 });
		expect(result.text('earned')).toBe('US$0');
		expect(result.tables[0]?.rows[0]?.heading).toBe('First contact resolution');
	});
});

describe('doubtful and impossible inputs', () => {
	it('warns below a minimum and about the size of the amount at risk', () => {
		expect(run(serviceCreditsMethod, { 'm1-actual': 60 }).warned).toContain(
			'Below its minimum: Service level',
		);
		expect(run(serviceCreditsMethod, { 'at-risk': 2 }).warned).toContain('Only 2% of the fee');
		expect(run(serviceCreditsMethod, { 'at-risk': 30 }).warned).toContain('30% of the fee');
	});

	it('says that nothing is owed when every target is reached or nothing is at risk', () => {
		const met = { 'm1-actual': 85, 'm3-actual': 95 };
		expect(run(serviceCreditsMethod, met).said).toContain('owes the buyer nothing');
		expect(run(serviceCreditsMethod, { 'at-risk': 0 }).said).toContain('Nothing is at risk');
	});

	it('refuses a target equal to the minimum, unless the metric is left out', () => {
		expect(() => run(serviceCreditsMethod, { 'm2-minimum': 75 })).toThrow(InputProblem);
		expect(() => run(serviceCreditsMethod, { 'm2-minimum': 75, 'm2-allocation': 0 })).not.toThrow();
	});

	it('names a metric without a name by its number', () => {
		const result = run(serviceCreditsMethod, { 'm1-name': '  ' });
		expect(result.tables[0]?.rows[0]?.heading).toBe('Metric 1');
	});

	it('refuses a fee of zero', () => {
		expect(() => run(serviceCreditsMethod, { fee: 0 })).toThrow(InputProblem);
	});
});
