import type { Problem } from '../corpus/problem.ts';
import type { Indicator, Observation } from '../schemas/indicator.ts';
import type { IndustryFact } from '../schemas/industry-fact.ts';
import type { LegalStatus } from '../schemas/legal-status.ts';
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
	/** Published figures about the industry of single countries; never compared between countries. */
	industryFacts: readonly IndustryFact[];
	/** The state of laws and of transfers from the European Union. */
	legalStatus: readonly LegalStatus[];
	problems: readonly Problem[];
}
