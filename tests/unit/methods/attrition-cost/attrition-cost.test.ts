import { describe, expect, it } from 'vitest';
import { attritionCostMethod } from '../../../../src/methods/attrition-cost/method.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import { run } from '../shared/run.ts';

describe('the worked example', () => {
	const result = run(attritionCostMethod);

	it.each([
		['leaver', 'US$3,240'],
		['months', '2.1 months of pay'],
		['year', 'US$388,800'],
		['other', 'US$291,600'],
		['difference', 'US$97,200'],
	])('gives %s as %s', (id, text) => expect(result.text(id)).toBe(text));

	it('shows the parts of the cost of a leaver', () => {
		const parts = result.tables[0]?.rows.map(({ cells }) => cells[0]?.text);
		expect(parts).toEqual(['600', '1,400', '1,120', '120', '3,240']);
	});

	it('names provider, buyer and worker', () => {
		expect(result.said).toContain('costs the provider US$3,240');
		expect(result.said).toContain('the buyer pays part of it too');
		expect(result.said).toContain('the workers themselves');
		expect(result.said).toContain('US$324 for each worker');
	});
});

describe('comparisons', () => {
	it('say less, more or the same', () => {
		expect(run(attritionCostMethod, { other: 50 }).said).toContain('At 50% it is US$97,200 more');
		expect(run(attritionCostMethod, { other: 40 }).said).toContain('Both rates are the same');
	});

	it('hold the reader’s rates in the table, the first one marked', () => {
		const rows = run(attritionCostMethod, { attrition: 37 }).tables[1]?.rows ?? [];
		expect(rows.map(({ heading }) => heading)).toContain('37%');
		expect(rows.filter(({ marked }) => marked).map(({ heading }) => heading)).toEqual(['37%']);
	});
});

it('warns when the formula no longer fits', () => {
	expect(run(attritionCostMethod, { attrition: 120 }).warned).toContain('At 100% and more');
	expect(run(attritionCostMethod).warned).not.toContain('At 100% and more');
});

it('refuses no pay, no headcount and a negative cost', () => {
	for (const changes of [{ pay: 0 }, { headcount: 0 }, { recruiting: -5 }]) {
		expect(() => run(attritionCostMethod, changes)).toThrow(InputProblem);
	}
});
