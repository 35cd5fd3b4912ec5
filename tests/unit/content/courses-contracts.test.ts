import { describe, expect, it } from 'vitest';
import { providerCost } from '../../../src/methods/break-even/volume.ts';
import { contactsPerIssue } from '../../../src/methods/first-contact-resolution/resolution.ts';
import { splitGain } from '../../../src/methods/gainshare/split.ts';
import { creditsOf } from '../../../src/methods/service-credits/credits.ts';
import { npv } from '../../../src/methods/shared/npv.ts';
import { percent, print, prose } from './prose.ts';

const text = prose('courses/contracts-and-slas.yaml');
const has = (...sentences: string[]) => {
	for (const sentence of sentences) expect(text.includes(sentence), sentence).toBe(true);
};

describe('ten tickets, four results', () => {
	const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
	/** Hours from Monday at midnight; `week` counts on from the first. */
	const hour = (stamp: string, week: number) => {
		const [day = '', time = ''] = stamp.split(' ');
		const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
		return (week * 7 + days.indexOf(day)) * 24 + hours + minutes / 60;
	};
	const steps = text.slice(
		text.indexOf('The clause says: “Tickets'),
		text.indexOf('Compute the share in time by the clock'),
	);
	const log = [...steps.matchAll(/\d+: (\w{3} \d\d:\d\d) to (\w{3} \d\d:\d\d)/g)].map(
		([, opened = '', resolved = '']) => {
			const start = hour(opened, 0);
			const sameWeek = hour(resolved, 0);
			return [start, sameWeek > start ? sameWeek : hour(resolved, 1)] as const;
		},
	);
	/** Hours between nine and five from Monday to Friday. */
	const business = ([from, to]: readonly [number, number]) =>
		[...Array(14).keys()]
			.filter((day) => day % 7 < 5)
			.map((day) => Math.min(to, day * 24 + 17) - Math.max(from, day * 24 + 9))
			.reduce((sum, hours) => sum + Math.max(0, hours), 0);
	const list = (hours: readonly number[]) => `${hours.slice(0, -1).join(', ')} and ${hours.at(-1)}`;
	const share = (hours: readonly number[]) => percent(hours.filter((one) => one <= 8).length / 10);

	it('has both clocks', () => {
		expect(log).toHaveLength(10);
		const wall = log.map(([from, to]) => to - from);
		const office = log.map(business);
		has(
			`By the clock: ${list(wall)} hours; tickets 1, 4, 8 and 9 are in time, ${share(wall)}.`,
			`In business hours: ${list(office)}; all but 3, 7 and 10, that is ${share(office)}.`,
		);
		expect(office.flatMap((one, index) => (one > 8 ? [index + 1] : []))).toEqual([3, 7, 10]);
	});

	it('takes out the waiting, then the ticket that came back', () => {
		const waited = business([hour('Fri 12:00', 0), hour('Mon 13:00', 1)]);
		const office = log.map(business);
		const open = office.map((one, index) => (index === 6 ? one - waited : one));
		has(`so 13 − ${waited} = ${open[6]} and the share is ${share(open)}`);
		const strict = open.map((one, index) => (index === 7 ? Infinity : one));
		has(`With ticket 8 counted as not resolved it is ${share(strict)} again`);
	});
});

describe('one month’s credit', () => {
	const metrics = [
		{ name: 'response', target: 85, minimum: 75, actual: 79, allocation: 0.5 },
		{ name: 'accuracy', target: 98, minimum: 96, actual: 97.5, allocation: 0.3 },
		{ name: 'backlog', target: 200, minimum: 300, actual: 320, allocation: 0.2 },
	];
	const { atRisk, sum, credit, metrics: rated } = creditsOf(250_000, 0.1, metrics);
	const [response, accuracy, backlog] = rated.map((metric) => metric.credit);

	it('is the month of the calculator', () => {
		has(
			`The pool is US$${print(atRisk)}.`,
			`25,000 × 0.50 × 0.6 = ${print(response ?? NaN)}.`,
			`25,000 × 0.30 × 0.25 = ${print(accuracy ?? NaN)}.`,
			`25,000 × 0.20 = ${print(backlog ?? NaN)}. Together US$${print(sum)}, or ${percent(sum / 250_000, 2)} of the fee`,
		);
		expect(credit).toBe(sum);
	});

	it('makes paying cheaper than mending', () => {
		const hiring = 3 * 3200;
		has(
			`Hiring costs ${print(hiring)} and saves 7,500, so paying is cheaper by ${print(hiring - (response ?? NaN))}`,
			`9,600 / (25,000 × 0.6) = ${percent(hiring / (atRisk * 0.6))}`,
		);
	});

	it('gives December’s credit back', () => {
		const december = creditsOf(250_000, 0.1, [
			{ name: 'response', target: 85, minimum: 75, actual: 75, allocation: 0.5 },
		]);
		const mean = (11 * 87 + 75) / 12;
		has(`25,000 × 0.50 × 1 = US$${print(december.credit)}`, `1,032 / 12 = ${print(mean, 1)}`);
		expect(mean).toBeGreaterThanOrEqual(86);
	});
});

