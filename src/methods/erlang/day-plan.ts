import { dayWords as words } from '../../strings/erlang.ts';
import { InputProblem } from '../method.ts';
import { agentsFor, queueOf } from './erlang-c.ts';
import { readDay } from './day-lines.ts';
import { MOST_LOAD } from './limits.ts';
import { offeredLoad, type Goal } from './load.ts';
import { plain } from './values.ts';

/** One interval of a planned day. */
export interface DayInterval {
	/** Minutes after midnight. */
	start: number;
	calls: number;
	/** Seconds. */
	aht: number;
	/** Erlangs. */
	load: number;
	/** On the phones. */
	agents: number;
	/** Shares, 0 to 1; undefined without calls. */
	level: number | undefined;
	occupancy: number | undefined;
}

/** Agents for each interval of a day. */
export interface DayPlan {
	/** Length of an interval. */
	minutes: number;
	intervals: readonly DayInterval[];
	calls: number;
	/** Hours on the phones. */
	hours: number;
	/** The first interval with the most agents. */
	peak: DayInterval;
	/** Work divided by staffed time, 0 to 1. */
	occupancy: number;
	/** Share of the day's calls answered in time. */
	level: number;
	/** Agents that the average interval would ask for. */
	flat: number;
}

/** Problems that are said at once; a longer list helps nobody. */
const SAID = 3;

/**
 * Plans the day of a pasted table by Erlang C; undefined when the field is empty. `minutes` is the
 * length of the interval where a single line does not show it. Throws InputProblem at the field
 * `day` when the table cannot be read or holds no call.
 */
export function planDay(text: string, minutes: number, goal: Goal): DayPlan | undefined {
	if (text.trim() === '') return undefined;
	const day = readDay(text);
	if (day.problems.length > 0) {
		const said = day.problems.slice(0, SAID);
		const more = day.problems.length - said.length;
		throw new InputProblem('day', [...said, ...(more > 0 ? [words.more(more)] : [])].join(' '));
	}
	const length = day.minutes ?? minutes;
	const intervals = day.lines.map(({ line, start, calls, aht }) => {
		const load = offeredLoad({ calls, minutes: length, aht });
		if (load > MOST_LOAD)
			throw new InputProblem('day', words.tooMuch(line, plain(load, 0), plain(MOST_LOAD)));
		const agents = agentsFor(load, aht, goal);
		const queue = calls > 0 ? queueOf(agents, load, aht, goal) : undefined;
		return { start, calls, aht, load, agents, level: queue?.level, occupancy: queue?.occupancy };
	});
	return sumsOf(intervals, length, goal);
}

function sumsOf(intervals: readonly DayInterval[], minutes: number, goal: Goal): DayPlan {
	const sum = (value: (interval: DayInterval) => number) =>
		intervals.reduce((total, interval) => total + value(interval), 0);
	const calls = sum((interval) => interval.calls);
	const [first] = intervals;
	if (!first || calls === 0) throw new InputProblem('day', words.empty);
	const agents = sum((interval) => interval.agents);
	const load = sum((interval) => interval.load);
	const most = Math.max(...intervals.map((interval) => interval.agents));
	return {
		minutes,
		intervals,
		calls,
		hours: (agents * minutes) / 60,
		peak: intervals.find((interval) => interval.agents === most) ?? first,
		occupancy: load / agents,
		level: sum((interval) => interval.calls * (interval.level ?? 0)) / calls,
		flat: agentsFor(load / intervals.length, (load / calls) * minutes * 60, goal),
	};
}
