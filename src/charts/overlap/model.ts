import { clockText, dateText, hoursText, shiftText } from '../../methods/working-hours/format.ts';
import { gaps, total, union, within, type Interval } from '../../methods/working-hours/interval.ts';
import { nightMinutes, nightsWithin } from '../../methods/working-hours/night.ts';
import { shiftLength, shiftOn, type Office } from '../../methods/working-hours/office.ts';
import { sharedTimes, shiftsAround } from '../../methods/working-hours/overlap.ts';
import type { Report } from '../../methods/working-hours/report.ts';
import { zoneClock } from '../../methods/working-hours/zone-clock.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import { dayWindow, ticksOf } from './day-window.ts';

/** A part of the day that is drawn, as shares (0 to 1) of its length. */
export interface Span {
	from: number;
	to: number;
}

export interface OverlapRow {
	key: string;
	name: string;
	region: string;
	isClient: boolean;
	/** The office's shift on its own clock. */
	shift: string;
	/** Worked inside the client's shift; worked outside of it. */
	shared: readonly Span[];
	rest: readonly Span[];
	/** Night on the office's own clock. */
	night: readonly Span[];
	/** Shared hours that fall into that night. */
	sharedNight: readonly Span[];
	/** Shared minutes, and what the drawing says of them. */
	minutes: number;
	value: string;
	/** Minutes of the client's shift that are night there. */
	nightMinutes: number;
}

/** The shifts of one day on the client's clock. */
export interface OverlapModel {
	client: string;
	/** "15 January 2026". */
	day: string;
	/** Minutes of the client's shift without a clock change. */
	length: number;
	/** The client's shift. */
	zone: Span;
	/** By the hours between them: 3 in the wide drawing, 6 in the narrow one. */
	ticks: Readonly<Record<3 | 6, readonly { at: number; label: string }[]>>;
	/** The client first, then the sites in their order. */
	rows: readonly OverlapRow[];
}

/** Places the shifts of a report on the clock of the client, for the day of the plan. */
export function overlapModel({ client, sites, year, day }: Report): OverlapModel {
	const clock = zoneClock(client.timeZone, year);
	const window = dayWindow(clock, client.shift, day);
	const own = shiftOn(clock, client.shift, day);
	const span = ({ start, end }: Interval): Span => ({
		from: (start - window.start) / (window.end - window.start),
		to: (end - window.start) / (window.end - window.start),
	});
	const row = (office: Office, isClient: boolean): OverlapRow => {
		const shared = isClient ? union([own]) : sharedTimes(client, office, day, year);
		const worked = within(shiftsAround(office, day, year, 'every'), window);
		const nights = nightsWithin(office.timeZone, year, window);
		const minutes = total(shared);
		return {
			key: office.key,
			name: office.name,
			region: office.region,
			isClient,
			shift: shiftText(office.shift),
			shared: shared.map(span),
			rest: isClient ? [] : worked.flatMap((piece) => gaps(shared, piece)).map(span),
			night: nights.map(span),
			sharedNight: shared.flatMap((piece) => within(nights, piece)).map(span),
			minutes,
			value: isClient
				? words.client
				: minutes === 0
					? words.none
					: words.shared(hoursText(minutes)),
			nightMinutes: nightMinutes(client, office, day, year),
		};
	};
	const ticks = (step: 3 | 6) =>
		ticksOf(clock, window, step).map(({ at, minute }) => ({ at, label: clockText(minute) }));
	return {
		client: client.name,
		day: `${dateText(day)} ${year}`,
		length: shiftLength(client.shift),
		zone: span(own),
		ticks: { 3: ticks(3), 6: ticks(6) },
		rows: [row(client, true), ...sites.map(({ site }) => row(site, false))],
	};
}