describe('three offers, four months', () => {
	const perCase = { fixed: 0, variable: 0, price: 2.5, minimum: 36_000 };
	const bill = {
		A: (people: number) => people * 2500,
		B: (cases: number) => providerCost(perCase, cases),
		C: (cases: number) =>
			100_000 + (cases > 40_000 ? (cases - 40_000) * 2.2 : (cases - 40_000) * 1.5),
	};
	const each = (amount: number, cases: number) => print(amount / cases, 2);

	it('have their bills', () => {
		expect([bill.A(40), bill.B(40_000), bill.C(40_000)]).toEqual([100_000, 100_000, 100_000]);
		has(
			`30,000 cases: A ${print(bill.A(40))}, ${each(bill.A(40), 30_000)} each; B 36,000 × 2.50 = ${print(bill.B(30_000))}, ${each(bill.B(30_000), 30_000)} each; C 100,000 − 10,000 × 1.50 = ${print(bill.C(30_000))}, ${each(bill.C(30_000), 30_000)} each`,
			`46,000 cases: A 46 × 2,500 = ${print(bill.A(46))}, ${each(bill.A(46), 46_000)} each; B ${print(bill.B(46_000))}, ${each(bill.B(46_000), 46_000)} each; C 100,000 + 6,000 × 2.20 = ${print(bill.C(46_000))}, ${each(bill.C(46_000), 46_000)} each`,
		);
	});

	it('pay for repeats', () => {
		expect(32_000 * contactsPerIssue(0.8)).toBeCloseTo(40_000);
		const cases = 32_000 * contactsPerIssue(0.75);
		has(
			`32,000 / 0.75 = ${print(cases)} cases. B bills ${print(bill.B(cases) - 100_000)} more and C ${print(bill.C(cases) - 100_000)} more`,
			`40 people do the work of ${print(cases / 1000)}`,
			`100,000 / 32,000 = ${print(100_000 / 32_000, 3)}`,
		);
	});
});

describe('indexation and gain', () => {
	it('has the fifth year', () => {
		const [part, all] = [30_000 * 1.033 ** 4, 30_000 * 1.06 ** 4];
		has(
			`0.55 × 6% = ${percent(0.55 * 0.06, 1)}; 30,000 × 1.033⁴ = US$${print(part)}. All of it: 30,000 × 1.06⁴ = US$${print(all)}. The difference is ${print(all - part)} a seat and about ${print(Math.round((50 * (all - part)) / 100) * 100)} for 50 seats`,
		);
	});

	it('has the split of the calculator', () => {
		const deal = { actual: 3.6, volume: 500_000, share: 0.4, own: 50_000, lossShared: false };
		const [told, true_] = [
			splitGain({ ...deal, baseline: 4 }),
			splitGain({ ...deal, baseline: 3.8 }),
		];
		has(
			`0.40 × 500,000 = US$${print(told.gain)}. Counted: 200,000 − 50,000 = ${print(told.counted)}. The provider gets ${print(told.provider)} and the client keeps ${print(told.client)}`,
			`the gain is ${print(true_.gain)}, counted ${print(true_.counted)}, and the provider should get ${print(true_.provider)}; the wrong baseline costs the client ${print(told.provider - true_.provider)}`,
		);
	});
});

