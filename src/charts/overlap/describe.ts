import { hoursText } from '../../methods/working-hours/format.ts';
import { listOf } from '../../strings/english.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { OverlapModel } from './model.ts';

/** What the drawing of a day shows, in one sentence that names every site. */
export function describeOverlap({ client, day, rows }: OverlapModel): string[] {
	const sites = rows.filter(({ isClient }) => !isClient);
	if (sites.length === 0) return [`${words.noSite}.`];
	const shares = sites
		.toSorted((a, b) => b.minutes - a.minutes)
		.map(({ name, minutes }) =>
			words.nameHours(name, minutes === 0 ? words.none : hoursText(minutes)),
		);
	return [words.onDay(day, client, listOf(shares))];
}
