import type { Dataset } from '../data/dataset.ts';
import { latestOf } from '../data/observations.ts';
import type { Place } from '../schemas/place.ts';
import { presetWords as words } from '../strings/explorer-presets.ts';
import type { Preset } from './catalog.ts';
import { clockHours, distanceKm } from './nearness.ts';

/** Winter in the north, when no zone there has moved its clocks. */
const WINTER = new Date('2026-01-15T12:00:00Z');
const NEAR_HOURS = 2;
const NEAR_KM = 4000;
const LARGEST = 12;
const EXPORTS = 'ict-service-exports';

/** Gulf states of the atlas: buyers of one market, so none of them is near to the others. */
const GULF = ['SAU', 'ARE', 'BHR', 'OMN', 'QAT'];

/** The choices of places that readers find ready, each computed from `content/data` by its rule. */
export function presets(dataset: Dataset): Preset[] {
	const destinations = [...dataset.places.values()].filter(({ role }) => role === 'destination');
	const near = (
		id: keyof typeof words.near,
		from: string,
		without: readonly string[],
	): Preset[] => {
		const buyer = dataset.places.get(from);
		if (!buyer) return [];
		const places = destinations.filter(
			(place) => !without.includes(place.iso3) && isNear(place, buyer),
		);
		const { name, rule } = words.near[id];
		return [
			{
				id: `near-${id}`,
				name,
				rule: `${words.nearRule(buyer.capital, NEAR_HOURS, NEAR_KM)}${rule}`,
				places: codes(places),
			},
		];
	};
	return [
		...near('germany', 'DEU', ['DEU']),
		...near('united-states', 'USA', ['USA']),
		...near('france', 'FRA', ['FRA']),
		...near('gulf', 'SAU', GULF),
		{
			id: 'english',
			...words.english,
			places: codes(destinations.filter(speaks('English'))),
		},
		...largest(dataset, destinations),
	].filter(({ places }) => places.length > 0);
}

function isNear(place: Place, buyer: Place): boolean {
	return (
		clockHours(place.timezone, buyer.timezone, WINTER) <= NEAR_HOURS &&
		distanceKm(place, buyer) <= NEAR_KM
	);
}

function speaks(language: string): (place: Place) => boolean {
	return ({ languages }) => languages.split('; ').includes(language);
}

function largest(dataset: Dataset, destinations: readonly Place[]): Preset[] {
	const data = dataset.indicators.get(EXPORTS);
	if (!data) return [];
	const misleading = new Set(data.indicator.misleading.map(({ country }) => country));
	const places = destinations
		.filter(({ iso3 }) => !misleading.has(iso3))
		.flatMap((place) => {
			const latest = latestOf(data, place.iso3);
			return latest ? [{ place, value: latest.value }] : [];
		})
		.toSorted((a, b) => b.value - a.value)
		.slice(0, LARGEST)
		.map(({ place }) => place);
	const { name, rule } = words.largest;
	return [
		{
			id: 'largest',
			name,
			rule: rule(LARGEST, data.indicator.name),
			places: codes(places),
		},
	];
}

function codes(places: readonly Place[]): string[] {
	return places.map(({ iso3 }) => iso3);
}
