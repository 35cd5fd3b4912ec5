import type { Dataset, IndicatorData } from '../dataset.ts';

/** The newest value of each place: `[year, value]` by ISO code. */
export type Newest = Readonly<Record<string, readonly [year: number, value: number]>>;

/** The newest value of each country that has one, in the order of the places. */
export function newestValues(dataset: Dataset, { observations }: IndicatorData): Newest {
	const byCountry = Map.groupBy(observations, ({ country }) => country);
	return Object.fromEntries(
		[...dataset.places.keys()].flatMap((iso3) => {
			const newest = byCountry.get(iso3)?.at(-1);
			return newest ? [[iso3, [newest.year, newest.value]]] : [];
		}),
	);
}
