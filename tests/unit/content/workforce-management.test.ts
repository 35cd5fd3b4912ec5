import { describe, expect, it } from 'vitest';
import { impatientQueue } from '../../../src/methods/erlang/erlang-a.ts';
import { agentsFor, queueOf } from '../../../src/methods/erlang/erlang-c.ts';
import { numericItem, percent, print, prose } from './prose.ts';

const text = prose('articles/running-and-ending-it/workforce-management.mdx').replaceAll(
	/<\/?Term\b[^>]*>/g,
	'',
);
const quiz = 'workforce-management.yaml';
const goal = { target: 0.8, within: 20 };
const loadOf = (calls: number) => (calls * 315) / 1800;
const queue = (agents: number, calls: number) => queueOf(agents, loadOf(calls), 315, goal);

/** Sum of absolute differences over the sum of what came. */
function errorOf(forecast: number[], actual: number[]): { error: number; bias: number } {
	const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
	const differences = actual.map((value, index) => value - forecast[index]!);
	return {
		error: sum(differences.map(Math.abs)) / sum(actual),
		bias: sum(differences) / sum(actual),
	};
}

describe('the lead', () => {
	it('nearly triples the mean wait', () => {
		const ratio = queue(35, 180).asa / queue(37, 180).asa;
		expect(ratio).toBeGreaterThan(2.6);
		expect(ratio).toBeLessThan(3);
		expect(text).toContain('the mean wait of callers nearly triples');
	});

	it('shrinks the pauses of those who are there by a third', () => {
		const idle = (agents: number) => 1 - 31.5 / agents;
		expect(idle(35) / idle(37)).toBeCloseTo(2 / 3, 1);
		expect(text).toContain('between calls shrink by a third');
	});
});

describe('we-right-total-wrong-hours', () => {
	const { error, bias } = errorOf([100, 120, 150, 140, 110], [110, 108, 165, 126, 121]);

	it.each([
		`620 forecast, 630 came. Bias: 10 / 630 = ${percent(bias, 1)}`,
		`10 + 12 + 15 + 14 + 11 = ${print(error * 630)}`,
		`62 / 630 = ${percent(error, 1)}`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});
});

describe('we-a-tenth-more-or-less', () => {
	const level = (agents: number, calls: number) => percent(queue(agents, calls).level, 1);
	const wait = (agents: number, calls: number) => print(queue(agents, calls).asa, 1);
	const busy = (agents: number, calls: number) => percent(queue(agents, calls).occupancy, 1);

	it.each([
		`180 × 315 / 1,800 = ${print(loadOf(180), 1)} erlangs. 37 agents give ${level(37, 180)}, with a mean wait of ${wait(37, 180)} s`,
		`35 agents give ${level(35, 180)} and a mean wait of ${wait(35, 180)} s`,
		`162. Service level ${level(37, 162)}, occupancy ${busy(37, 162)}`,
		`198. Service level ${level(37, 198)}, mean wait ${wait(37, 198)} s, occupancy ${busy(37, 198)}. The target now needs ${agentsFor(loadOf(198), 315, goal)} agents`,
		`216: the load is ${print(loadOf(216), 1)} erlangs, more than 37 agents can do`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('has no steady state above 37 erlangs', () => {
		expect(queue(37, 216).asa).toBe(Infinity);
	});
});

describe('we-size-and-slack', () => {
	it.each([18, 90, 180, 720])('%i calls', (calls) => {
		const agents = agentsFor(loadOf(calls), 315, goal);
		expect(text).toContain(
			`${calls} calls: load ${loadOf(calls)}, ${agents} agents, occupancy ${percent(loadOf(calls) / agents, 1)}`,
		);
	});

	it('leaves four minutes an hour in the large team', () => {
		expect(Math.round((loadOf(720) / 135) * 60)).toBe(56);
		expect(text).toContain('for 56 minutes of every hour');
	});
});

describe('we-impatient-callers', () => {
	const impatient = (agents: number) => impatientQueue(agents, loadOf(180), 315, 120, goal);

	it.each([
		`33 agents give ${percent(impatient(33).level, 1)}, and ${percent(impatient(33).abandoned, 1)} of callers hang up`,
		`With 37 agents Erlang A gives ${percent(impatient(37).level, 1)}, and ${percent(impatient(37).abandoned, 1)} hang up`,
	])('%s', (sentence) => {
		expect(text).toContain(sentence);
	});

	it('saves four agents', () => {
		expect(impatient(32).level).toBeLessThan(goal.target);
		expect(agentsFor(loadOf(180), 315, goal) - 33).toBe(4);
	});
});

describe('numeric questions', () => {
	it('counts absolute differences', () => {
		const item = numericItem(quiz, 'q-workforce-management-forecast-error');
		const { error, bias } = errorOf([80, 100, 120], [90, 90, 120]);
		expect(item.answer).toBeCloseTo(error * 100, 1);
		expect(item.slips[0]!.value).toBe(bias);
	});

	it('needs one agent more than the load', () => {
		const item = numericItem(quiz, 'q-workforce-management-load');
		const load = (150 * 300) / 1800;
		expect(item.answer).toBe(load + 1);
		expect(item.slips[0]!.value).toBe(load);
		expect(item.slips[1]!.value).toBe(Math.floor((150 * 300) / 3600) + 1);
	});

	it('gives the large team its target above 85', () => {
		expect(loadOf(720) / 135).toBeGreaterThan(0.85);
		const small = queueOf(4, 0.85 * 4, 315, goal);
		expect(small.level).toBeLessThan(goal.target);
	});
});
