/** Minutes of a day. */
export const DAY = 1440;

/** A time as minutes after midnight: 9:00, 09.30, 9:00 AM, 09:00:00. Undefined for anything else. */
export function readTime(text: string): number | undefined {
	const found = /^(\d{1,2})[:.](\d{2})(?::00)?\s?(?:([ap])(?:\.?m)?\.?)?$/i.exec(text);
	if (!found) return undefined;
	const [, hour = '', minute = '', half] = found;
	const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
	if ((half && (Number(hour) < 1 || Number(hour) > 12)) || hours > 23 || Number(minute) > 59) {
		return undefined;
	}
	return hours * 60 + Number(minute);
}

/** Minutes after midnight as a time: 09:00. */
export function timeText(minutes: number): string {
	const within = ((Math.round(minutes) % DAY) + DAY) % DAY;
	const pad = (value: number) => String(value).padStart(2, '0');
	return `${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}