describe('loss, law and people', () => {
	it('has what two caps leave', () => {
		const cap = 12 * 150_000;
		const left = cap - 90_000;
		const first = 2_300_000 - 90_000 - left;
		const data = 6_000_000 - 2 * cap;
		has(
			`12 × 150,000 = ${print(cap)}, less credits ${print(left)}`,
			`2,300,000 − 90,000 − 1,710,000 = ${print(first)} uncovered`,
			`6,000,000 − 3,600,000 = ${print(data)} uncovered. Together ${print(first + data)}, or ${print((first + data) / 150_000, 1)} months of fees`,
			`only ${print(2_300_000 - 900_000)} of the first loss counts. Less the credits that is ${print(1_400_000 - 90_000)}`,
		);
		expect(1_400_000 - 90_000).toBeLessThan(left);
	});

	it.each([
		[48, 24, 'Thursday', 'its time ends on Thursday at 20:00, '],
		[12, 12, 'Tuesday', 'its time ends on Tuesday at 20:00, after '],
	])('has the end of the clock after %i and %i hours', (first, second, day, begin) => {
		const friday = Date.UTC(2026, 0, 16, 20);
		const hours = first + second + 72;
		const end = new Date(friday + hours * 3_600_000);
		expect(end.toLocaleDateString('en-US', { weekday: 'long', timeZone: 'UTC' })).toBe(day);
		expect(end.getUTCHours()).toBe(20);
		has(`${begin}${hours} hours`);
	});

	it('has the wages in the bid', () => {
		const [plan, inherited] = [35 * 2200 * 12, 42 * 2700 * 12];
		has(
			`35 × 2,200 × 12 = ${print(plan)}. Inherited: 42 × 2,700 × 12 = ${print(inherited)}. Gap: ${print(inherited - plan)}, or ${percent((inherited - plan) / plan, 1)} of the plan`,
		);
	});
});

describe('stay or switch', () => {
	const factor = (years: number) => npv([0, ...Array<number>(years).fill(1)], 0.1);
	const cost = 250_000 - npv([0, -90_000], 0.1);
	const worth = (years: number) => 120_000 * factor(years);

	it('pays over four years and not over three', () => {
		has(
			`is ${print(factor(4), 4)} for four years and ${print(factor(3), 4)} for three`,
			`120,000 × ${print(factor(4), 4)} = ${print(worth(4))}`,
			`250,000 + 90,000 / 1.1 = ${print(cost)}. It pays by ${print(worth(4) - cost)}`,
			`120,000 × ${print(factor(3), 4)} = ${print(worth(3))}, so it loses ${print(cost - worth(3))}`,
			`331,818 / 3.1699 = ${print(cost / factor(4))} a year, ${percent(cost / factor(4) / 1_080_000, 1)} of the rival’s price`,
			`plus ${print(worth(4) - cost)}`,
			`minus ${print(cost - worth(3))}`,
		);
	});
});

describe('the worked term sheet', () => {
	const issues = 22_000 * 0.74;
	const contacts = issues * contactsPerIssue(0.8);

	it('has the price of an issue', () => {
		has(
			`22,000 × 0.74 = ${print(issues)} issues`,
			`the bill is ${print(22_000 * 5)} a month, or 110,000 / 16,280 = US$${print(110_000 / issues, 2)} an issue`,
			`take ${print(contacts)} contacts`,
			`${print(22_000 - contacts)} × 5.00 = ${print((22_000 - contacts) * 5)} a month`,
		);
	});

	it('makes mending cheaper', () => {
		const atRisk = 0.1 * 110_000;
		has(
			`10% of 110,000 = ${print(atRisk)} at risk`,
			`at 35% costs ${print(atRisk * 0.35)} a month. One more coach costs 3,400, so mending is cheaper by ${print(atRisk * 0.35 - 3400)}`,
		);
	});

	it('has caps and the team of the client', () => {
		const year = 12 * 110_000;
		has(
			`twelve months, ${print(year)}; for data twice that, ${print(2 * year)}. A breach that costs 3,500,000 leaves ${print(3_500_000 - 2 * year)}`,
			`2.5 people at 60,000 = ${print(2.5 * 60_000)}, which is ${percent((2.5 * 60_000) / year, 1)} of a yearly fee of ${print(year)}`,
		);
	});
});
