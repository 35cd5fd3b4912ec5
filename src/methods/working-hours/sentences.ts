import { listOf } from '../../strings/english.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Chain } from './chain.ts';
import { localTime } from './local-time.ts';
import type { MeetingHour } from './meeting.ts';
import { clockText, dateText, hoursRange, hoursText } from './format.ts';
import type { Interval } from './interval.ts';
import { intervalText } from './interval-text.ts';
import { shiftLength, type Office } from './office.ts';
import type { Report } from './report.ts';
import type { SiteYear } from './site-year.ts';
import { zoneClock } from './zone-clock.ts';

/** The answers to a plan in words: year, nights, days off, meeting, chain. */
export function sentencesOf(report: Report): string[] {
	const { client, sites, year } = report;
	return [
		...sites.map((site) => throughYear(site, client, year)),
		...nights(report),
		...sites.flatMap(({ site, working: { lostDays, clientDays } }) =>
			lostDays > 0 ? [words.lost(site.name, lostDays, clientDays)] : [],
		),
		...(report.meeting ? [meetingSentence(report.meeting, report)] : []),
		...(report.chain ? [chainSentence(report.chain, report)] : []),
	];
}

/** What makes the answers doubtful for these offices. */
export function warningsOf({ client, sites, changes }: Report): string[] {
	const offices = [client, ...sites.map(({ site }) => site)];
	// From September 2026 on newer zone data know no changes in Morocco, and older ones still do.
	const moroccan = changes
		.filter(({ days }) => days.length > 0)
		.map(({ office }) => office)
		.filter(({ timeZone }) => ['Africa/Casablanca', 'Africa/El_Aaiun'].includes(timeZone));
	return [
		...(moroccan.length > 0 ? [words.ramadan(namesOf(moroccan))] : []),
		...offices.filter(({ days }) => days.length === 0).map(({ name }) => words.dayOff(name)),
	];
}

function namesOf(offices: readonly Office[]): string {
	return listOf(offices.map(({ name }) => name));
}

function throughYear({ site, runs, most }: SiteYear, client: Office, year: number): string {
	if (runs.length === 1) {
		return most.minutes === 0
			? words.siteNone(site.name, client.name, year)
			: words.siteSteady(site.name, client.name, hoursText(most.minutes), year);
	}
	const levels = new Map<number, number>();
	for (const { minutes, first, last } of runs) {
		levels.set(minutes, (levels.get(minutes) ?? 0) + last - first + 1);
	}
	return words.siteChanging(
		site.name,
		client.name,
		listOf(
			[...levels]
				.toSorted(([a], [b]) => a - b)
				.map(([minutes, days]) => words.level(hoursText(minutes), days)),
		),
		listOf(runs.slice(1).map(({ first }) => dateText(first))),
	);
}

function nights({ client, sites }: Report): string[] {
	if (sites.length === 0) return [];
	const length = hoursText(shiftLength(client.shift));
	if (sites.every(({ night }) => night.most === 0)) return [words.nightNone(length)];
	const shares = sites.map(({ site, night }) =>
		words.nameHours(site.name, night.most === 0 ? words.none : hoursRange(night.least, night.most)),
	);
	return [words.nightSome(length, listOf(shares))];
}

function meetingSentence(
	{ starts, comfortable, tolerable, attendances }: MeetingHour,
	{ client, year }: Report,
): string {
	const clock = zoneClock(client.timeZone, year);
	const { minute } = localTime(clock, starts[0] ?? 0);
	return words.meeting(clockText(minute), client.name, comfortable, tolerable, attendances.length);
}

function chainSentence({ offices, gaps, open, window }: Chain, { client, year }: Report): string {
	const names = namesOf(offices);
	return open === 0
		? words.chainFull(names)
		: words.chainOpen(names, hoursText(open), listOf(gapTexts(gaps, window, client, year)));
}

/** Gaps on an office's clock; one that reaches the end of the day goes on at its beginning. */
export function gapTexts(
	gaps: readonly Interval[],
	window: Interval,
	{ timeZone }: Office,
	year: number,
): string[] {
	const clock = zoneClock(timeZone, year);
	const [first, last] = [gaps[0], gaps.at(-1)];
	const joins =
		first && last && first !== last && first.start === window.start && last.end === window.end;
	const shown = joins ? [...gaps.slice(1, -1), { start: last.start, end: first.end }] : gaps;
	return shown.map((gap) => intervalText(gap, clock));
}
