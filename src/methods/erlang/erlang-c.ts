import { inverseErlangB } from './erlang-b.ts';
import type { Goal } from './load.ts';

/** What a queue does in the long run. Shares run from 0 to 1. */
export interface QueueState {
	agents: number;
	/** Share of calls that wait at all. */
	wait: number;
	/** Share of calls answered within the time of the goal. */
	level: number;
	/** Average speed of answer in seconds; Infinity when the queue grows without end. */
	asa: number;
	/** Share of their time that agents handle calls. */
	occupancy: number;
}

/**
 * The share of calls that wait when everybody waits as long as it takes (Erlang C), 0 to 1, for a
 * load in erlangs: C = 1 / (ρ + (1 − ρ) / B) with ρ = A / N. At N ≤ A the queue grows without end and all wait.
 */
export function erlangC(agents: number, load: number): number {
	if (agents <= load) return load === 0 ? 0 : 1;
	return fromInverse(agents, load, inverseErlangB(agents, load));
}

/**
 * A queue by Erlang C: SL = 1 − C × e^(−(N − A) t / AHT), ASA = C × AHT / (N − A)
 * (Gans, Koole and Mandelbaum 2003). `load` in erlangs, `aht` in seconds.
 */
export function queueOf(agents: number, load: number, aht: number, { within }: Goal): QueueState {
	const wait = erlangC(agents, load);
	const spare = agents - load;
	return {
		agents,
		wait,
		level: levelOf(wait, spare, aht, within),
		asa: load === 0 ? 0 : spare > 0 ? (wait * aht) / spare : Infinity,
		occupancy: agents === 0 ? 0 : Math.min(1, load / agents),
	};
}

/**
 * The smallest number of agents that keeps the goal by Erlang C; zero without load. The search
 * starts at the first whole number above the load and carries 1/B along, so a step costs nothing.
 * `load` in erlangs, `aht` in seconds. Throws RangeError unless the target is below 1.
 */
export function agentsFor(load: number, aht: number, { target, within }: Goal): number {
	if (!(target < 1)) throw new RangeError(`no number of agents answers every call: ${target}`);
	if (load === 0) return 0;
	let agents = Math.floor(load) + 1;
	let inverse = inverseErlangB(agents, load);
	while (levelOf(fromInverse(agents, load, inverse), agents - load, aht, within) < target) {
		agents++;
		inverse = 1 + (agents / load) * inverse;
	}
	return agents;
}

function fromInverse(agents: number, load: number, inverse: number): number {
	return agents / (load + (agents - load) * inverse);
}

function levelOf(wait: number, spare: number, aht: number, within: number): number {
	return spare > 0 ? 1 - wait * Math.exp((-spare * within) / aht) : wait === 0 ? 1 : 0;
}
