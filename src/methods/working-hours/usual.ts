import { OFFICE_HOURS, type Plan } from './plan.ts';
import type { Place } from './places.ts';

/** The plan that a reader finds: an invented choice. Links leave out what is as here. */
const usual = {
	client: 'new-york',
	sites: ['manila', 'krakow', 'bogota', 'cairo'],
	year: 2026,
	day: '01-15',
} as const;

/**
 * The usual plan.
 * @throws Error when one of its cities is not known
 */
export function usualPlan(cities: readonly Place[]): Plan {
	const planned = (id: string) => {
		const place = cities.find((city) => city.id === id);
		if (!place) throw new Error(`The usual city ${id} is not in content/data/cities.csv.`);
		return { place, ...OFFICE_HOURS };
	};
	return {
		client: planned(usual.client),
		sites: usual.sites.map(planned),
		year: usual.year,
		day: usual.day,
	};
}
