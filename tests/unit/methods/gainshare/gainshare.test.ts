import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gainshareMethod } from '../../../../src/methods/gainshare/method.ts';
import { splitGain } from '../../../../src/methods/gainshare/split.ts';
import { InputProblem } from '../../../../src/methods/method.ts';
import { run } from '../shared/run.ts';

describe('the worked example', () => {
	const result = run(gainshareMethod);

	it.each([
		['per-unit', 'US$0.60'],
		['gain', 'US$600,000'],
		['provider', 'US$240,000'],
		['client', 'US$360,000'],
	])('gives %s as %s', (id, text) => expect(result.text(id)).toBe(text));

	it('shows what a baseline set too high pays for nothing', () => {
		const rows = result.tables[0]?.rows ?? [];
		expect(rows[0]?.cells[2]?.text).toBe('US$0');
		// True baseline 5.00 / 1.05, so 0.238 a unit too much, of which 40% is paid.
		expect(rows[2]?.cells[2]?.value).toBeCloseTo(0.4 * (5 - 5 / 1.05) * 1e6, 4);
	});

	it('names buyer, provider and workers', () => {
		expect(result.said).toContain('the provider gets US$240,000 and the buyer US$360,000');
		expect(result.said).toContain('workers');
	});
});

describe('splitGain', () => {
	const agreement = {
		baseline: 5,
		actual: 4,
		volume: 100,
		share: 0.4,
		own: 0,
		lossShared: false,
	};

	it('leaves what the buyer made with the buyer', () => {
		expect(splitGain({ ...agreement, own: 30 })).toMatchObject({ provider: 28, client: 72 });
		expect(splitGain({ ...agreement, own: 300 })).toMatchObject({ provider: 0, client: 100 });
	});

	it('shares a loss only where the rule says so', () => {
		const loss = { ...agreement, actual: 6 };
		expect(splitGain(loss)).toMatchObject({ provider: 0, client: -100 });
		expect(splitGain({ ...loss, lossShared: true })).toMatchObject({ provider: -40, client: -60 });
	});

	it('gives away all of the gain and no more', () => {
		const amount = fc.double({ min: 0, max: 1e4, noNaN: true });
		fc.assert(
			fc.property(amount, amount, amount, fc.boolean(), (baseline, actual, own, lossShared) => {
				const split = splitGain({ ...agreement, baseline, actual, own, lossShared });
				expect(split.provider + split.client).toBeCloseTo(split.gain, 6);
			}),
		);
	});
});

describe('the sentences', () => {
	it.each([
		[{ own: 100_000 }, 'US$100,000 of it, so US$500,000 is shared'],
		[{ own: 900_000 }, 'no gain to share'],
		[{ actual: 5 }, 'no gain to share'],
		[{ actual: 5.5 }, 'the buyer bears the loss of US$500,000'],
		[{ actual: 5.5, loss: 'shared' }, 'the provider bears US$200,000 and the buyer US$300,000'],
	])('for %o', (changes, words) => expect(run(gainshareMethod, changes).said).toContain(words));
});

it('warns about a small gain and a high share', () => {
	expect(run(gainshareMethod, { actual: 4.9 }).warned).toContain('small against the baseline');
	expect(run(gainshareMethod, { share: 70 }).warned).toContain('above 50%');
});

it('refuses a baseline of zero and a negative cost', () => {
	expect(() => run(gainshareMethod, { baseline: 0 })).toThrow(InputProblem);
	expect(() => run(gainshareMethod, { actual: -1 })).toThrow(InputProblem);
});
