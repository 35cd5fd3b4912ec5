import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const bpo = prose('articles/foundations/what-bpo-is.mdx');
const sla = prose('articles/making-the-deal/sla-and-kpi-design.mdx');

describe('we-two-offers-one-payroll', () => {
	/** Six agency clerks, and 25 for each wrong payslip. */
	const clerks = (wrong: number) => 6 * 3000 + wrong * 25;
	/** 9.50 for each payslip right the first time, and 2,000 for watching the contract. */
	const provider = (slips: number, wrong: number) => (slips - wrong) * 9.5 + 2000;
	const normal = { a: clerks(40), b: provider(2000, 40) };

	it.each([
		['errors of a normal month', 2000 * 0.02, 'that is 40, are wrong'],
		['A, normal', normal.a, '6 × 3,000 + 40 × 25 = 19,000'],
		['B, normal', normal.b, '(2,000 − 40) × 9.50 + 2,000 = 20,620'],
		['A, errors double', clerks(80), 'A: 18,000 + 80 × 25 = 20,000, up 1,000'],
		['B, errors double', provider(2000, 80), 'B: 1,920 × 9.50 + 2,000 = 20,240, down 380'],
		['A, fewer staff', clerks(32), 'A: 18,000 + 32 × 25 = 18,800, down 200'],
		['B, fewer staff', provider(1600, 32), 'B: 1,568 × 9.50 + 2,000 = 16,896, down 3,724'],
		['the difference', normal.b - normal.a, 'cheaper by 1,620 in the normal month'],
		['B, growth', provider(2400, 48), 'at 2,400 payslips B costs 24,344'],
		['A, growth', clerks(48), 'if six clerks can cope, 19,200'],
	])('%s', (_, result, sentence) => {
		expect(sentence).toContain(print(result));
		expect(bpo).toContain(sentence);
	});

	it('states each change against the normal month', () => {
		expect(clerks(80) - normal.a).toBe(1000);
		expect(provider(2000, 80) - normal.b).toBe(-380);
		expect(clerks(32) - normal.a).toBe(-200);
		expect(provider(1600, 32) - normal.b).toBe(-3724);
	});
});

describe('we-four-service-levels', () => {
	const target = 0.8;
	const levels = [7900 / 9400, 7900 / 10000, (7900 + 150) / 10000, 7900 / (10000 - 150)];

	it('gives four levels for one month', () => {
		expect(sla).toContain(`7,900 / 9,400 = ${percent(levels[0]!, 1)}`);
		expect(sla).toContain(`7,900 / 10,000 = ${percent(levels[1]!, 1)}`);
		expect(sla).toContain(`(7,900 + 150) / 10,000 = ${percent(levels[2]!, 1)}`);
		expect(sla).toContain(`7,900 / (10,000 − 150) = ${percent(levels[3]!, 1)}`);
	});

	it('passes three times and fails once', () => {
		expect(levels.filter((level) => level >= target)).toHaveLength(3);
		expect(sla).toContain('passes three times and fails once');
	});

	it('gives both rates of abandonment', () => {
		expect(10000 - 9400).toBe(600);
		expect(sla).toContain(`600 / 10,000 = ${percent(600 / 10000, 1)}`);
		expect(sla).toContain(`450 / 9,850 = ${percent(450 / 9850, 1)}`);
	});

	it('is told in the glossary with the same numbers', () => {
		const entry = prose('glossary/service-level.yaml');
		expect(entry).toContain(`answered calls the service level is ${percent(levels[0]!, 1)}`);
		expect(entry).toContain(`offered calls it is ${percent(levels[1]!, 1)}`);
	});
});

describe('we-shorter-calls-more-work', () => {
	const before = 9360 / 0.78;
	const after = 9360 / 0.7;
	const hours = (contacts: number, seconds: number) => (contacts * seconds) / 3600;
	const grown = hours(after, 290) - hours(before, 315);

	it.each([
		['contacts before', `9,360 / 0.78 = ${print(before)}`],
		['work before', `12,000 × 315 / 3,600 = ${print(hours(before, 315))} hours`],
		['contacts after', `9,360 / 0.70 = ${print(after)}`],
		['work after', `13,371 × 290 / 3,600 = ${print(hours(after, 290))} hours`],
		['more work', `the work grows by ${print(grown)} hours`],
		['break-even', `315 × 0.70 / 0.78 = ${print((315 * 0.7) / 0.78, 1)} s`],
		['more bills', `bills ${print(after - before)} contacts more`],
	])('%s', (_, sentence) => {
		expect(sla).toContain(sentence);
	});
});

