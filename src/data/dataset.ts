import type { Problem } from '../corpus/problem.ts';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { Place } from '../schemas/place.ts';
import type { City } from './city.ts';
import type { Quarantined } from './quarantine.ts';

/** One indicator with its values, sorted by country and year; suspicious values stand apart. */
export interface IndicatorData {
	indicator: Indicator;
	observations: readonly Observation[];
	quarantined: readonly Quarantined[];
}

/** All of `content/data`, read and checked. */
export interface Dataset {
	/** By ISO code, in the order of the file. */
	places: ReadonlyMap<string, Place>;
	cities: readonly City[];
	/** By indicator id, in the order of the file. */
	indicators: ReadonlyMap<string, IndicatorData>;
	problems: readonly Problem[];
}
