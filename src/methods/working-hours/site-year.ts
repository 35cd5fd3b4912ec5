import { dayNumber, yearDays, type DayNumber } from './calendar.ts';
import { nightMinutes } from './night.ts';
import { worksOn, type Office } from './office.ts';
import { sharedMinutes } from './overlap.ts';

/** Days in a row with the same shared minutes. */
export interface Run {
	first: DayNumber;
	last: DayNumber;
	minutes: number;
}

/** A number of minutes, and on how many days of the year it occurs. */
export interface Level {
	minutes: number;
	days: number;
}

/** What a site shares with the client through a year. */
export interface SiteYear {
	site: Office;
	/** The year in stretches of equal shared minutes, by the clock alone, in order. */
	runs: readonly Run[];
	/** Shared minutes on 15 January and on 15 July, by the clock alone. */
	january: number;
	july: number;
	least: Level;
	most: Level;
	/** Night minutes the site works to cover the client's shift. */
	night: { january: number; july: number; least: number; most: number };
	/** Working days of both sides taken into account. */
	working: {
		/** Days of the year on which the client works. */
		clientDays: number;
		/** Those of them on which at least a minute is shared. */
		sharedDays: number;
		/** Those on which the site's days off take shared time away. */
		lostDays: number;
		/** Shared minutes of the whole year. */
		minutes: number;
	};
}

/**
 * Compares a site with the client on every day of a year. `runs`, `least` and `most` follow the
 * clocks of both sides and treat every day as a working day; `working` also follows working days.
 */
export function siteYear(client: Office, site: Office, year: number): SiteYear {
	const { first, count } = yearDays(year);
	const days = Array.from({ length: count }, (_, index) => first + index);
	const shared = days.map((day) => sharedMinutes(client, site, day, year));
	const night = days.map((day) => nightMinutes(client, site, day, year));
	const at = (values: readonly number[], date: string) =>
		values[dayNumber(`${year}-${date}`) - first] ?? 0;
	const level = (minutes: number): Level => ({
		minutes,
		days: shared.filter((value) => value === minutes).length,
	});
	return {
		site,
		runs: runsOf(shared, first),
		january: at(shared, '01-15'),
		july: at(shared, '07-15'),
		least: level(Math.min(...shared)),
		most: level(Math.max(...shared)),
		night: {
			january: at(night, '01-15'),
			july: at(night, '07-15'),
			least: Math.min(...night),
			most: Math.max(...night),
		},
		working: workingYear(client, site, year, days, shared),
	};
}

function workingYear(
	client: Office,
	site: Office,
	year: number,
	days: readonly DayNumber[],
	byClock: readonly number[],
): SiteYear['working'] {
	const result = { clientDays: 0, sharedDays: 0, lostDays: 0, minutes: 0 };
	days.forEach((day, index) => {
		if (!worksOn(client, day)) return;
		const minutes = sharedMinutes(client, site, day, year, 'working');
		result.clientDays++;
		result.minutes += minutes;
		if (minutes > 0) result.sharedDays++;
		if (minutes < (byClock[index] ?? 0)) result.lostDays++;
	});
	return result;
}

/** Joins days with the same value. */
export function runsOf(values: readonly number[], first: DayNumber): Run[] {
	const runs: Run[] = [];
	values.forEach((minutes, index) => {
		const day = first + index;
		const last = runs.at(-1);
		if (last?.minutes === minutes) last.last = day;
		else runs.push({ first: day, last: day, minutes });
	});
	return runs;
}
