import { describe, expect, it } from 'vitest';
import { leaverCost } from '../../../src/methods/attrition-cost/leaver.ts';
import { agentsFor, queueOf } from '../../../src/methods/erlang/erlang-c.ts';
import { offeredLoad } from '../../../src/methods/erlang/load.ts';
import {
	compounded,
	scheduledAdditive,
	scheduledCompounded,
	scheduledWrongly,
	wholeStaff,
} from '../../../src/methods/erlang/scheduled.ts';
import { contactsPerIssue } from '../../../src/methods/first-contact-resolution/resolution.ts';
import { quantileOf } from '../../../src/methods/quality-sample/confidence.ts';
import { wilsonInterval } from '../../../src/methods/quality-sample/intervals.ts';
import {
	abandonment,
	fractionOf,
	shareOf,
	type Definition,
} from '../../../src/methods/service-level/definitions.ts';
import { percent, print, prose } from './prose.ts';

const text = prose('courses/operations-for-team-leads.yaml');
const has = (...sentences: string[]) => {
	for (const sentence of sentences) expect(text.includes(sentence), sentence).toBe(true);
};
const goal = { target: 0.8, within: 20 };
const loadOf = (calls: number) => offeredLoad({ calls, minutes: 30, aht: 300 });
const at = (agents: number, calls: number) => {
	const { level, asa, occupancy } = queueOf(agents, loadOf(calls), 300, goal);
	return { level: percent(level, 1), wait: `${print(asa, 1)} s`, occupancy: percent(occupancy, 1) };
};

describe('from calls to a roster', () => {
	it('has the load and the agents', () => {
		has(`120 × 300 / 1,800 = ${loadOf(120)} erlangs`);
		has(`The target needs ${agentsFor(loadOf(120), 300, goal)}.`);
	});

	it('has level, wait and occupancy of four numbers of agents', () => {
		const [a, b, c, d] = [at(23, 120), at(24, 120), at(25, 120), at(26, 120)] as const;
		has(
			`23 agents give ${a.level} and a mean wait of ${a.wait} at ${a.occupancy} occupancy; 24 give ${b.level}, ${b.wait} and ${b.occupancy}; 25 give ${c.level}, ${c.wait} and ${c.occupancy}; 26 give ${d.level}, ${d.wait} and ${d.occupancy}.`,
		);
	});

	it('divides by what shrinkage leaves', () => {
		const shrinkage = { all: 0.3, away: 0.15 };
		const people = scheduledAdditive(25, shrinkage);
		has(`so 25 / 0.70 = ${print(people, 1)}, that is ${wholeStaff(people)} people`);
		const fewer = scheduledCompounded(25, shrinkage);
		has(
			`1 − 0.85 × 0.85 = ${percent(compounded(shrinkage), 2)} is lost and 25 / 0.7225 = ${print(fewer, 1)}, so ${wholeStaff(fewer)}`,
		);
		has(`Adding 30% gives ${print(scheduledWrongly(25, shrinkage), 1)}`);
	});

	it('has a wait that more than triples with two people fewer', () => {
		const wait = (agents: number) => queueOf(agents, loadOf(120), 300, goal).asa;
		expect(wait(23) / wait(25)).toBeGreaterThan(3);
		has(
			`rises from ${print(wait(25), 1)} to ${print(wait(23), 1)} seconds, more than three times as much, for ${percent(2 / 25)} fewer people`,
		);
	});
});

describe('one team or two', () => {
	it('needs three people more in two queues', () => {
		const each = agentsFor(loadOf(60), 300, goal);
		has(
			`60 × 300 / 1,800 = ${loadOf(60)} erlangs. ${each - 1} agents give ${at(each - 1, 60).level} and miss; ${each} give ${at(each, 60).level}. Together ${2 * each}, three more`,
		);
		expect(2 * each - agentsFor(loadOf(120), 300, goal)).toBe(3);
	});
});

describe('a team of six at 88%', () => {
	it('answers a third in time', () => {
		const load = 0.88 * 6;
		const { level, asa } = queueOf(6, load, 300, goal);
		has(
			`a load of ${print(load, 2)} erlangs`,
			`only ${percent(level)} are then answered within 20 seconds`,
		);
		expect(asa / 60).toBeGreaterThan(4.5);
		expect(asa / 60).toBeLessThan(5);
	});
});

describe('a day that differs from the plan', () => {
	const forecast = [60, 80, 100, 110, 90, 60];
	const actual = [54, 76, 118, 125, 81, 56];
	const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
	const gaps = actual.map((came, index) => came - (forecast[index] ?? 0));

	it('has bias and error', () => {
		const off = gaps.map(Math.abs);
		has(
			`Totals ${sum(forecast)} and ${sum(actual)}, so the bias is 10 / 510 = ${percent(sum(gaps) / sum(actual), 1)}`,
			`${off.join(' + ')} = ${sum(off)}, and 56 / 510 = ${percent(sum(off) / sum(actual), 1)}`,
			`had ${sum(gaps.filter((gap) => gap > 0))} calls more than planned, while the other four had ${-sum(gaps.filter((gap) => gap < 0))} fewer`,
		);
	});

	it('has the effect of two people at half past ten', () => {
		const [before, after] = [at(25, 132), at(27, 132)];
		has(
			`132 × 300 / 1,800 = ${loadOf(132)} erlangs. 25 agents give ${before.level} and a mean wait of ${before.wait} at ${before.occupancy} occupancy; 27 give ${after.level} and ${after.wait} at ${after.occupancy}`,
		);
	});
});

