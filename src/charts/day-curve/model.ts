import { timeText } from '../../methods/erlang/clock.ts';
import type { DayInterval, DayPlan } from '../../methods/erlang/day-plan.ts';

/** One interval of the drawing. */
export interface DayStep extends DayInterval {
	/** Its start as a time, which is unique in a day. */
	key: string;
	/** When it ends, as a time. */
	until: string;
}

/** A planned day, before any drawing. */
export interface DayCurveModel {
	/** Length of an interval. */
	minutes: number;
	steps: readonly DayStep[];
	/** The first step with the most calls, and the first with the most agents. */
	mostCalls: DayStep;
	mostAgents: DayStep;
	/** Share of staffed time that is work, 0 to 1. */
	occupancy: number;
	/** Hours on the phones. */
	hours: number;
}

/** The steps of a day. Throws RangeError when the plan holds no interval. */
export function dayCurveModel(plan: DayPlan): DayCurveModel {
	const { minutes, occupancy, hours } = plan;
	const steps = plan.intervals.map((interval) => ({
		...interval,
		key: timeText(interval.start),
		until: timeText(interval.start + minutes),
	}));
	const mostCalls = highest(steps, 'calls');
	const mostAgents = highest(steps, 'agents');
	if (!mostCalls || !mostAgents) throw new RangeError('a day needs at least one interval');
	return { minutes, steps, mostCalls, mostAgents, occupancy, hours };
}

function highest(steps: readonly DayStep[], key: 'calls' | 'agents'): DayStep | undefined {
	const most = Math.max(...steps.map((step) => step[key]));
	return steps.find((step) => step[key] === most);
}
