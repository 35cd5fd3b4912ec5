import type { Answer } from './answer.ts';
import { timeText } from './clock.ts';
import type { DayInterval, DayPlan } from './day-plan.ts';
import { queueOf } from './erlang-c.ts';
import type { Question } from './question.ts';
import { percentText } from '../shared/format-money.ts';
import { count, erlangs, plain } from './values.ts';

const agentCount = (value: number) => count(value, 'agent', 'agents');

/** From this occupancy on a little more work changes the service much. */
const BUSY = 0.9;
/** With fewer agents, one person more or less decides. */
const SMALL = 10;
/** From this share on, callers who call again are worth counting. */
const HANG_UPS = 0.02;
/** A handle time above this part of the interval leaves no time for a steady state. */
const LONG = 0.5;
/** A step between intervals above this part of the peak is one that shifts seldom follow. */
const STEEP = 0.2;

/** What makes the answer for one interval doubtful. */
export function warningsOf(question: Question, answer: Answer): string[] {
	return [
		...overload(question, answer),
		...edge(question, answer),
		...small(question, answer),
		...unsteady(question),
		...retries(question, answer),
		...skills(question, answer),
	];
}

/** What makes the plan of a day doubtful. */
export function dayWarnings({ intervals, minutes, peak }: DayPlan): string[] {
	const steps = intervals
		.slice(1)
		.map((to, index) => ({ from: intervals[index] ?? to, to, size: stepOf(intervals[index], to) }));
	const steepest = steps.reduce(
		(most, step) => (step.size > (most?.size ?? 0) ? step : most),
		steps[0],
	);
	const long = intervals.filter(({ calls, aht }) => calls > 0 && aht > LONG * minutes * 60).length;
	return [
		...(steepest && steepest.size > STEEP * peak.agents
			? [
					`From ${timeText(steepest.from.start)} to ${timeText(steepest.to.start)} the need changes from ${plain(steepest.from.agents)} to ${plain(steepest.to.agents)} agents. Shifts seldom follow such a step, and the plan takes each interval alone: calls left over from the one before are not counted.`,
				]
			: []),
		...(long > 0
			? [
					`In ${count(long, 'interval', 'intervals')} of the day a call lasts longer than half the interval, so the queue does not settle as the formula assumes.`,
				]
			: []),
	];
}

function stepOf(from: DayInterval | undefined, to: DayInterval): number {
	return from ? Math.abs(to.agents - from.agents) : 0;
}

function overload({ load }: Question, { agents, impatient }: Answer): string[] {
	if (agents > load) return [];
	return [
		`${agentCount(agents)} cannot keep up with ${erlangs(load)}: Erlang C has no answer, and the queue grows until callers give up. By Erlang A ${percentText(impatient.abandoned)} of them hang up.`,
	];
}

function edge({ load, demand, goal }: Question, { agents, queue }: Answer): string[] {
	if (agents <= load || queue.occupancy < BUSY) return [];
	const more = queueOf(agents, load * 1.05, demand.aht, goal);
	const result = Number.isFinite(more.asa)
		? `lower the share answered in time from ${percentText(queue.level)} to ${percentText(more.level)}`
		: 'make the queue grow without end';
	return [
		`At ${percentText(queue.occupancy)} occupancy the answer stands at an edge: 5% more calls would ${result}. Few people can work so for long.`,
	];
}

function small({ load, demand, goal }: Question, { agents, queue }: Answer): string[] {
	if (agents >= SMALL || agents <= load) return [];
	if (agents === 1) return ['One agent works alone: in every break nobody answers.'];
	const fewer = queueOf(agents - 1, load, demand.aht, goal);
	return [
		`In a team of ${plain(agents)} one person decides: without one of them ${percentText(fewer.level)} are answered in time instead of ${percentText(queue.level)}.`,
	];
}

function unsteady({ demand: { minutes, aht } }: Question): string[] {
	return aht > LONG * minutes * 60
		? [
				`A call of ${plain(aht)} s fills ${percentText(aht / (minutes * 60))} of the interval. The formula describes a queue that has settled; here it has no time to. Use longer intervals, or simulate.`,
			]
		: [];
}

function retries({ demand }: Question, { impatient }: Answer): string[] {
	if (impatient.abandoned < HANG_UPS) return [];
	return [
		`By Erlang A ${percentText(impatient.abandoned)} hang up, about ${plain(impatient.abandoned * demand.calls, 1)} of ${count(demand.calls, 'call', 'calls')}. Those who call again come on top; neither model counts them.`,
	];
}

function skills({ queues }: Question, { needed, each }: Answer): string[] {
	if (queues === 1 || queues * each === needed) return [];
	return [
		`One queue counts on every agent being able to take every call. Where only some can, the need lies between ${plain(needed)} and ${plain(queues * each)} agents, and these formulas cannot say where.`,
	];
}