describe('we-green-day-red-hours', () => {
	it('averages two red hours away', () => {
		expect(sla).toContain(`8 × 95 = 760 of 800 in time, ${percent(760 / 800)}`);
		expect(sla).toContain(`2 × 110 = 220 of 400 in time, ${percent(220 / 400)}`);
		expect(sla).toContain(`(760 + 220) / 1,200 = ${percent((760 + 220) / 1200, 1)}`);
		expect(400 / 1200).toBeCloseTo(1 / 3);
		expect(sla).toContain('400 of 1,200 callers, one in three');
	});
});

describe('the range of a small sample', () => {
	it('is the Wilson interval of 54 passes in 60 calls', () => {
		const [n, share, z] = [60, 54 / 60, 1.96];
		const width = 1 + z ** 2 / n;
		const middle = (share + z ** 2 / (2 * n)) / width;
		const half = (z * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2))) / width;
		expect(middle - half).toBeCloseTo(8 / 10, 1);
		expect(middle + half).toBeCloseTo(19 / 20, 1);
		expect(middle - half).toBeLessThan(0.9);
		expect(middle + half).toBeGreaterThan(0.9);
		expect(sla).toContain('from about eight in ten to nineteen in twenty');
	});
});

describe('numeric questions on service levels', () => {
	it('removes early hang-ups from the base', () => {
		const item = numericItem('sla-and-kpi-design.yaml', 'q-sla-and-kpi-design-service-level');
		const close = (share: number) => Number((share * 100).toFixed(1));
		expect(item.answer).toBe(close(391 / (500 - 10)));
		expect(item.slips.map(({ value }) => value)).toEqual(
			[391 / 460, 391 / 500, (391 + 10) / 500].map(close),
		);
		expect(460 + 40).toBe(500);
	});

	it('divides issues by first contact resolution', () => {
		const item = numericItem('sla-and-kpi-design.yaml', 'q-sla-and-kpi-design-repeat-contacts');
		expect(item.answer).toBeCloseTo(600 / 0.75 - 600 / 0.8);
		const slips = [600 * 0.05, 750 * 0.05, 600 / 0.75];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});

describe('invented numbers of the glossary', () => {
	/** Waiting probability by the Erlang B recursion (Erlang 1917). */
	const waits = (agents: number, load: number) => {
		let blocked = 1;
		for (let k = 1; k <= agents; k++) blocked = (load * blocked) / (k + load * blocked);
		return blocked / (1 - (load / agents) * (1 - blocked));
	};
	const load = (180 * 315) / 1800;
	const level = (agents: number) =>
		1 - waits(agents, load) * Math.exp((-(agents - load) * 20) / 315);

	it('occupancy: two staffings of one half hour', () => {
		const entry = prose('glossary/occupancy.yaml');
		expect(entry).toContain(`keep ${print(load, 1)} people busy`);
		expect(entry).toContain(
			`With 37 agents the occupancy is ${percent(load / 37, 1)}, and ${percent(level(37), 1)} of callers`,
		);
		expect(entry).toContain(
			`With 34 agents it is ${percent(load / 34, 1)}, and only ${percent(level(34), 1)} do`,
		);
	});

	it('average handle time: the sum of its three parts', () => {
		expect(prose('glossary/average-handle-time.yaml')).toContain(
			`240 seconds of talk, 30 on hold and 45 of work afterward make ${240 + 30 + 45} seconds`,
		);
	});

	it('first contact resolution: the share without a repeat', () => {
		expect(prose('glossary/first-contact-resolution.yaml')).toContain(
			`12,000 contacts, of which 2,640 were followed by a repeat, give ${percent(1 - 2640 / 12000)}`,
		);
	});

	it('service credit: cap, allocation and severity', () => {
		const entry = prose('glossary/service-credit.yaml');
		const cap = 400000 * 0.12;
		expect(entry).toContain(`12% at risk limits credits to ${print(cap)}`);
		expect(entry).toContain(`48,000 × 0.80 × 0.60 = ${print(cap * 0.8 * 0.6)}`);
	});
});
