import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseErlangB } from '../../../../src/methods/erlang/erlang-b.ts';
import { directErlangB, recursiveErlangB } from './independent.ts';

/** The share of calls that find every agent busy when nobody can wait. */
const erlangB = (agents: number, load: number) => 1 / inverseErlangB(agents, load);

describe('Erlang B', () => {
	it('gives the values that follow by hand: 1/2, 1/5, 1/16 × …', () => {
		expect(erlangB(1, 1)).toBeCloseTo(1 / 2, 14);
		expect(erlangB(2, 1)).toBeCloseTo(1 / 5, 14);
		expect(erlangB(3, 1)).toBeCloseTo(1 / 16, 14);
		expect(erlangB(0, 7)).toBe(1);
	});

	it('gives 0.2146 for ten agents and ten erlangs, by three ways', () => {
		expect(erlangB(10, 10)).toBeCloseTo(0.2146, 4);
		expect(directErlangB(10, 10)).toBeCloseTo(erlangB(10, 10), 13);
		expect(recursiveErlangB(10, 10)).toBeCloseTo(erlangB(10, 10), 13);
	});

	// Traffic tables print the load that so many lines can be offered at a blocking of 1, 2 or 5%.
	it.each([
		[1, 0.01, '0.010'],
		[2, 0.01, '0.153'],
		[5, 0.01, '1.361'],
		[10, 0.01, '4.461'],
		[15, 0.01, '8.108'],
		[20, 0.01, '12.031'],
		[50, 0.01, '37.901'],
		[100, 0.01, '84.064'],
		[10, 0.02, '5.084'],
		[20, 0.02, '13.182'],
		[100, 0.02, '87.972'],
		[10, 0.05, '6.216'],
		[20, 0.05, '15.249'],
	])(
		'lets %i lines at a blocking of %d carry the load of the traffic tables',
		(lines, blocking, printed) => {
			let [low, high] = [0, lines * 2];
			while (high - low > 1e-9) {
				const load = (low + high) / 2;
				if (erlangB(lines, load) < blocking) low = load;
				else high = load;
			}
			expect(low.toFixed(3)).toBe(printed);
		},
	);

	it('agrees with the recursion for any agents and load', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 2000 }),
				fc.double({ min: 0.01, max: 2500, noNaN: true }),
				(agents, load) => {
					const other = recursiveErlangB(agents, load);
					const b = erlangB(agents, load);
					if (other > 1e-280) expect(Math.abs(b / other - 1)).toBeLessThan(1e-10);
					else expect(b).toBeLessThan(1e-270);
				},
			),
		);
	});

	it('is never more than one nor less than zero, also where agents idle or drown', () => {
		expect(erlangB(20_000, 0.01)).toBe(0);
		expect(inverseErlangB(20_000, 0)).toBe(Infinity);
		expect(erlangB(1, 1e9)).toBeCloseTo(1, 8);
	});

	it('refuses half an agent and a negative load', () => {
		expect(() => inverseErlangB(2.5, 1)).toThrow(RangeError);
		expect(() => inverseErlangB(2, -1)).toThrow(RangeError);
		expect(() => inverseErlangB(2, NaN)).toThrow(RangeError);
	});
});
