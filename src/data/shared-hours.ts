import { platformOffset } from '../methods/working-hours/platform-offset.ts';

/** A working day on the clock of the place, in hours from midnight. */
export interface WorkingDay {
	/** Name of the IANA database. */
	timeZone: string;
	start: number;
	end: number;
}

/** Nine to five, the day that the atlas compares. */
export const OFFICE_HOURS = { start: 9, end: 17 } as const;

const DAY = 24;

/**
 * Hours that the clocks of a zone are ahead of UTC at noon UTC of a day, from the zone data of the
 * platform. Behind UTC is negative.
 * @param day `YYYY-MM-DD`
 * @throws RangeError for a zone that is not in the IANA database
 */
export function utcOffset(timeZone: string, day: string): number {
	return platformOffset(timeZone, Date.parse(`${day}T12:00:00Z`) / 60_000) / 60;
}

/**
 * Hours that two working days share on a day, both by their own clocks. Days repeat, so an evening
 * on one side of midnight meets a morning on the other.
 * @param day `YYYY-MM-DD`
 */
export function sharedHours(a: WorkingDay, b: WorkingDay, day: string): number {
	const ahead = utcOffset(b.timeZone, day) - utcOffset(a.timeZone, day);
	const start = b.start - ahead;
	const end = b.end - ahead;
	return [-2, -1, 0, 1, 2]
		.map((days) => Math.min(a.end, end + days * DAY) - Math.max(a.start, start + days * DAY))
		.reduce((sum, hours) => sum + Math.max(0, hours), 0);
}

/** Hours that nine to five in one zone shares with nine to five in another. */
export function sharedOfficeHours(zoneA: string, zoneB: string, day: string): number {
	return sharedHours(
		{ timeZone: zoneA, ...OFFICE_HOURS },
		{ timeZone: zoneB, ...OFFICE_HOURS },
		day,
	);
}
