const HOUR = 3_600_000;

/** Hours a zone is ahead of UTC at noon UTC of a day, from the time-zone database of Node. */
function offset(zone: string, day: string): number {
	const noon = new Date(`${day}T12:00:00Z`);
	const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
		.formatToParts(noon)
		.find(({ type }) => type === 'timeZoneName')?.value;
	const [, sign, hours, minutes] = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name ?? '') ?? [];
	return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) + Number(minutes ?? 0) / 60);
}

/** A working day on the clock of UTC, in hours from midnight; may be negative or above 24. */
export function utcDay(zone: string, day: string, [start, end] = [9, 17]): [number, number] {
	const ahead = offset(zone, day);
	return [start - ahead, end - ahead];
}

/**
 * Hours two working days share, in hours. The neighboring days count as well, so that a night on
 * one side of midnight is not lost.
 */
export function sharedHours(a: [number, number], b: [number, number]): number {
	return [-24, 0, 24]
		.map((shift) => Math.min(a[1], b[1] + shift) - Math.max(a[0], b[0] + shift))
		.reduce((sum, hours) => sum + Math.max(0, hours), 0);
}

/** Whether a zone has another offset on the next day. */
export function changesAfter(zone: string, day: string): boolean {
	const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR).toISOString().slice(0, 10);
	return offset(zone, day) !== offset(zone, next);
}
