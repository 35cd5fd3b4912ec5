import { DAY, type DayNumber } from './calendar.ts';
import { localTime, toInstant, type LocalTime } from './local-time.ts';
import type { Office } from './office.ts';
import { zoneClock, type ZoneClock } from './zone-clock.ts';

/** Hours at which a meeting is comfortable, and those at which it is tolerable, in local minutes. */
const COMFORTABLE = { start: 8 * 60, end: 18 * 60 } as const;
const TOLERABLE = { start: 7 * 60, end: 21 * 60 } as const;

/** Length of the meeting and steps of its start, in minutes. */
const LENGTH = 60;
const STEP = 15;

export type Standing = 'comfortable' | 'tolerable' | 'outside';

/** When the meeting is for one office. */
export interface Attendance {
	office: Office;
	/** Start on the office's clock. */
	local: LocalTime;
	standing: Standing;
}

/** The hour of a day that suits most offices. */
export interface MeetingHour {
	/** Minutes since 1970 UTC of all starts that are equally good, in steps of 15 minutes. */
	starts: readonly number[];
	/** At the first of them, in the order of the offices. */
	attendances: readonly Attendance[];
	/** Offices for which it is comfortable; for which it is at least tolerable. */
	comfortable: number;
	tolerable: number;
}

/**
 * Looks for the best hour of a day for a meeting of all offices: most of them between 07:00 and
 * 21:00 by their clocks; then most between 08:00 and 18:00; then least time outside 07:00 to 21:00.
 * @param day of the first office's calendar
 */
export function bestMeeting(
	offices: readonly [Office, ...Office[]],
	day: DayNumber,
	year: number,
): MeetingHour {
	const clocks = offices.map(({ timeZone }) => zoneClock(timeZone, year));
	const [home] = offices;
	const from = toInstant(zoneClock(home.timeZone, year), day, 0);
	const to = toInstant(zoneClock(home.timeZone, year), day, DAY);
	const rated = Array.from({ length: Math.ceil((to - from) / STEP) }, (_, index) => {
		const start = from + index * STEP;
		return { start, rating: rate(clocks, start) };
	});
	const best = rated.reduce((a, b) => (compare(b.rating, a.rating) > 0 ? b : a));
	const starts = rated
		.filter(({ rating }) => compare(rating, best.rating) === 0)
		.map(({ start }) => start);
	return {
		starts,
		attendances: offices.map((office, index) => {
			const local = localTime(clocks[index] ?? zoneClock(office.timeZone, year), best.start);
			return { office, local, standing: standingAt(local.minute) };
		}),
		tolerable: best.rating[0],
		comfortable: best.rating[1],
	};
}

/** How a meeting of an hour that begins at a local minute suits. */
export function standingAt(minute: number): Standing {
	const inside = ({ start, end }: { start: number; end: number }) =>
		minute >= start && minute + LENGTH <= end;
	return inside(COMFORTABLE) ? 'comfortable' : inside(TOLERABLE) ? 'tolerable' : 'outside';
}

type Rating = readonly [tolerable: number, comfortable: number, nearness: number];

function rate(clocks: readonly ZoneClock[], start: number): Rating {
	const minutes = clocks.map((clock) => localTime(clock, start).minute);
	const standings = minutes.map(standingAt);
	return [
		standings.filter((standing) => standing !== 'outside').length,
		standings.filter((standing) => standing === 'comfortable').length,
		-minutes.reduce((sum, minute) => sum + minutesOutside(minute), 0),
	];
}

/** How far the meeting would have to move to be tolerable. */
function minutesOutside(minute: number): number {
	if (standingAt(minute) !== 'outside') return 0;
	const later = (TOLERABLE.start - minute + DAY) % DAY;
	const earlier = (minute + LENGTH - TOLERABLE.end + DAY) % DAY;
	return Math.min(later, earlier);
}

function compare(a: Rating, b: Rating): number {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
