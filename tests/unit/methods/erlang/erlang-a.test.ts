import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentsForImpatient, impatientQueue } from '../../../../src/methods/erlang/erlang-a.ts';
import { queueOf } from '../../../../src/methods/erlang/erlang-c.ts';
import { directErlangA, simulate } from './independent.ts';

const goal = { target: 0.8, within: 20 };

describe('Erlang A', () => {
	it.each([
		['an ordinary queue', 37, 31.5, 315, 120],
		['short patience', 10, 9, 300, 5],
		['overload', 28, 31.5, 315, 120],
		['one agent', 1, 0.7, 200, 60],
		['great patience', 33, 31.5, 315, 3000],
	])('agrees with the state by state sum: %s', (_, agents, load, aht, patience) => {
		const queue = impatientQueue(agents, load, aht, patience, goal);
		const other = directErlangA({ agents, rate: load / aht, aht, patience }, goal.within);
		expect(queue.wait).toBeCloseTo(other.wait, 10);
		expect(queue.abandoned).toBeCloseTo(other.abandoned, 10);
		expect(queue.occupancy).toBeCloseTo(other.occupancy, 9);
		expect(queue.level).toBeCloseTo(other.level, 8);
		expect(queue.asa * (1 - queue.abandoned)).toBeCloseTo(other.waited, 5);
	});

	it.each([
		['ordinary', 34, 0.1, 315, 120],
		['overloaded', 28, 0.1, 315, 120],
	])('agrees with a simulated queue: %s', (_, agents, rate, aht, patience) => {
		const played = simulate({ agents, rate, aht, patience }, goal.within, 300_000);
		const queue = impatientQueue(agents, rate * aht, aht, patience, goal);
		expect(Math.abs(played.wait - queue.wait)).toBeLessThan(0.01);
		expect(Math.abs(played.level - queue.level)).toBeLessThan(0.01);
		expect(Math.abs(played.abandoned - queue.abandoned)).toBeLessThan(0.005);
		expect(Math.abs(played.asa - queue.asa)).toBeLessThan(0.5);
	});

	it('comes near Erlang C when callers have endless patience', () => {
		const queue = impatientQueue(37, 31.5, 315, 1e7, goal);
		const endless = queueOf(37, 31.5, 315, goal);
		expect(queue.wait).toBeCloseTo(endless.wait, 3);
		expect(queue.level).toBeCloseTo(endless.level, 3);
		expect(queue.asa).toBeCloseTo(endless.asa, 1);
	});

	it('loses what agents cannot do in a heavy overload, without overflow', () => {
		const queue = impatientQueue(100, 20_000, 300, 3600, goal);
		expect(queue.abandoned).toBeCloseTo(1 - 100 / 20_000, 6);
		expect(queue.occupancy).toBeCloseTo(1, 6);
		expect(queue.level).toBeGreaterThanOrEqual(0);
		expect(impatientQueue(0, 5, 300, 60, goal)).toMatchObject({ abandoned: 1, level: 0, asa: 0 });
	});

	it('keeps shares between 0 and 1 and conserves work for any queue', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 400 }),
				fc.double({ min: 0.01, max: 600, noNaN: true }),
				fc.integer({ min: 1, max: 3600 }),
				fc.integer({ min: 0, max: 600 }),
				(agents, load, patience, within) => {
					const queue = impatientQueue(agents, load, 300, patience, { target: 0.8, within });
					for (const share of [queue.wait, queue.level, queue.abandoned, queue.occupancy]) {
						expect(share).toBeGreaterThanOrEqual(0);
						expect(share).toBeLessThanOrEqual(1 + 1e-9);
					}
					expect(queue.level + queue.abandoned).toBeLessThanOrEqual(1 + 1e-9);
					// Little's law for the line: those who give up leave it at the rate 1 / patience.
					expect(queue.line / patience).toBeCloseTo((queue.abandoned * load) / 300, 8);
				},
			),
		);
	});

	it('finds the smallest number of agents', () => {
		const agents = agentsForImpatient(31.5, 315, 120, goal);
		expect(agents).toBe(33);
		expect(impatientQueue(33, 31.5, 315, 120, goal).level).toBeGreaterThanOrEqual(0.8);
		expect(impatientQueue(32, 31.5, 315, 120, goal).level).toBeLessThan(0.8);
	});
});
