import { seededRandom } from '../../../../src/methods/shared/random.ts';

/** Second implementations for the tests: slower, by other ways, sharing no code with the first. */

/** log(e^a + e^b) without overflow. */
function logAdd(a: number, b: number): number {
	const [low, high] = a < b ? [a, b] : [b, a];
	return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** Erlang B by its direct sum: A^N/N! over Σ A^k/k!, in logarithms. */
export function directErlangB(agents: number, load: number): number {
	let term = 0;
	let sum = 0;
	for (let k = 1; k <= agents; k++) {
		term += Math.log(load / k);
		sum = logAdd(sum, term);
	}
	return Math.exp(term - sum);
}

/** Erlang C as formulas print it: A^N/N! × N/(N − A) over Σ_{k<N} A^k/k! + the same. */
export function directErlangC(agents: number, load: number): number {
	let term = 0;
	let below = 0;
	for (let k = 1; k < agents; k++) {
		term += Math.log(load / k);
		below = logAdd(below, term);
	}
	const waiting = term + Math.log(load / agents) + Math.log(agents / (agents - load));
	return Math.exp(waiting - logAdd(below, waiting));
}

/** Erlang B by the recursion of the textbooks. */
export function recursiveErlangB(agents: number, load: number): number {
	let b = 1;
	for (let k = 1; k <= agents; k++) b = (load * b) / (k + load * b);
	return b;
}

interface Queue {
	agents: number;
	/** Calls a second. */
	rate: number;
	aht: number;
	patience: number;
}

/** Erlang A from the stationary distribution, state by state, and the wait integrated numerically. */
export function directErlangA({ agents, rate, aht, patience }: Queue, within: number) {
	const logs = [0];
	let most = 0;
	for (let state = 1; ; state++) {
		const leaving = Math.min(state, agents) / aht + Math.max(0, state - agents) / patience;
		const log = (logs[state - 1] ?? 0) + Math.log(rate / leaving);
		logs.push(log);
		most = Math.max(most, log);
		if (state > agents && log < most - 45) break;
	}
	const weights = logs.map((log) => Math.exp(log - most));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const p = (state: number) => (weights[state] ?? 0) / total;
	const wait = weights.reduce((sum, _, state) => sum + (state >= agents ? p(state) : 0), 0);
	const line = weights.reduce((sum, _, state) => sum + Math.max(0, state - agents) * p(state), 0);
	const busy = weights.reduce((sum, _, state) => sum + Math.min(state, agents) * p(state), 0);
	// The wait offered has this density; Simpson's rule over it, weighted with the patience left.
	const density = (x: number) =>
		(agents / aht) *
		p(agents) *
		Math.exp(rate * patience * (1 - Math.exp(-x / patience)) - (agents / aht) * x);
	const served = (x: number) => Math.exp(-x / patience) * density(x);
	return {
		wait,
		abandoned: line / patience / rate,
		occupancy: busy / agents,
		level: 1 - wait + simpson(served, 0, within),
		waited: simpson((x) => x * served(x), 0, 40 * patience),
	};
}

function simpson(f: (x: number) => number, from: number, to: number): number {
	const parts = 200_000;
	const h = (to - from) / parts;
	let sum = f(from) + f(to);
	for (let k = 1; k < parts; k++) sum += (k % 2 === 1 ? 4 : 2) * f(from + k * h);
	return (sum * h) / 3;
}

/**
 * Plays the queue call by call in the order of arrival. A caller waits for the first free agent and
 * gives up when patience ends before; callers who give up take no agent's time.
 */
export function simulate({ agents, rate, aht, patience }: Queue, within: number, calls: number) {
	const random = seededRandom(20_261_122);
	const exponential = (mean: number) => -mean * Math.log(1 - random());
	const free = new Float64Array(agents);
	const skipped = Math.floor(calls / 20);
	let now = 0;
	const counts = { offered: 0, waited: 0, inTime: 0, abandoned: 0, waitOfAnswered: 0 };
	for (let call = 0; call < calls + skipped; call++) {
		now += exponential(1 / rate);
		let first = 0;
		for (let agent = 1; agent < agents; agent++) {
			if ((free[agent] ?? 0) < (free[first] ?? 0)) first = agent;
		}
		const wait = Math.max(0, (free[first] ?? 0) - now);
		const stays = patience === Infinity || exponential(patience) >= wait;
		if (stays) free[first] = now + wait + exponential(aht);
		if (call < skipped) continue;
		counts.offered++;
		if (wait > 0) counts.waited++;
		if (!stays) counts.abandoned++;
		else {
			counts.waitOfAnswered += wait;
			if (wait <= within) counts.inTime++;
		}
	}
	const { offered, waited, inTime, abandoned, waitOfAnswered } = counts;
	return {
		wait: waited / offered,
		level: inTime / offered,
		abandoned: abandoned / offered,
		asa: waitOfAnswered / (offered - abandoned),
	};
}
