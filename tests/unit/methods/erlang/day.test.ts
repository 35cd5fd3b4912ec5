import { describe, expect, it } from 'vitest';
import { readTime, timeText } from '../../../../src/methods/erlang/clock.ts';
import { readDay } from '../../../../src/methods/erlang/day-lines.ts';
import { planDay } from '../../../../src/methods/erlang/day-plan.ts';
import { usualDay } from '../../../../src/methods/erlang/fields.ts';
import { InputProblem } from '../../../../src/methods/method.ts';

const goal = { target: 0.8, within: 20 };
const numbers = (text: string) =>
	readDay(text).lines.map(({ start, calls, aht }) => [timeText(start), calls, aht]);
const problems = (text: string) => readDay(text).problems;

describe('the interval table', () => {
	const expected = [
		['09:00', 120, 300],
		['09:30', 1200, 315.5],
	];

	it.each([
		['spaces', '09:00 120 300\n09:30 1,200 315.5'],
		['tabs', '09:00\t120\t300\r\n09:30\t1,200\t315.5\r\n'],
		['commas', '9:00, 120, 300\n9:30,1200,315.5'],
		['semicolons', '09.00;120;300\n09.30;1200;315.5'],
		['a header', 'start, calls, AHT\n09:00,120,300\n09:30,1200,315.5'],
		[
			'another order',
			'AHT (s)\tInterval\tQueue\tCalls offered\n300\t09:00\tA\t120\n315.5\t09:30\tA\t1200',
		],
		['a header with spaces', 'Start time Calls Handle time\n09:00 120 300\n09:30 1200 315.5'],
		['clock times', '9:00 AM 120 300\n\n  9:30 a.m. 1200 315.5'],
		['seconds and quotes', '"09:00:00","120","300"\n"09:30:00","1200","315.5"'],
	])('reads %s', (_, text) => {
		expect(problems(text)).toEqual([]);
		expect(numbers(text)).toEqual(expected);
	});

	it('reads a night that passes midnight, and an interval without calls', () => {
		expect(numbers('23:30 10 300\n00:00 0\n00:30 4 300')).toEqual([
			['23:30', 10, 300],
			['00:00', 0, 0],
			['00:30', 4, 300],
		]);
		expect(problems('23:30 10 300\n00:00 0\n00:30 4 300')).toEqual([]);
	});

	it.each([
		[
			'a gap',
			'09:00 1 300\n09:30 1 300\n10:30 1 300',
			['Line 3: the interval at 10:00 is missing before 10:30.'],
		],
		[
			'a repetition',
			'09:00 1 300\n09:30 1 300\n\n09:30 1 300',
			['Line 4 repeats 09:30, which line 2 already has.'],
		],
		[
			'a wrong order',
			'09:00 1 300\n09:30 1 300\n08:30 1 300',
			['Line 3: 08:30 stands after 09:30.'],
		],
		['no handle time', '09:00 1 300\n09:30 1', ['Line 2 (09:30) has no handle time.']],
		['no calls', '09:00,,300', ['Line 1 (09:00) has no number of calls.']],
		['text for calls', '09:00 many 300', ['Line 1: “many” is no number of calls.']],
		['negative calls', '09:00 -5 300', ['Line 1: “-5” is no number of calls.']],
		['minutes for seconds', '09:00 5 5:15', ['Line 1: “5:15” is no handle time.']],
		['no time', '09:00 5 300\nten 5 300', ['Line 2: “ten” is no time of day.']],
		['an impossible time', '25:00 5 300', ['Line 1: “25:00” is no time of day.']],
		['too many entries', '09:00 5 300 7', ['Line 1 has 4 entries instead of three.']],
		[
			'uneven steps',
			'09:00 1 300\n09:30 1 300\n10:15 1 300',
			['Line 3: from 09:30 to 10:15 is no multiple'],
		],
		['long steps', '09:00 1 300\n11:00 1 300', ['Line 2 starts 120 minutes after']],
		['an unknown header', 'name, calls, AHT\n09:00,1,300', ['Line 1 starts with no time']],
	])('says what is wrong: %s', (_, text, starts) => {
		const found = problems(text);
		expect(found).toHaveLength(starts.length);
		found.forEach((sentence, index) => expect(sentence.startsWith(starts[index]!)).toBe(true));
	});

	it('takes 96 intervals and no more', () => {
		const lines = Array.from({ length: 97 }, (_, index) => `${timeText(index * 15)} 100 300`);
		expect(problems(lines.slice(0, 96).join('\n'))).toEqual([]);
		expect(problems(lines.join('\n'))[0]).toContain('97 intervals');
	});

	it('reads times in words of both clocks', () => {
		expect(readTime('12:15 am')).toBe(15);
		expect(readTime('12:15 pm')).toBe(735);
		expect(readTime('1:05p')).toBe(785);
		expect(readTime('13:00 pm')).toBeUndefined();
		expect(readTime('9')).toBeUndefined();
		expect(timeText(1440 + 90)).toBe('01:30');
	});
});

describe('the plan of a day', () => {
	it('finds the agents of each interval, and the peak', () => {
		const plan = planDay(usualDay, 30, goal)!;
		const ten = plan.intervals.find(({ start }) => start === 600)!;
		expect(ten).toMatchObject({ calls: 180, load: 31.5, agents: 37 });
		expect(plan.peak).toBe(ten);
		expect(plan.minutes).toBe(30);
		const agents = plan.intervals.reduce((sum, interval) => sum + interval.agents, 0);
		const load = plan.intervals.reduce((sum, interval) => sum + interval.load, 0);
		expect(plan.hours).toBe(agents / 2);
		expect(plan.occupancy).toBeCloseTo(load / agents, 12);
		expect(plan.level).toBeGreaterThanOrEqual(0.8);
	});

	it('needs nobody where nobody calls, and takes a single line', () => {
		const plan = planDay('09:00 0 0\n09:30 180 315', 15, goal)!;
		expect(plan.intervals[0]).toMatchObject({ agents: 0, level: undefined, occupancy: undefined });
		expect(planDay('10:00 180 315', 30, goal)!.intervals[0]!.agents).toBe(37);
	});

	it('keeps quiet about an empty field and says at the field what is wrong', () => {
		expect(planDay('  \n', 30, goal)).toBeUndefined();
		expect(() => planDay('09:00 0 300', 30, goal)).toThrow(InputProblem);
		expect(() => planDay('09:00 100000 7200', 30, goal)).toThrow(/400,000 erlangs/);
		const bad = Array.from({ length: 6 }, () => 'x 1 300').join('\n');
		expect(() => planDay(`09:00 1 300\n${bad}`, 30, goal)).toThrow(/Line 4.*There are 3 more/);
		try {
			planDay('09:00 1', 30, goal);
		} catch (problem) {
			expect((problem as InputProblem).field).toBe('day');
		}
	});

	it('plans 96 intervals in less than 5 ms, small and very large', () => {
		for (const calls of [150, 9000]) {
			const text = Array.from(
				{ length: 96 },
				(_, index) => `${timeText(index * 15)} ${calls + index} 1800`,
			).join('\n');
			planDay(text, 15, goal);
			const times = Array.from({ length: 9 }, () => {
				const start = performance.now();
				planDay(text, 15, goal);
				return performance.now() - start;
			});
			expect(Math.min(...times)).toBeLessThan(5);
		}
	});
});
