import type { Criterion } from '../../../../src/methods/location-score/criterion.ts';
import type { ScorePlace } from '../../../../src/methods/location-score/places.ts';
import type { Setting } from '../../../../src/methods/location-score/setting.ts';

/** A criterion from 0 to 100 points that are the value itself. */
export function criterion(id: string, more: Partial<Criterion> = {}): Criterion {
	return {
		id,
		indicator: id,
		name: id.charAt(0).toUpperCase() + id.slice(1),
		low: 0,
		high: 100,
		scale: 'linear',
		better: 'higher',
		reason: 'Invented for a test, so that a value is its own points.',
		unit: { name: 'points', prefix: '', suffix: '', divisor: 1, decimals: 0 },
		source: 'Invented. Test',
		open: true,
		apart: [],
		...more,
	};
}

/** A place in Asia with values of 2024; null is no value. */
export function place(
	iso3: string,
	values: readonly (number | null)[],
	more: Partial<ScorePlace> = {},
): ScorePlace {
	return {
		iso3,
		name: iso3.charAt(0) + iso3.slice(1).toLowerCase(),
		region: 'asia',
		hours: [0, 0, 0, 0, 0, 0],
		values: values.map((value) => (value === null ? undefined : { value, year: 2024 })),
		...more,
	};
}

export function setting(weights: readonly number[], more: Partial<Setting> = {}): Setting {
	return {
		weights,
		mean: 'arithmetic',
		client: 'new-york',
		regions: ['asia', 'africa', 'western-europe'],
		places: [],
		...more,
	};
}

/** The worked example of the page: cost, talent, language, safety, shared hours, from 1 to 10. */
export const example = {
	criteria: ['cost', 'talent', 'language', 'safety', 'overlap'].map((id) =>
		criterion(id, { high: 10 }),
	),
	weights: [0.35, 0.25, 0.15, 0.15, 0.1],
	places: [
		place('ALP', [9, 6, 6, 4, 3], { name: 'Alpha' }),
		place('BET', [6, 8, 8, 6, 5], { name: 'Beta' }),
		place('GAM', [4, 7, 7, 9, 9], { name: 'Gamma' }),
	],
};
