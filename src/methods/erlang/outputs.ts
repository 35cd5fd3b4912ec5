import { erlangWords } from '../../strings/erlang.ts';
import type { Output } from '../method.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';
import { wholeStaff } from './scheduled.ts';
import { percentText } from '../shared/format-money.ts';
import { count, erlangs, givenPercent, plain, seconds } from './values.ts';

const { outputs: labels, notes } = erlangWords;

/** The results for one interval, the answer first. */
export function outputsOf(question: Question, answer: Answer): Output[] {
	const { load, goal, given, queues } = question;
	const { queue, impatient, needed, additive, compounded, each } = answer;
	const finding = given === undefined;
	const promise = `${givenPercent(goal.target * 100)} in ${plain(goal.within)} s`;
	const agents: Output = {
		id: 'agents',
		label: labels.agents,
		value: needed,
		text: count(needed, 'agent', 'agents'),
		note: `The smallest number for ${promise} by Erlang C.`,
		main: finding,
	};
	const level: Output = {
		...share('level', queue.level),
		note: `Within ${plain(goal.within)} s, with ${count(queue.agents, 'agent', 'agents')}.`,
		main: !finding,
	};
	return [
		...(finding ? [agents, level] : [level, agents]),
		...(Number.isFinite(queue.asa)
			? [{ id: 'asa', label: labels.asa, value: queue.asa, text: seconds(queue.asa) }]
			: []),
		share('wait', queue.wait),
		share('occupancy', queue.occupancy),
		{ id: 'load', label: labels.load, value: load, text: erlangs(load) },
		staff('additive', additive),
		staff('compounded', compounded),
		{
			id: 'patient',
			label: labels.patient,
			value: answer.neededImpatient,
			text: count(answer.neededImpatient, 'agent', 'agents'),
		},
		{ ...share('patientLevel', impatient.level), note: notes.patientLevel },
		share('abandoned', impatient.abandoned),
		...(queues > 1
			? [
					{
						id: 'separate',
						label: labels.separate,
						value: queues * each,
						text: count(queues * each, 'agent', 'agents'),
						note: `${plain(queues)} × ${plain(each)}, against ${plain(needed)} in one queue.`,
					},
				]
			: []),
	];
}

function share(id: keyof typeof labels, value: number): Output {
	return { id, label: labels[id], value, text: percentText(value) };
}

function staff(id: 'additive' | 'compounded', value: number): Output {
	const whole = wholeStaff(value);
	return {
		id,
		label: labels[id],
		value,
		text: count(whole, 'person', 'people'),
		note: `${plain(value)}, rounded up. ${notes[id]}`,
	};
}
