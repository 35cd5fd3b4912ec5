import { erlangWords } from '../../strings/erlang.ts';
import type { OutputTable } from '../method.ts';
import { timeText } from './clock.ts';
import type { DayPlan } from './day-plan.ts';
import { scheduledAdditive, scheduledCompounded, wholeStaff, type Shrinkage } from './scheduled.ts';
import { numeric } from './tables.ts';
import type { Goal } from './load.ts';
import { percentText } from '../shared/format-money.ts';
import { count, plain } from './values.ts';

const { tables, columns, rows, none } = erlangWords;

/** The sums of a day, and each of its intervals with the peak marked. */
export function dayTables(day: DayPlan, shrinkage: Shrinkage, goal: Goal): OutputTable[] {
	return [sumsTable(day, shrinkage), intervalTable(day, shrinkage, goal)];
}

function sumsTable(day: DayPlan, shrinkage: Shrinkage): OutputTable {
	const hours = (value: number) => ({ text: `${plain(value, 1)} h`, value });
	return {
		id: 'day-sums',
		caption: tables.daySums,
		columns: [{ name: columns.measure, numeric: false }, ...numeric([columns.value])],
		rows: [
			{ heading: rows.hours, cells: [hours(day.hours)], marked: true },
			{ heading: rows.additive, cells: [hours(scheduledAdditive(day.hours, shrinkage))] },
			{ heading: rows.compounded, cells: [hours(scheduledCompounded(day.hours, shrinkage))] },
			{
				heading: rows.peak,
				cells: [
					{
						text: `${count(day.peak.agents, 'agent', 'agents')}, from ${timeText(day.peak.start)}`,
						value: day.peak.agents,
					},
				],
			},
			{
				heading: rows.occupancy,
				cells: [{ text: percentText(day.occupancy), value: day.occupancy }],
			},
			{ heading: rows.level, cells: [{ text: percentText(day.level), value: day.level }] },
			{ heading: rows.calls, cells: [{ text: plain(day.calls), value: day.calls }] },
		],
	};
}

function intervalTable(day: DayPlan, shrinkage: Shrinkage, { within }: Goal): OutputTable {
	const share = (value: number | undefined) =>
		value === undefined ? { text: none } : { text: percentText(value), value };
	return {
		id: 'day',
		caption: tables.day(plain(day.minutes)),
		columns: numeric([
			columns.start,
			columns.calls,
			columns.aht,
			columns.load,
			columns.agents,
			columns.level(plain(within)),
			columns.occupancy,
			columns.scheduled,
		]),
		rows: day.intervals.map((interval) => {
			const { start, calls, aht, load, agents } = interval;
			const staff = scheduledAdditive(agents, shrinkage);
			return {
				heading: timeText(start),
				cells: [
					{ text: plain(calls), value: calls },
					calls > 0 ? { text: `${plain(aht)} s`, value: aht } : { text: none },
					{ text: plain(load), value: load },
					{ text: plain(agents), value: agents },
					share(interval.level),
					share(interval.occupancy),
					{ text: plain(wholeStaff(staff)), value: staff },
				],
				marked: interval === day.peak,
			};
		}),
	};
}
