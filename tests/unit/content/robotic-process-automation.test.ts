import { describe, expect, it } from 'vitest';
import { numericItem, percent, print, prose } from './prose.ts';

const article = prose('articles/technology/robotic-process-automation.mdx');

interface Robot {
	cases: number;
	minutes: number;
	hour: number;
	slow: number;
	running: number;
}

/** What people still cost with robots: the exceptions. */
const exceptions = ({ cases, slow, hour }: Robot, share: number) =>
	((cases * share * slow) / 60) * hour;
const byHand = ({ cases, minutes, hour }: Robot) => ((cases * minutes) / 60) * hour;
const saving = (robot: Robot, share: number) =>
	byHand(robot) - exceptions(robot, share) - robot.running;

const team = { cases: 120000, minutes: 6, hour: 18, slow: 9, running: 55000 };

describe('we-robot-business-case', () => {
	const few = saving(team, 0.15);
	const many = saving(team, 0.35);
	const payback = (yearly: number) => print((90000 / yearly) * 12, 1);
	const back = (yearly: number) => percent((3 * yearly - 90000) / 90000);

	it.each([
		['by hand', `120,000 × 6 / 60 × 18 = ${print(byHand(team))}`],
		[
			'few exceptions',
			`120,000 × 0.15 × 9 / 60 × 18 = ${print(exceptions(team, 0.15))}, plus 55,000 makes ${print(byHand(team) - few)}. Saving: ${print(few)} a year`,
		],
		['payback', `90,000 / 112,400 × 12 = ${payback(few)} months`],
		['return', `(3 × 112,400 − 90,000) / 90,000 = ${back(few)}`],
		[
			'many exceptions',
			`${print(exceptions(team, 0.35))} + 55,000 = ${print(byHand(team) - many)}. Saving: ${print(many)}. Payback: ${payback(many)} months. Return: ${back(many)}`,
		],
		[
			'break-even',
			`(216,000 − 55,000) / (120,000 × 9 / 60 × 18) = ${percent(161000 / exceptions(team, 1), 1)} exceptions`,
		],
		['two returns', `from ${back(few)} to ${back(many)}`],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('we-freed-hours', () => {
	const freed = 12000 - (120000 * 0.15 * 9) / 60;

	it.each([
		['hours', `12,000 − 2,700 = ${print(freed)} hours`],
		['positions', `9,300 / 1,600 = ${print(freed / 1600, 1)} full-time equivalents`],
		['each', `5.8 / 40 = ${percent(5.8 / 40, 1)} of each`],
		['given up', `3 × 1,600 × 18 = ${print(3 * 1600 * 18)}`],
		[
			'in money',
			`86,400 − 55,000 = ${print(86400 - 55000)} a year instead of ${print(saving(team, 0.15))}`,
		],
	])('%s', (_, sentence) => {
		expect(article).toContain(sentence);
	});
});

describe('numeric questions', () => {
	it('takes exceptions and care from the work by hand', () => {
		const item = numericItem(
			'robotic-process-automation.yaml',
			'q-robotic-process-automation-saving',
		);
		const robot = { cases: 60000, minutes: 5, hour: 24, slow: 8, running: 40000 };
		expect(item.answer).toBeCloseTo(saving(robot, 0.2));
		const slips = [
			saving(robot, 0),
			saving({ ...robot, slow: 5 }, 0.2),
			saving({ ...robot, running: 0 }, 0.2),
		];
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});

	it('finds the share that saves nothing', () => {
		const item = numericItem(
			'robotic-process-automation.yaml',
			'q-robotic-process-automation-breakeven',
		);
		expect(item.answer).toBeCloseTo(((90 - 30) / 150) * 100);
		const slips = [90, 30, 90 + 30].map((cost) => (cost / 150) * 100);
		item.slips.forEach(({ value }, index) => expect(value).toBeCloseTo(slips[index]!));
	});
});
