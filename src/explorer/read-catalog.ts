import { measureFacts } from '../charts/shared/read-measure.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Catalog } from './catalog.ts';
import { placeAliases } from './place-names.ts';
import { presets } from './presets.ts';

/**
 * What the page tells the explorer, from `content/data`. Indicators without any value are left out.
 * @param address turns a path of the site into an address
 */
export function readCatalog(
	dataset: Dataset,
	edition: string,
	address: (path: string) => string,
): Catalog {
	return {
		edition,
		places: [...dataset.places.values()].map(({ iso3, iso2, name, region }) => ({
			code: iso3,
			short: iso2,
			name,
			region,
			aliases: placeAliases[iso3] ?? [],
		})),
		measures: [...dataset.indicators.values()]
			.filter(({ observations }) => observations.length > 0)
			.map((data) => ({
				facts: measureFacts(data, address(`/data/v1/${data.indicator.id}.json`)),
				group: data.indicator.group,
				better: data.indicator.better,
				misleading: Object.fromEntries(
					data.indicator.misleading.map(({ country, reason }) => [country, reason]),
				),
			})),
		presets: presets(dataset),
		files: {
			latest: address('/data/v1/latest.json'),
			shown: address('/data/v1/shown.json'),
			map: address('/compare/map.json'),
		},
		embed: address('/compare/embed/'),
	};
}
