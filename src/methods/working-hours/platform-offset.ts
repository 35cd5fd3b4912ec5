const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
	const known = formats.get(timeZone);
	if (known) return known;
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone,
		calendar: 'gregory',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
	});
	formats.set(timeZone, format);
	return format;
}

/**
 * Minutes that the clocks of a zone are ahead of UTC, asked from the zone data of the platform.
 * Behind UTC is negative.
 * @param timeZone name of the IANA database
 * @param instant minutes since 1970 in UTC
 * @throws RangeError for a zone that the platform does not know
 */
export function platformOffset(timeZone: string, instant: number): number {
	const parts = formatOf(timeZone).formatToParts(instant * 60_000);
	const read = (type: Intl.DateTimeFormatPartTypes) =>
		Number(parts.find((part) => part.type === type)?.value);
	const local = Date.UTC(
		read('year'),
		read('month') - 1,
		read('day'),
		read('hour'),
		read('minute'),
	);
	return local / 60_000 - instant;
}

/** Whether the platform knows a zone by this name. */
export function isTimeZone(name: string): boolean {
	// Newer platforms take offsets such as "+05:30" as zones; they have no rules to compute with.
	if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(name) || name.length > 40) return false;
	try {
		formatOf(name);
		return true;
	} catch {
		return false;
	}
}
