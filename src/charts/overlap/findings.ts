import { hoursText } from '../../methods/working-hours/format.ts';
import { listOf } from '../../strings/english.ts';
import { hoursWords as words } from '../../strings/working-hours.ts';
import type { OverlapModel, OverlapRow } from './model.ts';

/**
 * Headlines that are true of the day drawn: who shares most with the client, and who least. No full
 * stop; never empty.
 */
export function overlapFindings({ client, length, rows }: OverlapModel): string[] {
	const sites = rows.filter(({ isClient }) => !isClient).toSorted((a, b) => b.minutes - a.minutes);
	const [most, least] = [sites[0], sites.at(-1)];
	if (!most || !least) return [words.noSite];
	if (most.minutes === 0) {
		return [sites.length > 1 ? words.noneShared(client) : words.allNone(most.name, client)];
	}
	const first = words.sharesOf(
		namesAt(sites, most.minutes),
		words.share(sites.filter(({ minutes }) => minutes === most.minutes).length),
		hoursText(most.minutes),
		client,
		hoursText(length),
	);
	return [
		most.minutes === least.minutes
			? first
			: words.andOther(
					first,
					namesAt(sites, least.minutes),
					least.minutes === 0 ? words.none : hoursText(least.minutes),
				),
	];
}

function namesAt(rows: readonly OverlapRow[], minutes: number): string {
	return listOf(rows.filter((row) => row.minutes === minutes).map(({ name }) => name));
}
