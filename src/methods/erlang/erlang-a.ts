import { inverseErlangB } from './erlang-b.ts';
import { agentsFor, type QueueState } from './erlang-c.ts';
import type { Goal } from './load.ts';
import { waitingLine } from './waiting-line.ts';

/** A queue whose callers hang up. The level counts answered calls among all offered ones. */
export interface ImpatientQueue extends QueueState {
	/** Share of calls that hang up before an answer. */
	abandoned: number;
	/** Callers in line, on average over all times. */
	line: number;
}

/**
 * A queue by Erlang A (M/M/N+M): Erlang C with callers who each give up after a random time,
 * `patience` seconds on average and exponential (Palm; Garnett, Mandelbaum and Reiman 2002).
 * It has a steady state at any load. `asa` is the average wait of answered calls.
 */
export function impatientQueue(
	agents: number,
	load: number,
	aht: number,
	patience: number,
	{ within }: Goal,
): ImpatientQueue {
	if (load === 0) {
		return { agents, wait: 0, level: 1, asa: 0, occupancy: 0, abandoned: 0, line: 0 };
	}
	if (agents === 0) {
		const line = (load * patience) / aht;
		return { agents, wait: 1, level: 0, asa: 0, occupancy: 0, abandoned: 1, line };
	}
	const slots = (agents * patience) / aht;
	const arrivals = (load * patience) / aht;
	const line = waitingLine(slots, arrivals);
	const wait = 1 / (1 + (inverseErlangB(agents, load) - 1) * Math.exp(-line.logSum));
	const abandoned = (wait * line.length) / arrivals;
	const late = wait * line.answered * lateShare(slots, arrivals, within / patience);
	const answered = 1 - abandoned;
	return {
		agents,
		wait,
		level: Math.max(0, answered - late),
		asa: (wait * line.answered * line.patienceWaited * patience) / answered,
		occupancy: Math.min(1, (load * answered) / agents),
		abandoned,
		line: wait * line.length,
	};
}

/**
 * Of calls that waited and were answered, the share that waited longer than `time` patiences. The
 * wait offered has the density exp(arrivals × (1 − e^−x) − slots × x) up to a factor (Baccelli and
 * Hebuterne), so the share is a ratio of two incomplete gamma functions, each a waiting line.
 */
function lateShare(slots: number, arrivals: number, time: number): number {
	const later = waitingLine(slots + 1, arrivals * Math.exp(-time)).logSum;
	const all = waitingLine(slots + 1, arrivals).logSum;
	return Math.exp(-arrivals * Math.expm1(-time) - (slots + 1) * time + later - all);
}

/**
 * The smallest number of agents that keeps the goal by Erlang A, by halving: more agents never
 * answer fewer calls in time.
 */
export function agentsForImpatient(
	load: number,
	aht: number,
	patience: number,
	goal: Goal,
): number {
	const keeps = (agents: number) =>
		impatientQueue(agents, load, aht, patience, goal).level >= goal.target;
	let enough = agentsFor(load, aht, goal);
	while (!keeps(enough)) enough *= 2;
	let few = 0;
	while (enough - few > 1) {
		const middle = Math.floor((few + enough) / 2);
		if (keeps(middle)) enough = middle;
		else few = middle;
	}
	return enough;
}
