import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../../src/methods/inputs.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import {
	neededRevenue,
	payableWorkers,
	revenuePerWorker,
	verdictOf,
	wholeOf,
} from '../../../../src/methods/plausibility/claim.ts';
import { plausibilityMethod } from '../../../../src/methods/plausibility/method.ts';
import { decode } from '../../../../src/methods/state.ts';
import { run } from '../shared/run.ts';

/** Published pairs with the quotient that was worked out by hand: US$ million, people, US$. */
const claims = [
	['Philippines 2023', 35_500, 1_700_000, '20,882', 'fits'],
	['India, year to March 2015', 26_000, 1_030_000, '25,243', 'fits'],
	['Poland 2023', 36_800, 457_100, '80,508', 'fits'],
	['Bangladesh 2023', 700, 70_000, '10,000', 'fits'],
	['Pakistan, call centers, year to June 2025', 328, 1_000_000, '328', 'below'],
] as const;

describe('five published pairs', () => {
	it.each(claims)('%s', (_, revenue, workers, quotient, verdict) => {
		const result = run(plausibilityMethod, { revenue, workers });
		expect(result.text('per-worker')).toBe(`US$${quotient}`);
		expect(verdictOf(result.value('per-worker'), { pay: 6000, paid: 0.6 })).toBe(verdict);
	});

	it('turns the division around', () => {
		const result = run(plausibilityMethod, { revenue: 328, workers: 1_000_000 });
		expect(result.text('month')).toBe('US$27');
		expect(result.text('payable')).toBe('32,800 people');
		expect(result.text('needed')).toBe('US$10.00 bn');
		expect(result.text('covered')).toBe('US$0.05');
	});
});

describe('what the source says beyond the pair', () => {
	it('holds its own revenue per worker against the division', () => {
		const result = run(plausibilityMethod, { revenue: 36_800, workers: 457_100, stated: 59_300 });
		expect(result.text('stated-times')).toBe('1.36 times');
		expect(result.text('stated-workers')).toBe('620,573 people');
		expect(result.warned).toContain('differ by a factor of 1.36');
	});

	it('holds a smaller division against it the same way', () => {
		const { warned } = run(plausibilityMethod, { revenue: 50, workers: 10_000, stated: 10_000 });
		expect(warned).toContain('differ by a factor of 2.00');
	});

	it('shows what a part is of the whole, and what a wrong division makes of it', () => {
		// India, year to March 2025: IT and BPO together, and BPO of it.
		const result = run(plausibilityMethod, { revenue: 282_600, workers: 5_800_000, part: 54_600 });
		expect(result.text('part-share')).toBe('19.3%');
		expect(result.text('part-worker')).toBe('US$9,414');
		expect(result.said).toContain('wrong by a factor of 5.18');
	});

	it('finds the whole behind a share', () => {
		const result = run(plausibilityMethod, { workers: 1_600_000, share: 40 });
		expect(result.text('whole')).toBe('4,000,000 people');
	});

	it('says nothing of what was not given', () => {
		const ids = run(plausibilityMethod).outputs.map(({ id }) => id);
		expect(ids).toEqual(['per-worker', 'month', 'covered', 'payable', 'needed']);
	});
});

describe('the verdict', () => {
	const pay = { pay: 6000, paid: 0.6 };

	it.each([
		[5999, 'below'],
		[6000, 'tight'],
		[9999, 'tight'],
		[10_000, 'fits'],
	])('%d a worker: %s', (perWorker, verdict) => {
		expect(verdictOf(perWorker, pay)).toBe(verdict);
	});

	it.each([
		[{ revenue: 328, workers: 1_000_000 }, 'do not describe the same people'],
		[{ revenue: 80, workers: 10_000 }, 'pay would take more than 60% of it'],
		[{}, 'leaves at least 40% for everything else'],
	])('is said for %o', (changes, words) => {
		expect(run(plausibilityMethod, changes).said).toContain(words);
	});
});

it('the three divisions agree with each other', () => {
	const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
	const share = fc.double({ min: 0.01, max: 1, noNaN: true });
	fc.assert(
		fc.property(amount, amount, amount, share, (revenue, workers, pay, paid) => {
			const claim = { revenue, workers, pay, paid };
			const payable = payableWorkers(claim);
			expect(neededRevenue({ ...claim, workers: payable }) / revenue).toBeCloseTo(1, 9);
			expect(revenuePerWorker({ revenue, workers: payable }) / (pay / paid)).toBeCloseTo(1, 9);
			expect(wholeOf(workers * paid, paid) / workers).toBeCloseTo(1, 9);
		}),
	);
});

it('tries the usual slips, in both directions', () => {
	const { tables } = run(plausibilityMethod, { revenue: 328, workers: 1_000_000 });
	const rows = new Map(tables[0]?.rows.map(({ heading, cells }) => [heading, cells[0]?.text]));
	expect(rows.get('both figures are as published')).toBe('US$328');
	expect(rows.get('one in ten of these workers earns it')).toBe('US$3,280');
	expect(rows.get('the revenue is that of one month')).toBe('US$3,936');
	expect(rows.get('billion was read as million')).toBe('US$328,000');
	expect(rows.get('million was read as billion')).toBe('US$0.33');
	expect(tables[0]?.rows.filter(({ marked }) => marked)).toHaveLength(1);
});

it('warns about more than ten times the pay, and never takes a fit for a proof', () => {
	expect(run(plausibilityMethod, { revenue: 36_800, workers: 457_100 }).warned).toContain(
		'more than ten times the pay',
	);
	expect(run(plausibilityMethod).warned).toMatch(/^A pair that fits may still be wrong/);
});

describe('input that cannot be used', () => {
	it.each([
		[{ workers: 0 }, 'workers'],
		[{ workers: 10.5 }, 'workers'],
		[{ revenue: 0 }, 'revenue'],
		[{ pay: 0 }, 'pay'],
		[{ part: 40_000 }, 'part'],
	])('%o is refused at its field', (changes, field) => {
		try {
			run(plausibilityMethod, changes);
			expect.unreachable();
		} catch (error) {
			expect(error).toBeInstanceOf(InputProblem);
			expect(error).toMatchObject({ field });
		}
	});

	it.each([
		['workers=0', 'Must be between 1 and 1,000,000,000.'],
		['workers=', 'Write a number.'],
		['workers=over+a+million', '“over a million” is no number. Write digits, for example 1,234.5.'],
		['revenue=-5', 'Must be between 0.001 and 10,000,000.'],
		['revenue=%E2%82%AC300', 'Write the number in US$ million.'],
	])('%s: %s', (query, message) => {
		expect(decode(fieldsOf(plausibilityMethod), query).problems).toMatchObject([{ message }]);
	});
});
