import { SLOWER, type Answer } from './answer.ts';
import { timeText } from './clock.ts';
import type { DayPlan } from './day-plan.ts';
import { impatientQueue } from './erlang-a.ts';
import { queueOf } from './erlang-c.ts';
import type { Question } from './question.ts';
import { compounded, scheduledWrongly, wholeStaff } from './scheduled.ts';
import { percentText } from '../shared/format-money.ts';
import { count, erlangs, givenPercent, plain } from './values.ts';

const agentCount = (value: number) => count(value, 'agent', 'agents');

/** A tenth more calls than planned: an ordinary error of a forecast. */
const MORE_CALLS = 1.1;

/** The answer for one interval in words. */
export function sentencesOf(question: Question, answer: Answer): string[] {
	return [
		loadSentence(question),
		levelSentence(question, answer),
		...sensitivity(question, answer),
		...pooling(question, answer),
		patience(question, answer),
		...schedule(question, answer),
		chance(question),
	];
}

/** A planned day in words. */
export function daySentences(day: DayPlan): string[] {
	const short = day.intervals.filter(({ agents }) => agents > day.flat).length;
	return [
		`The day of ${count(day.intervals.length, 'interval', 'intervals')} needs ${plain(day.hours, 1)} hours on the phones. Most agents, ${plain(day.peak.agents)}, are needed from ${timeText(day.peak.start)}.`,
		...(short > 0
			? [
					`The average interval would ask for ${agentCount(day.flat)} all day: too few in ${plain(short)} of ${plain(day.intervals.length)} intervals.`,
				]
			: []),
	];
}

function loadSentence({ demand: { calls, minutes, aht }, load }: Question): string {
	return `${count(calls, 'call', 'calls')} in ${plain(minutes)} minutes at ${plain(aht)} s each are ${erlangs(load)}: so many agents would be busy all the time.`;
}

function levelSentence(question: Question, { agents, needed, queue }: Answer): string {
	const { goal, load, demand } = question;
	const promise = givenPercent(goal.target * 100);
	const within = `within ${plain(goal.within)} s`;
	const verb = agents === 1 ? 'answers' : 'answer';
	const has = `By Erlang C ${agentCount(agents)} ${verb} ${percentText(queue.level)} ${within}`;
	if (agents === needed) {
		const fewer = queueOf(agents - 1, load, demand.aht, goal);
		return agents - 1 > load
			? `${has}. With ${plain(agents - 1)} it is ${percentText(fewer.level)}, below the promise of ${promise}.`
			: `${has}. With ${agentCount(agents - 1)} the queue would grow without end.`;
	}
	if (agents > needed) {
		return `${has}. The promise of ${promise} needs ${plain(needed)}, ${plain(agents - needed)} fewer.`;
	}
	return agents > load
		? `${has}, below the promise of ${promise}. It takes ${plain(needed)}.`
		: `With ${agentCount(agents)} the queue grows without end by Erlang C. The promise of ${promise} takes ${plain(needed)}.`;
}

function sensitivity({ load, demand, goal }: Question, { agents, slower }: Answer): string[] {
	const busy = queueOf(agents, load * MORE_CALLS, demand.aht, goal);
	const verb = agents === 1 ? 'answers' : 'answer';
	return [
		`If each call takes 10% longer, the load is ${erlangs(load * SLOWER)} and ${agentCount(slower)} ${slower === 1 ? 'is' : 'are'} needed.`,
		Number.isFinite(busy.asa)
			? `If 10% more calls come than planned, ${agentCount(agents)} ${verb} ${percentText(busy.level)} in time.`
			: `If 10% more calls come than planned, ${agentCount(agents)} cannot keep up.`,
	];
}

function pooling({ demand, queues }: Question, { needed, each }: Answer): string[] {
	if (queues === 1) return [];
	const together = each * queues;
	const more = together - needed;
	return [
		`${plain(queues)} separate queues of ${plain(demand.calls / queues, 1)} calls need ${agentCount(each)} each, ${plain(together)} together${more > 0 ? `: ${plain(more)} more than one queue` : ', as many as one queue'}.`,
	];
}

function patience({ load, demand, goal, patience: wait }: Question, answer: Answer): string {
	const { agents, impatient, neededImpatient, needed } = answer;
	const least = impatientQueue(neededImpatient, load, demand.aht, wait, goal);
	const saves =
		neededImpatient < needed
			? `${plain(needed - neededImpatient)} fewer than by Erlang C`
			: neededImpatient > needed
				? `${plain(neededImpatient - needed)} more than by Erlang C, because hang-ups count as missed`
				: 'as many as by Erlang C';
	return `If callers hang up after ${plain(wait)} s on average (Erlang A), ${agentCount(neededImpatient)} ${neededImpatient === 1 ? 'keeps' : 'keep'} the promise, ${saves}, and ${percentText(least.abandoned)} of calls hang up.${agents === neededImpatient ? '' : ` With ${plain(agents)} it is ${percentText(impatient.abandoned)}.`}`;
}

function chance({ demand: { calls } }: Question): string {
	// In a Poisson process the spread of a count is the root of its mean; 1.96 of it hold 19 of 20.
	const spread = 1.96 * Math.sqrt(calls);
	const low = plain(Math.max(0, calls - spread), 0);
	return `The formulas let callers arrive independently: chance alone then moves ${count(calls, 'call', 'calls')} to between about ${low} and ${plain(calls + spread, 0)} in 19 of 20 intervals. Calls that come together, after a failure or an advertisement, vary more and need more agents.`;
}

function schedule({ shrinkage }: Question, { agents, additive, compounded: staff }: Answer) {
	if (shrinkage.all === 0) return [];
	const all = givenPercent(shrinkage.all * 100);
	const wrong = scheduledWrongly(agents, shrinkage);
	return [
		`With ${all} shrinkage, ${plain(agents)} / (1 − ${all}) = ${plain(additive)}, so ${count(wholeStaff(additive), 'person is', 'people are')} scheduled. The frequent error ${plain(agents)} × ${plain(1 + shrinkage.all)} = ${plain(wrong)} is too few.`,
		`If shares lost at work apply only to people present, shrinkage is ${percentText(compounded(shrinkage))} and the need ${plain(staff)}, so ${plain(wholeStaff(staff))}. State which version the contract uses.`,
	];
}
