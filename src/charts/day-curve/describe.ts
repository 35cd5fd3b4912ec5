import { percentText } from '../../methods/shared/format-money.ts';
import { count, plain } from '../../methods/erlang/values.ts';
import type { DayCurveModel, DayStep } from './model.ts';

/** The day in sentences, each computed from the values shown. */
export function describeDayCurve(model: DayCurveModel): string[] {
	const { steps, minutes, mostCalls, mostAgents, occupancy, hours } = model;
	const first = steps[0]?.key ?? '';
	const last = steps.at(-1)?.until ?? '';
	const least = leastBusy(model);
	return [
		`${count(steps.length, 'interval', 'intervals')} of ${plain(minutes)} minutes, ${first === last ? `24 hours from ${first}` : `from ${first} to ${last}`}.`,
		`Most calls, ${plain(mostCalls.calls)}, come from ${mostCalls.key}; most agents, ${plain(mostAgents.agents)}, are needed from ${mostAgents.key}.`,
		...(least ? [`Fewest agents, ${plain(least.agents)}, are needed from ${least.key}.`] : []),
		`Over the day agents are busy ${percentText(occupancy)} of ${plain(hours, 1)} hours on the phones.`,
		...smallest(model),
	];
}

/** Headlines that are true of the values shown, best first. */
export function dayCurveFindings(model: DayCurveModel): string[] {
	const { mostAgents, mostCalls } = model;
	const least = leastBusy(model);
	return [
		...(least
			? [
					`The need changes between ${plain(least.agents)} and ${count(mostAgents.agents, 'agent', 'agents')} in one day`,
				]
			: []),
		...(mostAgents.key === mostCalls.key
			? []
			: ['Most agents are not needed when most calls come']),
		`Most agents, ${plain(mostAgents.agents)}, are needed from ${mostAgents.key}`,
	];
}

/** The first interval with calls and the fewest agents, unless all need the same number. */
function leastBusy({ steps, mostAgents }: DayCurveModel): DayStep | undefined {
	const open = steps.filter(({ calls }) => calls > 0);
	const fewest = Math.min(...open.map(({ agents }) => agents));
	return fewest < mostAgents.agents ? open.find(({ agents }) => agents === fewest) : undefined;
}

/** Small intervals need more people for each call: what the two panels show together. */
function smallest({ steps, mostAgents }: DayCurveModel): string[] {
	const busy = steps.flatMap(({ key, occupancy }) =>
		occupancy === undefined ? [] : [{ key, occupancy }],
	);
	const low = busy.reduce((least, step) => (step.occupancy < least.occupancy ? step : least), {
		key: mostAgents.key,
		occupancy: mostAgents.occupancy ?? 1,
	});
	const high = mostAgents.occupancy ?? 1;
	return low.key === mostAgents.key
		? []
		: [
				`Occupancy is lowest from ${low.key}, ${percentText(low.occupancy)}, and ${percentText(high)} where most agents are needed.`,
			];
}
