import { agentsForImpatient, impatientQueue, type ImpatientQueue } from './erlang-a.ts';
import { agentsFor, queueOf, type QueueState } from './erlang-c.ts';
import type { Question } from './question.ts';
import { scheduledAdditive, scheduledCompounded } from './scheduled.ts';

/** Everything the calculator says, in numbers. */
export interface Answer {
	/** The smallest number that keeps the promise by Erlang C. */
	needed: number;
	/** The number the results are for: the one given, or the one needed. */
	agents: number;
	queue: QueueState;
	impatient: ImpatientQueue;
	/** The smallest number that keeps the promise by Erlang A. */
	neededImpatient: number;
	/** Staff to schedule for `agents`, not yet whole. */
	additive: number;
	compounded: number;
	/** Agents of one of the separate queues. */
	each: number;
	/** Agents needed if handle time were a tenth longer. */
	slower: number;
}

/** A tenth more handle time: what a new product or a slow system costs. */
export const SLOWER = 1.1;

/** Answers the question for one interval. */
export function answerOf({
	load,
	demand: { aht },
	goal,
	patience,
	shrinkage,
	given,
	queues,
}: Question): Answer {
	const needed = agentsFor(load, aht, goal);
	const agents = given ?? needed;
	return {
		needed,
		agents,
		queue: queueOf(agents, load, aht, goal),
		impatient: impatientQueue(agents, load, aht, patience, goal),
		neededImpatient: agentsForImpatient(load, aht, patience, goal),
		additive: scheduledAdditive(agents, shrinkage),
		compounded: scheduledCompounded(agents, shrinkage),
		each: agentsFor(load / queues, aht, goal),
		slower: agentsFor(load * SLOWER, aht * SLOWER, goal),
	};
}
