import { formatNumber } from '../../strings/english.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import { isoDay, type DayNumber } from './calendar.ts';
import type { Shift } from './office.ts';

/** Between a number and its unit no line breaks. */
const NO_BREAK = '\u00A0';

/** Minutes as hours: "6 h", "2.5 h", "7.75 h". */
export function hoursText(minutes: number): string {
	return `${hoursNumber(minutes)}${NO_BREAK}h`;
}

/** Minutes as a number of hours without unit. */
function hoursNumber(minutes: number): string {
	const hours = minutes / 60;
	const decimals = Number.isInteger(hours) ? 0 : Number.isInteger(hours * 2) ? 1 : 2;
	return formatNumber(hours, decimals);
}

/** Two numbers of minutes as a range of hours, or one when they are equal. */
export function hoursRange(least: number, most: number): string {
	return least === most ? hoursText(most) : `${hoursNumber(least)}–${hoursText(most)}`;
}

/** A time of day, "09:30"; midnight at the end of a day may be written as 1440. */
export function clockText(minute: number): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A shift on the clock, "22:00–06:00". */
export function shiftText({ start, end }: Shift): string {
	return `${clockText(start)}–${clockText(end === 0 ? 1440 : end)}`;
}

/** A date without its year, "8 March". */
export function dateText(day: DayNumber): string {
	const [, month, date] = isoDay(day).split('-').map(Number);
	return `${date ?? ''} ${words.months[(month ?? 1) - 1] ?? ''}`;
}

/** Working days in short: "Mon–Fri", "Mon–Thu, Sat". Three or more in a row are joined. */
export function daysText(days: readonly number[]): string {
	if (days.length === 0) return words.noWorkingDay;
	if (days.length === 7) return words.everyDay;
	// A week that begins behind a day off keeps its days together.
	const begin = days.find((day) => !days.includes(day === 1 ? 7 : day - 1)) ?? 1;
	const runs: number[][] = [];
	for (let step = 0; step < 7; step++) {
		const day = ((begin - 1 + step) % 7) + 1;
		if (!days.includes(day)) continue;
		const last = runs.at(-1);
		const before = day === 1 ? 7 : day - 1;
		if (last?.at(-1) === before) last.push(day);
		else runs.push([day]);
	}
	const name = (day: number | undefined) => words.weekdays[(day ?? 1) - 1] ?? '';
	return runs
		.map((run) =>
			run.length > 2 ? `${name(run[0])}–${name(run.at(-1))}` : run.map(name).join(', '),
		)
		.join(', ');
}
