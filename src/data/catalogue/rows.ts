import type { Indicator } from '../../schemas/indicator.ts';
import type { Dataset } from '../dataset.ts';
import { yearSpan } from '../observations.ts';
import type { CatalogueEntry } from './filter.ts';

/** An indicator as the catalogue lists it. */
export interface CatalogueRow extends CatalogueEntry {
	indicator: Indicator;
	/** First and last year with a value. */
	span: readonly [number, number];
	/** Places with at least one value. */
	places: number;
	values: number;
}

/** Groups of the catalogue in their order. */
export const catalogueGroups: readonly Indicator['group'][] = [
	...(['people-and-pay', 'trade', 'connection', 'institutions', 'economy'] as const),
];

/** Every indicator, by group and then in the order of the file. */
export function catalogueRows({ indicators }: Pick<Dataset, 'indicators'>): CatalogueRow[] {
	const rows = [...indicators.values()].map((data): CatalogueRow => {
		const { indicator, observations } = data;
		const span = yearSpan(data);
		const { name, shortName, code, publisher, definition } = indicator;
		return {
			indicator,
			span,
			places: new Set(observations.map(({ country }) => country)).size,
			values: observations.length,
			text: [name, shortName, code, publisher, definition].join(' ').toLowerCase(),
			group: indicator.group,
			publisher: publisherName(publisher),
			terms: indicator.licence.redistribute ? 'open' : 'shown',
			newest: span[1],
		};
	});
	return catalogueGroups.flatMap((group) => rows.filter((row) => row.group === group));
}

/** The publisher without the way its data took, for example without "by way of the World Bank". */
export function publisherName(publisher: string): string {
	return publisher.split(',')[0] ?? publisher;
}
