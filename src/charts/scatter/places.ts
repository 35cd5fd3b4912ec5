import { compareNames } from '../../strings/english.ts';
import type { RegionGroup } from '../../corpus/regions.ts';
import type { ChartInput } from '../chart-type.ts';
import type { Measure } from '../shared/measure.ts';
import { entriesIn, type Entry, type Point } from '../shared/series.ts';

interface Place {
	/** ISO code. */
	country: string;
	name: string;
	region: RegionGroup;
	/** Whether the reader chose it. */
	chosen: boolean;
}

/** A total that misleads, and why. */
export interface Misleading {
	measure: string;
	reason: string;
}

/** A place with a value of both measures. */
export interface ScatterPlace extends Place {
	across: Point;
	up: Point;
	size?: Point;
	/** Not empty: drawn as a ring and kept out of every comparison. */
	misleading: readonly Misleading[];
	/** Why the circle gets no area although there is a value. */
	sizeMisleads?: string;
}

/** A place that lacks a value of at least one of the two. */
export interface MissingPlace extends Place {
	across?: Point;
	up?: Point;
}

interface JoinedPlaces {
	/** From the lowest value across to the highest. */
	places: ScatterPlace[];
	/** By name. */
	missing: MissingPlace[];
}

/** Brings the two values and the size of each place of the shown regions together. */
export function joinPlaces({ measure, across, size, state }: ChartInput): JoinedPlaces {
	const values = (of: Measure | undefined) =>
		new Map(entriesIn(of?.series ?? [], state.year).map((entry) => [entry.country, entry]));
	const [ups, acrosses, sizes] = [values(measure), values(across), values(size)];
	const known = new Map<string, Entry>([...acrosses, ...ups]);
	const places: ScatterPlace[] = [];
	const missing: MissingPlace[] = [];
	for (const { country, name, region } of known.values()) {
		if (!state.regions.includes(region)) continue;
		const place: Place = { country, name, region, chosen: state.places.includes(country) };
		const up = ups.get(country);
		const over = acrosses.get(country);
		const area = sizes.get(country);
		if (!up?.point || !over?.point) {
			missing.push({
				...place,
				...(over?.point && { across: over.point }),
				...(up?.point && { up: up.point }),
			});
			continue;
		}
		places.push({
			...place,
			across: over.point,
			up: up.point,
			misleading: [
				...reasons(over, across?.facts.shortName),
				...reasons(up, measure.facts.shortName),
			],
			...(area?.point && { size: area.point }),
			...(area?.point && area.misleading !== undefined && { sizeMisleads: area.misleading }),
		});
	}
	return { places: places.toSorted(byAcross), missing: missing.toSorted(byName) };
}

function reasons({ misleading }: Entry, measure = ''): Misleading[] {
	return misleading === undefined ? [] : [{ measure, reason: misleading }];
}

function byAcross(a: ScatterPlace, b: ScatterPlace): number {
	return a.across.value - b.across.value || a.up.value - b.up.value || byName(a, b);
}

function byName(a: Place, b: Place): number {
	return compareNames(a.name, b.name) || (a.country < b.country ? -1 : 1);
}
