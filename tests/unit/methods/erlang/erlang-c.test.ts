import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentsFor, erlangC, queueOf } from '../../../../src/methods/erlang/erlang-c.ts';
import { directErlangC, simulate } from './independent.ts';

const goal = { target: 0.8, within: 20 };
const percent = (share: number) => (share * 100).toFixed(1);

describe('Erlang C', () => {
	it.each([
		[34, '56.5', '51.8', '71.2', '92.6'],
		[35, '44.0', '64.8', '39.6', '90.0'],
		[36, '33.7', '74.6', '23.6', '87.5'],
		[37, '25.5', '82.0', '14.6', '85.1'],
		[38, '19.0', '87.4', '9.2', '82.9'],
		[39, '14.0', '91.3', '5.9', '80.8'],
		[40, '10.1', '94.1', '3.7', '78.8'],
	])(
		'gives the worked table: %i agents for 31.5 erlangs',
		(agents, wait, level, asa, occupancy) => {
			const queue = queueOf(agents, 31.5, 315, goal);
			expect(percent(queue.wait)).toBe(wait);
			expect(percent(queue.level)).toBe(level);
			expect(queue.asa.toFixed(1)).toBe(asa);
			expect(percent(queue.occupancy)).toBe(occupancy);
		},
	);

	it('gives 0.255257 for 37 agents, by two ways', () => {
		expect(erlangC(37, 31.5)).toBeCloseTo(0.255257, 6);
		expect(directErlangC(37, 31.5)).toBeCloseTo(erlangC(37, 31.5), 12);
	});

	it('is the load itself for one agent: the M/M/1 queue', () => {
		expect(erlangC(1, 0.3)).toBeCloseTo(0.3, 14);
		expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 14);
	});

	it('agrees with the direct sum for any stable queue', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1500 }),
				fc.double({ min: 0.05, max: 0.999, noNaN: true }),
				(agents, share) => {
					const load = agents * share;
					const other = directErlangC(agents, load);
					if (other > 1e-200) {
						expect(Math.abs(erlangC(agents, load) / other - 1)).toBeLessThan(1e-8);
					}
				},
			),
		);
	});

	it('is stable at 20,000 agents and 19,500 erlangs', () => {
		const wait = erlangC(20_000, 19_500);
		expect(wait).toBeGreaterThan(0);
		expect(wait).toBeLessThan(0.001);
		expect(Math.abs(wait / directErlangC(20_000, 19_500) - 1)).toBeLessThan(1e-6);
	});

	it('falls with every agent and rises with the load, also in very large systems', () => {
		for (const load of [0.5, 31.5, 19_500]) {
			let before = 1;
			for (let agents = Math.floor(load) + 1; agents < load + 400; agents++) {
				const wait = erlangC(agents, load);
				expect(wait).toBeLessThanOrEqual(before);
				expect(erlangC(agents, load * 1.0001)).toBeGreaterThanOrEqual(wait);
				before = wait;
			}
		}
	});

	it('lets everybody wait without end where agents cannot keep up', () => {
		expect(queueOf(31, 31.5, 315, goal)).toEqual({
			agents: 31,
			wait: 1,
			level: 0,
			asa: Infinity,
			occupancy: 1,
		});
		expect(queueOf(31, 31, 315, goal).level).toBe(0);
	});

	it('agrees with a simulated queue', () => {
		const played = simulate({ agents: 37, rate: 0.1, aht: 315, patience: Infinity }, 20, 400_000);
		const queue = queueOf(37, 31.5, 315, goal);
		expect(Math.abs(played.wait - queue.wait)).toBeLessThan(0.012);
		expect(Math.abs(played.level - queue.level)).toBeLessThan(0.01);
		expect(Math.abs(played.asa - queue.asa)).toBeLessThan(1.5);
	});
});

describe('agents for a goal', () => {
	it.each([
		['the worked example', 31.5, 315, 37],
		['a tenth more handle time', 34.65, 346.5, 41],
		['one of two separate queues', 15.75, 315, 20],
		['no load', 0, 315, 0],
	])('%s', (_, load, aht, agents) => {
		expect(agentsFor(load, aht, goal)).toBe(agents);
	});

	it('is the smallest number that keeps the goal', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0.01, max: 3000, noNaN: true }),
				fc.double({ min: 0.01, max: 0.999, noNaN: true }),
				fc.integer({ min: 0, max: 600 }),
				(load, target, within) => {
					const promise = { target, within };
					const agents = agentsFor(load, 300, promise);
					expect(agents).toBeGreaterThan(load);
					expect(queueOf(agents, load, 300, promise).level).toBeGreaterThanOrEqual(target - 1e-9);
					expect(queueOf(agents - 1, load, 300, promise).level).toBeLessThan(target + 1e-9);
				},
			),
		);
	});

	it('refuses to answer every call', () => {
		expect(() => agentsFor(3, 300, { target: 1, within: 20 })).toThrow(RangeError);
	});
});
