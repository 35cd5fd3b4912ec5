import { hoursWords as words } from '../../strings/working-hours.ts';
import type { Place } from './places.ts';
import { CLIENT, MOST_SITES, OFFICE_HOURS, type Hours, type Plan } from './plan.ts';

/** A plan with one more site in office hours, or a sentence that says why not. */
export function addSite(
	plan: Plan,
	place: Place,
): { plan: Plan; problem?: undefined } | { problem: string } {
	if (plan.sites.some((site) => site.place.id === place.id)) {
		return { problem: words.twice(place.name) };
	}
	if (plan.sites.length >= MOST_SITES) return { problem: words.tooMany(MOST_SITES) };
	return { plan: { ...plan, sites: [...plan.sites, { place, ...OFFICE_HOURS }] } };
}

/** A plan without a site. */
export function removeSite(plan: Plan, id: string): Plan {
	return { ...plan, sites: plan.sites.filter(({ place }) => place.id !== id) };
}

/** A plan with other hours of the client or of a site. */
export function changeHours(plan: Plan, key: string, hours: Partial<Hours>): Plan {
	if (key === CLIENT) return { ...plan, client: { ...plan.client, ...hours } };
	return {
		...plan,
		sites: plan.sites.map((site) => (site.place.id === key ? { ...site, ...hours } : site)),
	};
}
