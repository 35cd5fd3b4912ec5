import { erlangWords } from '../../strings/erlang.ts';
import type { OutputTable } from '../method.ts';
import type { Answer } from './answer.ts';
import { agentsFor, queueOf } from './erlang-c.ts';
import type { Question } from './question.ts';
import { percentText } from '../shared/format-money.ts';
import { count, plain, seconds } from './values.ts';

const { tables, columns, rows, outputs, endless, none } = erlangWords;

/** How many numbers of agents are shown on each side of the answer. */
const BESIDE = 3;

/** The tables for one interval. */
export function tablesOf(question: Question, answer: Answer): OutputTable[] {
	return [
		aroundTable(question, answer),
		modelsTable(answer),
		...(question.queues > 1 ? [poolingTable(question)] : []),
	];
}

function aroundTable({ load, demand, goal }: Question, { agents }: Answer): OutputTable {
	const first = Math.max(1, agents - BESIDE);
	return {
		id: 'around',
		caption: tables.around,
		columns: numeric([
			columns.agents,
			columns.wait,
			columns.level(plain(goal.within)),
			columns.asa,
			columns.occupancy,
		]),
		rows: Array.from({ length: agents + BESIDE - first + 1 }, (_, index) => {
			const queue = queueOf(first + index, load, demand.aht, goal);
			return {
				heading: plain(queue.agents),
				cells: [cell(queue.wait), cell(queue.level), wait(queue.asa), cell(queue.occupancy)],
				marked: queue.agents === agents,
			};
		}),
	};
}

function modelsTable({ queue, impatient }: Answer): OutputTable {
	const line = (heading: string, key: 'wait' | 'level' | 'occupancy') => ({
		heading,
		cells: [cell(queue[key]), cell(impatient[key])],
	});
	return {
		id: 'models',
		caption: tables.models(count(queue.agents, 'agent', 'agents')),
		columns: [
			{ name: columns.measure, numeric: false },
			...numeric([columns.erlangC, columns.erlangA]),
		],
		rows: [
			line(outputs.level, 'level'),
			line(outputs.wait, 'wait'),
			{ heading: outputs.asa, cells: [wait(queue.asa), wait(impatient.asa)] },
			{ heading: rows.abandoned, cells: [{ text: none, value: 0 }, cell(impatient.abandoned)] },
			line(outputs.occupancy, 'occupancy'),
		],
	};
}

function poolingTable({ load, demand, goal, queues }: Question): OutputTable {
	const row = (heading: string, teams: number) => {
		const each = agentsFor(load / teams, demand.aht, goal);
		const together = each * teams;
		return {
			heading,
			cells: [
				{ text: plain(each), value: each },
				{ text: plain(together), value: together },
				cell(load / together),
			],
		};
	};
	return {
		id: 'pooling',
		caption: tables.pooling,
		columns: [
			{ name: columns.team, numeric: false },
			...numeric([columns.each, columns.all, columns.occupancy]),
		],
		rows: [{ ...row(rows.oneQueue, 1), marked: true }, row(rows.queues(plain(queues)), queues)],
	};
}

function cell(share: number) {
	return { text: percentText(share), value: share };
}

function wait(asa: number) {
	return Number.isFinite(asa) ? { text: seconds(asa), value: asa } : { text: endless };
}

/** Columns of numbers. */
export function numeric(names: readonly string[]): OutputTable['columns'] {
	return names.map((name) => ({ name, numeric: true }));
}
