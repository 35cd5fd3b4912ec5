import { percentText } from '../../methods/shared/format-money.ts';
import { count, erlangs, plain } from '../../methods/erlang/values.ts';
import { dayCurveWords as words } from '../../strings/day-curve.ts';
import type { Mark } from '../chart-type.ts';
import type { DayCurveModel, DayStep } from './model.ts';

/** One line of marks: the intervals of the day. */
export function dayCurveMarks({ steps }: DayCurveModel): Mark[][] {
	return [
		steps.map((step) => {
			const name = `${step.key} to ${step.until}`;
			const lines = linesOf(step);
			return { key: step.key, name, lines: [name, ...lines], spoken: [name, ...lines].join(', ') };
		}),
	];
}

function linesOf({ calls, aht, load, agents, occupancy, level }: DayStep): string[] {
	if (occupancy === undefined || level === undefined) return [words.noCalls];
	return [
		`${count(calls, 'call', 'calls')} of ${plain(aht)} s`,
		`${count(agents, 'agent', 'agents')} for ${erlangs(load)}`,
		`${percentText(occupancy)} occupancy`,
		`${percentText(level)} answered in time`,
	];
}
