import type { DayNumber } from './calendar.ts';
import { bestChain, type Chain } from './chain.ts';
import { clockChanges, type ChangeDay } from './clock-changes.ts';
import { bestMeeting, type MeetingHour } from './meeting.ts';
import type { Office } from './office.ts';
import { officesOf, planDay, type Plan } from './plan.ts';
import { siteYear, type SiteYear } from './site-year.ts';

/** All answers to a plan. */
export interface Report {
	year: number;
	day: DayNumber;
	client: Office;
	/** In the order of the plan. */
	sites: readonly SiteYear[];
	/** Clock changes of the year, the client's first. */
	changes: readonly { office: Office; days: readonly ChangeDay[] }[];
	/** On the day of the plan; undefined without a site. */
	meeting: MeetingHour | undefined;
	/** On the day of the plan; undefined below three offices. */
	chain: Chain | undefined;
}

const years = new Map<string, SiteYear>();
const MOST_KEPT = 64;

/** Computes everything about a plan. What does not depend on the day is kept for the next call. */
export function report(plan: Plan): Report {
	const { client, sites } = officesOf(plan);
	const { year } = plan;
	const day = planDay(plan);
	const offices = [client, ...sites] as const;
	return {
		year,
		day,
		client,
		sites: sites.map((site) => keptYear(client, site, year)),
		changes: offices.map((office) => ({ office, days: clockChanges(office.timeZone, year) })),
		meeting: sites.length > 0 ? bestMeeting(offices, day, year) : undefined,
		chain: bestChain(offices, day, year),
	};
}

function keptYear(client: Office, site: Office, year: number): SiteYear {
	const key = JSON.stringify([client, site, year]);
	const known = years.get(key);
	if (known) return known;
	const result = siteYear(client, site, year);
	if (years.size >= MOST_KEPT) years.clear();
	years.set(key, result);
	return result;
}
