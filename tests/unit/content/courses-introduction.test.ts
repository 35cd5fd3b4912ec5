import { describe, expect, it } from 'vitest';
import { agentsFor, queueOf } from '../../../src/methods/erlang/erlang-c.ts';
import { offeredLoad } from '../../../src/methods/erlang/load.ts';
import { percent, print, prose } from './prose.ts';
import { sharedHours, utcDay } from './shared-hours.ts';

const text = prose('courses/introduction-for-students.yaml');
const has = (...sentences: string[]) => {
	for (const sentence of sentences) expect(text.includes(sentence), sentence).toBe(true);
};

describe('half the wage, how much of the cost?', () => {
	const own = 40 * 30_000;
	const bill = 44 * 18_000;
	const added = 2 * 60_000 + 30_000 + 180_000 / 3;
	const saving = own - bill - added;

	it('has the sum', () => {
		has(
			`40 × 30,000 = ${print(own)}`,
			`1 − 18,000 / 30,000 = ${percent(1 - 18 / 30)}`,
			`44 × 18,000 = ${print(bill)}`,
			`2 × 60,000 + 30,000 + 180,000 / 3 = ${print(added)}`,
			`1,200,000 − 792,000 − 210,000 = ${print(saving)}, which is ${percent(saving / own, 1)}`,
		);
	});

	it('has the change that takes the saving away', () => {
		has(
			`rises by ${print(saving)}, that is by ${percent(saving / bill)}: to a price of ${print((bill + saving) / 44)} a person, or to ${print((bill + saving) / 18_000)} people`,
		);
	});
});

describe('shared hours by hand', () => {
	const day = (zone: string, date: string) => utcDay(zone, date);
	const shared = (zone: string, date: string) =>
		sharedHours(day('Europe/London', date), day(zone, date));
	const [winter, summer] = ['2026-01-14', '2026-07-15'];

	it('has the hours of the time-zone database', () => {
		has(
			`Overlap with Warsaw: 16 − 9 = ${shared('Europe/Warsaw', winter)} hours. With Manila: 9 − 9 = ${shared('Asia/Manila', winter)} hours.`,
			`With Warsaw: 15 − 8 = ${shared('Europe/Warsaw', summer)} hours. With Manila: 9 − 8 = ${shared('Asia/Manila', summer)} hour.`,
		);
	});
});

describe('reading the calculator', () => {
	const goal = { target: 0.8, within: 20 };
	const load = offeredLoad({ calls: 180, minutes: 30, aht: 315 });

	it('has the agents that the calculator asks for', () => {
		has(`It asks for ${agentsFor(load, 315, goal)} agents.`);
	});

	it.each([38, 37, 36, 35, 34, 33])('has level and wait of %i agents', (agents) => {
		const { level, asa } = queueOf(agents, load, 315, goal);
		const wait = agents === 38 ? `a mean wait of ${print(asa, 1)} s` : `${print(asa, 1)} s`;
		expect(text).toMatch(new RegExp(`${agents} (agents )?give ${percent(level, 1)} and ${wait}`));
	});
});

describe('the queue game', () => {
	it('gives three agents as much work as they can do', () => {
		const perMinute = 6 * (2 / 6);
		has('two callers a minute', 'one and a half minutes of work: work for three agents');
		expect(perMinute).toBe(2);
		expect(perMinute * 1.5).toBe(3);
	});
});

describe('six parts or no measure', () => {
	const log = [2, 3, 5, 6, 7, 9, 10, 12, 20, 26, 30, Infinity];
	const share = (hours: readonly number[]) => {
		const good = hours.filter((one) => one <= 24).length;
		return `${good} of ${hours.length}, ${percent(good / hours.length, 1)}`;
	};

	it('has three results for one log', () => {
		has(`${log.slice(0, -1).join(', ')}, never found`);
		const rest = log.filter((one) => one !== 5 && one !== 30);
		has(
			`All books: ${share(log)}.`,
			`Without the reserved ones: ${share(rest)}.`,
			`left out as well: ${share(rest.filter(Number.isFinite))}.`,
		);
	});
});

describe('figures from the cases', () => {
	it('stand in the cases', () => {
		const capita = prose('cases/nhs-england-capita.mdx');
		expect(capita).toContain('About 1,000 doctors, dentists and opticians');
		expect(capita).toContain('87 women');
		expect(capita).toContain('identified no actual harm to patients');
		expect(capita).toContain('five of the nine services under formal repair');
		has('about 1,000 practitioners', '87 women', 'five of the nine services under formal repair');
		const unilever = prose('cases/unilever-accenture.mdx');
		expect(unilever).toContain('employees served at about 200,000');
		has('20 to 30% lower cost', 'about 200,000 in early reports and about 130,000 at the renewal');
	});
});