describe('handle time and resolution', () => {
	it('compares two people fairly', () => {
		has(
			`(80 × 200 + 20 × 600) / 100 = ${(80 * 200 + 20 * 600) / 100} s`,
			`(40 × 190 + 60 × 570) / 100 = ${(40 * 190 + 60 * 570) / 100} s`,
			`0.6 × 200 + 0.4 × 600 = ${print(0.6 * 200 + 0.4 * 600)} s`,
			`0.6 × 190 + 0.4 × 570 = ${print(0.6 * 190 + 0.4 * 570)} s`,
		);
	});

	it('has more hours with shorter calls', () => {
		const contacts = (resolution: number) => 6300 * contactsPerIssue(resolution);
		const hours = (resolution: number, seconds: number) => (contacts(resolution) * seconds) / 3600;
		has(
			`6,300 / 0.75 = ${print(contacts(0.75))} contacts and 8,400 × 360 / 3,600 = ${print(hours(0.75, 360))} hours`,
			`6,300 / 0.68 = ${print(contacts(0.68))} contacts and ${print(contacts(0.68), 1)} × 330 / 3,600 = ${print(hours(0.68, 330), 1)} hours`,
			`360 × 0.68 / 0.75 = ${print((360 * 0.68) / 0.75, 1)} s`,
			`3,000 × 40 / 3,600 = ${print((3000 * 40) / 3600, 1)}`,
		);
	});
});

describe('quality without a lottery', () => {
	it('has stars and warnings for equal agents', () => {
		const none = 0.85 ** 4;
		const one = 4 * 0.15 * 0.85 ** 3;
		has(
			`0.85⁴ = ${percent(none, 1)}, so ${print(12 * none, 1)} agents`,
			`4 × 0.15 × 0.85³ = ${percent(one, 1)}, ${print(12 * one, 1)} agents`,
			`Two or more: ${percent(1 - none - one, 1)}, ${print(12 * (1 - none - one), 1)} agents`,
		);
	});

	it.each([
		[43, 50, '43 of 50 is 86%, with a range from '],
		[172, 200, '172 of 200 is also 86%, with a range from '],
	])('%i of %i has the range of the calculator', (hits, count, begin) => {
		const { low, high } = wilsonInterval(hits, count, quantileOf('95'));
		has(`${begin}${print(low * 100, 1)} to ${percent(high, 1)}`);
		expect(high).toBeGreaterThan(0.9);
	});

	it('has agreement above chance', () => {
		const chance = 0.85 * 0.8 + 0.15 * 0.2;
		has(
			`0.85 × 0.80 = ${percent(0.85 * 0.8)} and both fail 0.15 × 0.20 = ${percent(0.15 * 0.2)}, together ${percent(chance)}`,
			`79 − 71 = 8, that is 8 / 29 = ${percent((0.79 - chance) / (1 - chance), 1)}`,
		);
		const bothFail = (15 + 20 - (100 - 79)) / 2;
		has(`only ${bothFail} are the same`);
	});
});

describe('what a leaver costs', () => {
	const { training, ramp, total, months } = leaverCost({
		recruiting: 500,
		weeklyPay: 320,
		trainingWeeks: 5,
		rampWeeks: 6,
		productivity: 0.6,
		trainer: 150,
	});
	const year = (rate: number) => 80 * rate * total;
	const saved = year(0.45) - year(0.3);

	it('has the sum of the calculator', () => {
		has(
			`5 × 320 = ${print(training)}; ramp-up 6 × 320 × (1 − 0.60) = ${print(ramp)}; so 500 + 1,600 + 768 + 150 = US$${print(total)}, or ${print(months, 1)} months of pay`,
			`${80 * 0.45} leavers and US$${print(year(0.45))} a year; at 30% ${80 * 0.3} leavers and US$${print(year(0.3))}`,
			`US$${print(saved)}, which is US$${print(saved / 80, 2)} for each of the 80, or US$${print(saved / 80 / 52, 2)} a week, ${percent(saved / 80 / 52 / 320, 1)} of pay`,
		);
	});
});

describe('the report', () => {
	const counts = { offered: 8000, answered: 7440, within: 6320, abandoned: 560, short: 160 };
	const level = (definition: Definition) =>
		percent(shareOf(fractionOf(definition, counts)) ?? NaN, 1);
	const lost = (short: boolean) => percent(shareOf(abandonment(counts, short)) ?? NaN, 1);

	it('has four service levels', () => {
		has(
			`6,320 / 7,440 = ${level('answered')}.`,
			`6,320 / 8,000 = ${level('offered')}.`,
			`6,480 / 8,000 = ${level('good')}.`,
			`6,320 / 7,840 = ${level('excluded')}.`,
			`560 / 8,000 = ${lost(true)}, or 400 / 7,840 = ${lost(false)}`,
		);
	});

	it('has bad hours in a green day', () => {
		has(
			`608 / 640 = ${percent(608 / 640)}. Peak hours 192 / 320 = ${percent(192 / 320)}. Day 800 / 960 = ${percent(800 / 960, 1)}`,
		);
		expect([8 * 76, 8 * 80, 2 * 96, 2 * 160]).toEqual([608, 640, 192, 320]);
	});
});

describe('the worked proposal', () => {
	const issues = 2760 * 0.69;
	const fewer = (resolution: number) => 2760 - issues * contactsPerIssue(resolution);
	const hours = (resolution: number) => print((fewer(resolution) * 340) / 3600, 1);

	it('has the calls and hours saved', () => {
		has(
			`2,760 × 0.69 = ${print(issues)} issues`,
			`${print(issues, 1)} / 0.75 = ${print(issues / 0.75)} calls, ${print(fewer(0.75))} fewer`,
			`saves ${hours(0.75)} hours a month`,
			`it is ${print(fewer(0.72))} calls and ${hours(0.72)} hours`,
		);
	});
});
