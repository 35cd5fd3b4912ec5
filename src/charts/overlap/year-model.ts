import { isoDay, yearDays, type DayNumber } from '../../methods/working-hours/calendar.ts';
import { dateText, hoursRange, hoursText } from '../../methods/working-hours/format.ts';
import { shiftLength } from '../../methods/working-hours/office.ts';
import type { Report } from '../../methods/working-hours/report.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Span } from './model.ts';

/** Days in a row with the same shared hours; its span is a share of the year. */
export interface YearRun extends Span {
	/** `<site> <first day>`. */
	key: string;
	first: DayNumber;
	last: DayNumber;
	minutes: number;
	hours: string;
	/** "8 March to 28 March". */
	when: string;
}

export interface YearRow {
	key: string;
	name: string;
	region: string;
	runs: readonly YearRun[];
	/** "2–3 h". */
	range: string;
}

/** Shared hours on every day of a year, site by site. */
export interface YearModel {
	client: string;
	year: number;
	/** Minutes at the top of every row. */
	top: number;
	/** The day that the other drawing shows. */
	at: number;
	months: readonly { at: number; label: string }[];
	rows: readonly YearRow[];
}

/** Places the runs of a report along the year. */
export function yearModel({ client, sites, year, day }: Report): YearModel {
	const { first, count } = yearDays(year);
	const share = (date: DayNumber) => (date - first) / count;
	const rows = sites.map(({ site, runs, least, most }): YearRow => ({
		key: site.key,
		name: site.name,
		region: site.region,
		range: hoursRange(least.minutes, most.minutes),
		runs: runs.map((run) => ({
			...run,
			key: `${site.key} ${isoDay(run.first)}`,
			from: share(run.first),
			to: share(run.last + 1),
			hours: hoursText(run.minutes),
			when: words.runDays(dateText(run.first), dateText(run.last)),
		})),
	}));
	return {
		client: client.name,
		year,
		top: Math.max(shiftLength(client.shift), ...sites.map(({ most }) => most.minutes)),
		at: share(day) + 0.5 / count,
		months: words.monthsShort.map((label, month) => ({
			at: (Date.UTC(year, month, 1) / 86_400_000 - first) / count,
			label,
		})),
		rows,
	};
}
