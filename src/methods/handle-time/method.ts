import { handleTimeWords as words } from '../../strings/handle-time.ts';
import { offeredLoad, type Demand } from '../erlang/load.ts';
import { count, erlangs, numberIn, plain } from '../erlang/values.ts';
import { InputProblem, type Method, type OutputTable } from '../method.ts';
import { percentText } from '../shared/format-money.ts';
import { handleTimeGroups } from './fields.ts';
import { averageHandleTime, occupancyOf, type HandleTime } from './handle-time.ts';

/** From this occupancy on queues grow long; see the method on Erlang C. */
const BUSY = 0.9;
/** Rows above and below the number of agents. */
const BESIDE = 3;

/** Handle time from its parts, and what it means for load and occupancy. */
export const handleTimeMethod: Method = {
	id: 'handle-time',
	groups: handleTimeGroups,
	calculate(inputs) {
		const value = (id: string) => numberIn(inputs, id);
		const parts = { talk: value('talk'), hold: value('hold'), wrap: value('wrap') };
		const aht = averageHandleTime(parts);
		if (aht < 1) throw new InputProblem('talk', words.noTime);
		const demand = { calls: value('calls'), minutes: value('minutes'), aht };
		const agents = value('agents');
		const load = offeredLoad(demand);
		const occupancy = occupancyOf(demand, agents);
		const { outputs } = words;
		return {
			outputs: [
				{ id: 'aht', label: outputs.aht, value: aht, text: `${plain(aht)} s`, main: true },
				{ id: 'load', label: outputs.load, value: load, text: erlangs(load) },
				{
					id: 'occupancy',
					label: outputs.occupancy,
					value: occupancy,
					text: percentText(occupancy),
				},
				{
					id: 'wrapShare',
					label: outputs.wrapShare,
					value: parts.wrap / aht,
					text: percentText(parts.wrap / aht),
				},
			],
			tables: [occupancyTable(demand, agents)],
			sentences: sentences(parts, demand, agents),
			warnings: warnings(load, agents, occupancy),
		};
	},
};

function occupancyTable(demand: Demand, agents: number): OutputTable {
	const first = Math.max(1, agents - BESIDE);
	const { columns } = words;
	return {
		id: 'agents',
		caption: words.table,
		columns: [columns.agents, columns.occupancy, columns.idle].map((name) => ({
			name,
			numeric: true,
		})),
		rows: Array.from({ length: agents + BESIDE - first + 1 }, (_, index) => {
			const occupancy = occupancyOf(demand, first + index);
			const idle = Math.max(0, 60 * (1 - occupancy));
			return {
				heading: plain(first + index),
				cells: [
					{ text: percentText(occupancy), value: occupancy },
					{ text: `${plain(idle, 1)} min`, value: idle },
				],
				marked: first + index === agents,
			};
		}),
	};
}

function sentences({ talk, hold, wrap }: HandleTime, demand: Demand, agents: number): string[] {
	const { calls, minutes, aht } = demand;
	const load = offeredLoad(demand);
	const more = offeredLoad({ ...demand, aht: aht + 10 });
	return [
		`${plain(talk)} s of talk, ${plain(hold)} s of hold and ${plain(wrap)} s of work after it make ${plain(aht)} s for a contact.`,
		`${count(calls, 'contact', 'contacts')} in ${plain(minutes)} minutes are ${plain(calls)} × ${plain(aht)} / ${plain(minutes * 60)} = ${erlangs(load)}.`,
		`${count(agents, 'agent is', 'agents are')} busy ${percentText(load / agents)} of the time.`,
		`Ten seconds more for a contact add ${erlangs(more - load)}.`,
	];
}

function warnings(load: number, agents: number, occupancy: number): string[] {
	if (agents <= load) {
		return [
			`${count(agents, 'agent', 'agents')} cannot do ${erlangs(load)} of work: the queue grows until callers give up. It takes at least ${plain(Math.floor(load) + 1)}, and more for short waits.`,
		];
	}
	return occupancy < BUSY
		? []
		: [
				`At ${percentText(occupancy)} occupancy little time is left between contacts, waits grow quickly, and few people can work so for long. Occupancy is an outcome, not a target to be raised.`,
			];
}
