import { countryPath } from '../../corpus/routes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { countryCard, type NameSource } from './country-card.ts';
import { dataCard } from './data-card.ts';
import type { Addition } from './names.ts';

/** Languages in which readers may write the name of a country, besides English. */
const LANGUAGES = ['es', 'ar'];

/** What the search knows of pages beyond what stands on them: cards, and countries in other languages. */
export function pageAdditions(dataset: Dataset, nameSource: NameSource): Map<string, Addition> {
	const regionNames = LANGUAGES.map(
		(language) => new Intl.DisplayNames(language, { type: 'region' }),
	);
	return new Map([
		...[...dataset.places.values()].map((place): [string, Addition] => [
			countryPath(place.slug),
			{
				card: countryCard(dataset, place, nameSource),
				names: regionNames.flatMap((names) => names.of(place.iso2) ?? []),
			},
		]),
		...[...dataset.indicators.values()].map((data): [string, Addition] => [
			`/data/${data.indicator.id}/`,
			{ card: dataCard(dataset, data, nameSource) },
		]),
	]);
}
