import { regionGroups } from '../../corpus/regions.ts';
import { countryPath } from '../../corpus/routes.ts';
import type { Dataset } from '../../data/dataset.ts';
import { datum } from '../../data/datum.ts';
import { keyIndicators } from '../../data/key-facts.ts';
import { latestOf } from '../../data/observations.ts';
import type { Place } from '../../schemas/place.ts';
import type { Card } from '../answers/card.ts';

/** Figures on a card. */
const FIGURES = 3;

/** A source in short, by its key. */
export type NameSource = (key: string) => string;

/** A country with its region and the three figures that stand first on its page. */
export function countryCard(dataset: Dataset, place: Place, nameSource: NameSource): Card {
	const { iso3, name, region, slug } = place;
	const hasValue = (id: string) => {
		const data = dataset.indicators.get(id);
		return data !== undefined && latestOf(data, iso3) !== undefined;
	};
	return {
		kind: 'Country',
		title: name,
		path: countryPath(slug),
		code: iso3,
		region: regionGroups[region].name,
		figures: keyIndicators(hasValue, FIGURES).map((indicator) => {
			const found = datum(dataset, { country: iso3, indicator });
			const unit = dataset.indicators.get(indicator)?.indicator.unit;
			// A number alone says nothing of its scale.
			const scale = unit?.prefix === '' && unit.suffix === '' ? ` ${unit.name}` : '';
			return {
				label: found.indicator.shortName,
				value: found.text + scale,
				year: found.year,
				path: found.path,
				source: nameSource(found.source),
				sourcePath: sourcePath(found.source),
			};
		}),
	};
}

/** The place of a source in the bibliography. */
export function sourcePath(key: string): string {
	return `/sources/#${key}`;
}
